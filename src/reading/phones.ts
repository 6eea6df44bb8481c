import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { shortNumbers } from "./short-numbers.ts";

/** A telephone number that a person could dial. */
export type FoundPhone = {
  /** E.164, or the digits of a short number. */
  readonly value: string;
  /** As written. */
  readonly shown: string;
  /** The call costs more than a local call (081…, 082…, 089…, or the price a minute is written beside it). */
  readonly premium: boolean;
};

const separator = "[\\s.\\-\\u2011/·]";
const national = `(?:\\(?0\\)?)(?:${separator}?[1-9])(?:${separator}{0,2}\\d){8}`;
const international = `\\(?(?:\\+|00)\\s?(?:\\d{1,3})\\)?${separator}?(?:\\(0\\)${separator}?)?(?:\\d${separator}?){5,11}\\d`;
const long = new RegExp(`(?<![\\w@])(?:${international}|${national})(?!\\d)`, "g");

/** Words right before figures that are not a telephone number: identifiers, references, law, money. */
const identifiers = [
  /(siret|siren|rna|rcs|naf|tva|iban|bic|cerfa|nor|isbn|issn|doi|fiscal|nir|ine|articles?|art|loi|d[ée]cret|arr[êe]t[ée]|jorftext\w*|version)\s*[:.°]?\s*(n[°o]|num[ée]ro)?\s*[:.]?\s*$/i,
  /(dossier|r[ée]f(\.|[ée]rences?)?|contrat|facture|commande|identifiant|suivi|devis|march[ée]|immatriculation|allocataire|s[ée]curit[ée] sociale)\s*:?\s*n[°o]s?\s*[:.]?\s*$/i,
  /(num[ée]ro|n[°o])\s*(de|du|d['’])\s*(\w+ )?(dossier|r[ée]f[ée]rence|contrat|facture|commande|identifiant|suivi|devis|march[ée]|immatriculation|allocataire|s[ée]curit[ée] sociale)\s*:?\s*$/i,
  /r[ée]f(\.|[ée]rences?)?\s*:?\s*$/i,
];
/** A fax; a line that is both ("Tél./Fax") is a telephone. */
const fax = /(?<!t[ée]l(?:[ée]phone)?\.?\s?(?:[/&,+-]|et|ou)?\s?)(fax|t[ée]l[ée]copie(ur)?)[^a-zà-ÿ\d]{0,6}$/i;
/** An example of the format, or the reader's own number shown or asked. */
const notTheirs = [
  /(exemples?|\bex\b|par ex|format( attendu)?|saisi(e|r|ssez)|sous la forme|de la forme)[^\d+]{0,16}$/i,
  /((votre|mon) (num[ée]ro|t[ée]l[ée]phone|mobile|portable)( de (t[ée]l[ée]phone|mobile|portable))?( saisi| actuel| d[ée]clar[ée])?|t[ée]l[ée]phone( mobile| portable)? (du|de la|de l['’]) ?(demandeu[rs]e?|titulaire|d[ée]clarante?|b[ée]n[ée]ficiaire|usag[eè]re?))( est)?\s*:?\s*$/i,
  /(vos|mes) coordonn[ée]es\s*:[^.;!?]{0,100}$/i,
  /(envoy[ée] (un sms |un code )?au|vous (rap)?appell?erons au|code re[çc]u au)\s*$/i,
  /(?<!qui peu(t|vent) |pour )vous (joindre|contacter|(r?ap)?peler) (au|sur le)\s*$/i,
];
/** Said right after the reader's own number, shown back. */
const given = /^\s*(que )?vous (nous )?(avez|aviez) (indiqu|renseign|communiqu|saisi|fourni|donn)/i;
const datelike = /\b\d{2}[./-]\d{2}[./-](19|20)\d{2}\b/;

/** Telephone numbers of a text, French by default, in order, each once. Only numbers that the numbering plans allow. */
export function findPhones(text: string): readonly FoundPhone[] {
  const found = [...longNumbers(text), ...shortPhones(text)];
  return found.filter((phone, index) => found.findIndex((other) => other.value === phone.value) === index);
}

/** The number behind a `tel:` link; null for placeholders (`tel:+33XXXXXXXX`) and figures that no plan knows. */
export function phoneOfTarget(href: string): string | null {
  const written = decode(href.replace(/^(tel|callto):/i, "")).replace(/[;?,].*$/s, "");
  if (/[a-wyz]/i.test(written.replace(/x/gi, "X")) || /X/i.test(written)) return null;
  const digits = written.replace(/[^\d+]/g, "");
  const short = digits.replace(/^(\+33|0033)/, "");
  if (shortNumbers.has(short) || shortNumber.test(short)) return short;
  return parse(digits)?.number ?? null;
}

/** True for a number whose call is charged above the local rate. */
export const isPremium = (value: string): boolean => /^\+338(1|2|9)/.test(value) || /^118\d{3}$/.test(value);

/** 10XX and 3XXX (ARCEP), and the European 116XXX; directory enquiries (118XXX) reach nobody of a service. */
const shortNumber = /^(10\d{2}|3\d{3}|116\d{3})$/;

function longNumbers(text: string): FoundPhone[] {
  return [...text.matchAll(long)].flatMap((match) => {
    const shown = match[0];
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const after = text.slice(match.index + shown.length);
    if (isOther(before, shown, after)) return [];
    const number = parse(shown.replace("(0)", ""));
    return number ? [{ value: number.number, shown: shown.trim(), premium: isPremium(number.number) }] : [];
  });
}

const isOther = (before: string, shown: string, after: string): boolean =>
  isLabelled(before, [...identifiers, ...notTheirs]) ||
  fax.test(before) ||
  datelike.test(shown) ||
  given.test(after) ||
  isInLongerFigure(before, after);

const isLabelled = (before: string, labels: readonly RegExp[]): boolean => labels.some((label) => label.test(before));

/** Part of a longer series of figures (a SIRET, a bank account); another number or an hour may follow. */
function isInLongerFigure(before: string, after: string): boolean {
  if (/\d[ .]?$/.test(before) && !/(\b\d{2}[ .]\d{2}|h\d{0,2}) ?$/.test(before)) return true;
  return /^[ .]\d/.test(after) && !/^ (0(?:[ .]?\d){9}(?!\d)|0 ?800|\+\d|00\d)/.test(after) && !/^ \d{1,2} ?(h|:|heures)/.test(after);
}

/** Prefixes of the French plan that belong to an overseas country code (ARCEP): its numbers are written without it at home. */
const overseas: readonly (readonly [prefix: RegExp, country: CountryCode])[] = [
  [/^0(262|263|692|693)/, "RE"],
  [/^0(269|639)/, "YT"],
  [/^0(590|690|691)/, "GP"],
  [/^0(594|694)/, "GF"],
  [/^0(596|696|697)/, "MQ"],
];

function parse(written: string): PhoneNumber | null {
  const digits = written.replace(/[^\d+]/g, "").replace(/^00/, "+");
  const country = overseas.find(([prefix]) => prefix.test(digits))?.[1] ?? "FR";
  const number = parsePhoneNumberFromString(digits, country) ?? null;
  return number?.isValid() ? number : null;
}

/** Short numbers only count beside words of telephony: three or four figures are usually something else. */
function shortPhones(text: string): FoundPhone[] {
  const pattern =
    /(?<![\d.,:/+€-]|\d )(1\d{1,2}|10 ?\d{2}|3\d ?\d{2}|3 ?\d{3}|116 ?\d{3})\*?(?![\d/€-]|[,.:]\d| \d{2,}(?! ?h)| ?(%|€|h\b|heures|ans|jours|mois|minutes|m²|km))/g;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = (match[1] ?? "").replaceAll(" ", "");
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (isLabelled(before, identifiers) || fax.test(before) || !isDialled(value, before, after)) return [];
    return [{ value, shown: match[0], premium: /\d\s?€\s?\/\s?(min|appel)/i.test(after) }];
  });
}

/** A word of telephony, then whatever says when or whom, then the word that announces the number itself. */
const dialling =
  /(appele[zr]|appel|t[ée]l(\.|[ée]phone[rz]?|[ée]phonique(ment)?)?|compose[zr]|joindre|joignables?|contacte[zr]|num[ée]ros?|faites|☎|📞|standard|[àa] (?:votre|leur) (?:disposition|[ée]coute)|assistance|support)(?=[^\p{L}]|$)[^.;!?]{0,60}$/iu;
const announced = /((^|[^\p{L}])(au|le|du|num[ée]ro|unique|vert|court|t[ée]l|t[ée]l[ée]phone|appelez|composez|faites)\s*:?|[:☎📞(,–-])\s*$/iu;
const counted =
  /^ (appels|dossiers|demandes|usagers|personnes|habitants|places|agents|euros|communes|structures|formulaires|messages|visites|pages|d[ée]marches|conseillers)(?!\p{L})/iu;
const year = /(ann[ée]e|en|de|depuis|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s$/i;

/** Emergency numbers need a verb of calling right before; four figures a word of telephony before, or the price after. */
function isDialled(value: string, before: string, after: string): boolean {
  if (value.length <= 3)
    return (
      shortNumbers.has(value) && /(appelez|appeler|composez|composer|faites|joindre|contactez|contacter|urgences?)[^\d.;!?]{0,30}$/i.test(before)
    );
  if (!shortNumber.test(value) || year.test(before) || counted.test(after)) return false;
  return (
    (dialling.test(before) && announced.test(before)) ||
    /^\s*[,(–-]?\s*\(?((service|appel|num[ée]ro|prix d|co[ûu]t)\s?(gratuit|non surtax|local|d['’]un|\+)|gratuit \+ prix|(prix|co[ûu]t) d['’]un appel)/i.test(
      after,
    )
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { parse } from "tldts";

const written = /[a-z0-9](?:[\w.+%'-]*[\w])?@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+/gi;

/** Addresses that nobody reads. */
const unread =
  /^(no-?reply|noreply|ne-?pas-?repondre|nepasrepondre|do-?not-?reply|donotreply|mailer-daemon|postmaster|automate|notification)s?([._-].*)?$/i;
/** Local parts and domains of examples. */
const exampleUser =
  /^(nom|pr[ée]nom|nom[._-]?pr[ée]nom|pr[ée]nom[._-]?nom|prenom|votre([._-]?\w*)?|mon([._-]?(e?mail|adresse))|adresse([._-]?e?-?mail)?|e?mail|exemple|example|utilisateur|user(name)?|test|jean[._-]?dupont|dupont[._-]?jean|j\.?dupont|name|x+|abc|toto|foo)$/i;
const exampleDomain =
  /^((mon|votre|nom-?de-?)?(domaine|domain|exemple|example|monsite|site|mail|email|fournisseur|organisme|entreprise|societe|ville)(-?\w{0,3})?)\.(fr|com|net|org|tld|eu)$/i;
/** RFC 2606 keeps them for tests and documents: they are domains of example sites, and of no other. */
const reserved = /\.(example|test)$/i;

/** E-mail addresses of a text in lower case, in order, each once; examples and unread addresses left out. */
export function findEmails(text: string): readonly string[] {
  const plain = legible(text);
  const found = [...plain.matchAll(written)].flatMap((match) => {
    const before = plain.slice(Math.max(0, match.index - 100), match.index);
    // "01 34 69 92 87mairie@ville.fr": two links that touch.
    const own = /(\d{2}[ .]){3,}$/.test(before) ? match[0].replace(/^\d{2}(?=[a-z])/i, "") : match[0];
    return theirs.test(before) ? [] : [own.toLowerCase()];
  });
  return [...new Set(found)].filter(isReadable);
}

/** "aide [at] ville [point] fr", "aide (@) ville (.) fr", "aide AT ville DOT fr": what people understand and robots do not. */
const legible = (text: string): string =>
  text
    .replace(/\s?[[({]\s?(@|at|a|arobase|à|chez)\s?[\])}]\s?/gi, "@")
    .replace(/\s?[[({]\s?(\.|dot|point)\s?[\])}]\s?/gi, ".")
    .replace(/(?<=\w) (?:AT|AROBASE) (?=[\w-]+( (?:DOT|POINT) |\.))/g, "@")
    .replace(/(?<=@[\w.-]+) (?:DOT|POINT) (?=\w)/g, ".");

/** Address of a `mailto:` target, whatever its faults (blanks, encoded signs, several addresses); null when it has none. */
export function emailOfTarget(href: string): string | null {
  const address = decode(href.replace(/^mailto:(\/\/)?/i, "").replace(/\?.*$/s, ""));
  const found = [...address.matchAll(written)].map((match) => match[0].toLowerCase()).filter(isReadable);
  return found[0] ?? null;
}

/** The reader's own address, shown back or asked; or an example. */
const theirs =
  /(exemples?|\bex\b|par ex\.?|format( attendu)?|(votre|mon) (adresse( e-?mail| [ée]lectronique| de messagerie)?|e-?mail|courriel|identifiant)( est| actuelle?| saisie?)?|connect[ée]e? (en tant que|avec)|identifi[ée]e? (en tant que|avec)|(?<!(doit|doivent|peut|peuvent|devra|pourra) être )envoy[ée]e? (à|a) l['’]adresse|vous (a|ont) été (envoyé|adressé|transmis)e?s? par \S+ (à|a) l['’]adresse|bonjour|depuis( l['’]adresse)?|exp[ée]diteur|(courriel|e-?mail|mail|message|code|lien|confirmation)[^.;]{0,40} (être|été|sera) (envoyé|adressé)e? à( l['’]adresse)?|(vos|mes) coordonn[ée]es\s*:[^.;!?]{0,60})\s*[:«"(]*\s*$/i;

function isReadable(address: string): boolean {
  const [user = "", domain = ""] = address.split("@");
  if (unread.test(user) || exampleUser.test(user) || exampleDomain.test(domain)) return false;
  return reserved.test(domain) || parse(domain).isIcann === true;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

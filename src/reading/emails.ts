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
  const plain = text.replace(/\s?[[({]\s?(at|arobase|à)\s?[\])}]\s?/gi, "@").replace(/\s?[[({]\s?(dot|point)\s?[\])}]\s?/gi, ".");
  const found = [...plain.matchAll(written)].flatMap((match) => {
    const before = plain.slice(Math.max(0, match.index - 60), match.index);
    return theirs.test(before) ? [] : [match[0].toLowerCase()];
  });
  return [...new Set(found)].filter(isReadable);
}

/** Address of a `mailto:` target, whatever its faults (blanks, encoded signs, several addresses); null when it has none. */
export function emailOfTarget(href: string): string | null {
  const address = decode(href.replace(/^mailto:(\/\/)?/i, "").replace(/\?.*$/s, ""));
  const found = [...address.matchAll(written)].map((match) => match[0].toLowerCase()).filter(isReadable);
  return found[0] ?? null;
}

/** The reader's own address, shown back or asked; or an example. */
const theirs =
  /(exemples?|\bex\b|par ex\.?|format( attendu)?|(votre|mon) (adresse( e-?mail| [ée]lectronique| de messagerie)?|e-?mail|courriel|identifiant)( est| actuelle?| saisie?)?|connect[ée]e? (en tant que|avec)|identifi[ée]e? (en tant que|avec)|envoy[ée]e? (à|a) l['’]adresse|bonjour|depuis( l['’]adresse)?|exp[ée]diteur|(courriel|e-?mail|mail|message|code|lien|confirmation)[^.;]{0,40} (être|été|sera) (envoyé|adressé)e? à( l['’]adresse)?|(vos|mes) coordonn[ée]es\s*:[^.;!?]{0,60})\s*[:«"(]*\s*$/i;

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

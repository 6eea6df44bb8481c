import { end, start } from "./outcome-parts.ts";
import { either, wording } from "./wording.ts";

/** Where one asks from. */
const elsewhere =
  "(?:l['’][ée]tranger|(?:un|votre|certains|d['’]autres) pays|hors de france|l['’]ext[ée]rieur|votre (?:pays|r[ée]gion|zone|localisation|r[ée]seau|adresse))";
const refused =
  "(?:n(?:['’]est|e sont) (?:pas|plus) (?:autoris|possible|permi|accept|disponible|accessible)|(?:est|sont) (?:interdit|bloqu|refus|restreint|impossible|limit))";

/** Doors that are shut to whoever asks, though the service may run. */
export const refusal = wording({
  dominant: either(
    `${start}(?:acc[èe]s|zone|adresse|connexion|requ[êe]te|pays|r[ée]gion|localisation|ip)[^.!?]{0,25} (?:non autoris|interdit|bloqu|refus|rejet)\\p{L}*${end}`,
    `${start}(?:quota|limite|nombre (?:maximal |maximum )?d[e'’] ?(?:requ[êe]tes|connexions|consultations|tentatives|appels|visites))[^.!?]{0,25} (?:d[ée]pass|atteint|exc[ée]d)\\p{L}*${end}`,
    `${start}(?:robot|automate|bot)s? d[ée]tect`,
    "^(?:erreur |error |http |status )*(?:400|405|406|407|409|418|429|451)(?=\\W*$|\\s*[-–:|]|\\s+(?:non|not|m[ée]thode|method|mauvaise|bad|too|trop))",
  ),
  alone: either(
    `(?:depuis|hors|en dehors|[àa] partir) (?:d[e'’] ?)?${elsewhere}[^.!?]{0,20} ${refused}|${refused}[^.!?]{0,30} (?:depuis|hors|en dehors d[e'’]|[àa] partir d[e'’]) ?${elsewhere}`,
    "adresse (?:ip )?[^.!?]{0,30}(?:localis|situ)[^.!?]{0,20} (?:hors|en dehors|[àa] l['’][ée]tranger)",
    `(?:quota|limite|nombre)[^.!?]{0,15} (?:d[e'’] ?)?(?:requ[êe]tes|connexions|consultations|tentatives|appels|visites)[^.!?]{0,40} (?:d[ée]pass|atteint|exc[ée]d)`,
    "(?:a besoin de|n[ée]cessite|requiert|exige|activez|activer|requires|needs|enable) (?:que )?(?:le )?java-?script|java-?script (?:est |is |semble )?(?:d[ée]sactiv|disabled|requis|required|non activ|n['’]est pas activ)",
  ),
});

/** Sessions that are over before they began. */
export const lapse = wording({
  dominant: either(
    `(?:votre |cette |la )?session[^.!?]{0,25} (?:n['’](?:est|existe) plus|inconnue|introuvable|p[ée]rim[ée]e|non valide|[ée]chue|s['’]est (?:termin|interromp|ferm)\\p{L}*)`,
    `${start}(?:la |cette )?page (?:a )?expir[ée]e?${end}|${start}page (?:has )?expired${end}|^419(?=\\W|$)`,
    `${start}vous (?:[êe]tes|avez [ée]t[ée]) (?:maintenant |d[ée]sormais )?d[ée]connect[ée]e?(?:\\(e\\)|[·.]e)?s?(?!\\p{L})`,
    `${start}(?:d[ée]lai|dur[ée]e|temps) (?:d['’]inactivit[ée]|de (?:connexion|session))[^.!?]{0,20} (?:d[ée]pass|expir|[ée]coul|atteint)`,
    "session (?:has )?ended|you have been (?:logged|signed) out",
  ),
  alone: either(
    "(?<!\\p{L})(?:cette|la) page a expir[ée](?! le)",
    "(?:d[ée]lai|dur[ée]e|temps) (?:maximale? )?(?:d['’]inactivit[ée]|de (?:connexion|session))[^.!?]{0,20} (?:est |a [ée]t[ée] )?(?:d[ée]pass|expir|[ée]coul|atteint)",
    "d[ée]connect[ée]e?[^.!?]{0,40} (?:inactivit[ée]|d['’]inactivit[ée]|sans activit[ée]|s[ée]curit[ée])|(?:retrouv|reconnu|identifi|valid)\\p{L}* (?:pas )?votre session|votre session (?:s['’]est|a pris fin|est p[ée]rim)",
  ),
});

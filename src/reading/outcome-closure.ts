import { between, end, notYours, start, weekly } from "./outcome-parts.ts";
import { either, wording } from "./wording.ts";

/** Requests and the times when they are taken, by gender: "demande de placement en centre fermé" shuts no demand. */
const seasons = {
  feminine: `(?:(?:pr[ée]-?)?inscription|demande|candidature|r[ée]servation|r[ée]ponse|contribution|participation|adh[ée]sion|campagne|p[ée]riode|phase|session(?!s? de (?:formation|stage|travail))|consultation|enqu[êe]te|saison)s?`,
  masculine: `(?:dossiers?|d[ée]p[ôo]ts?|projets?|appels? [àa] (?:projets?|candidatures?|manifestations?)|concours|votes?|scrutins?|recrutements?|guichets?)`,
};
const season = `(?:${seasons.feminine}|${seasons.masculine})`;
const request =
  "(?:(?:pr[ée]-?)?inscriptions?|demandes?|candidatures?|dossiers?|d[ée]p[ôo]ts?|r[ée]servations?|r[ée]ponses?|contributions?|participations?|participants?|adh[ée]sions?|projets?)";
const scheme =
  "(?:t[ée]l[ée](?:services?|d[ée]marches?|proc[ée]dures?)|services?|d[ée]marches?|proc[ée]dures?|formulaires?|plateformes?|portails?|dispositifs?|aides?|primes?|fonds|programmes?|op[ée]rations?|questionnaires?|sondages?)";
const complement = "(?: (?:de|des|du|d['’]|[àa]|en|au|aux|pour|\\d)(?: |(?<=['’])|(?<=\\d))?[^.!?,;:]{0,45}?)?";
const ceased = {
  feminine:
    "(?:close|cl[ôo]tur[ée]e|ferm[ée]e|termin[ée]e|achev[ée]e|finie|pass[ée]e|[ée]chue|expir[ée]e|d[ée]pass[ée]e|r[ée]volue|suspendue)s?(?!\\p{L})",
  masculine:
    "(?:clos|cl[ôo]tur[ée]s?|ferm[ée]s?|termin[ée]s?|achev[ée]s?|finis?|pass[ée]s?|[ée]chus?|expir[ée]s?|d[ée]pass[ée]s?|r[ée]volus?|suspendus?)(?!\\p{L})",
};
/** What a season has come to, joined by what stands between. */
const ended = (joint: string): string => `(?:${seasons.feminine}${joint}${ceased.feminine}|${seasons.masculine}${joint}${ceased.masculine})`;
const inService = "(?:ouverte?|accessible|disponible|possible|lanc[ée]e?|commenc[ée]|d[ée]but[ée]|d[ée]marr[ée]|activ[ée]e?)s?";
const lacking = "(?:[ée]puis[ée]|consomm[ée]|atteint|complet|compl[èe]te|pourvu|pris|d[ée]pass[ée])(?:e?s?)(?!\\p{L})";
const inEnglish =
  "(?:calls?|applications?|submissions?|registrations?|enrol?lments?|bookings?|nominations?|scheme|programme|survey|consultation|portal|service|form)";
const beginAt =
  "(?:d[èe]s le|[àa] (?:partir|compter) d[eu]|le|[àa] l['’]automne|au printemps|en) (?:\\d|(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre))";

/** "Fin de la campagne de dépôt"; not that of fishing. */
const endOf = `${start}(?:fin|cl[ôo]ture) (?:de la |des |du |de l['’]|de )(?:campagne|(?:p[ée]riode |phase )?d['’]inscriptions?|inscriptions|candidatures|d[ée]p[ôo]ts?)(?: de (?:d[ée]p[ôo]t|candidature|d['’]inscription)s?)?(?: \\d{4}(?:[-/]\\d{4})?)?${end}`;

/** Procedures that no longer, or not yet, take requests. */
export const closure = wording({
  dominant: either(
    `${start}${notYours}${ended(`${complement} `)}${end}`,
    `${start}(?:date limite|d[ée]lai (?:de d[ée]p[ôo]t|d['’]inscription)|[ée]ch[ée]ance)${complement} (?:d[ée]pass[ée]e?|pass[ée]e?|expir[ée]e?|[ée]chue?|r[ée]volue?)${end}`,
    endOf,
    `${start}${inEnglish} (?:is |are )?(?:now )?(?:closed|not (?:yet )?open(?: yet)?|over|ended)${end}|${start}deadline (?:has )?passed`,
  ),
  anywhere: either(
    `(?:n['’](?:est|a|ont)|ne sont) pas encore (?:[ée]t[ée] )?${inService}`,
    `n(?:e |['’])\\p{L}+(?:ons|e|ent) plus (?:de |les |aucune? |d['’]|vos )(?:nouve(?:lles?|aux|l) )?${request}(?!\\p{L})`,
  ),
  alone: either(
    `${start}(?:les? |la |l['’])?${ended(`${complement} `)}${end}`,
    `${notYours}(?<!\\p{L})${ended(`${between} (?:est|sont|a [ée]t[ée]|ont [ée]t[ée]|[ée]tai(?:t|ent)) (?:d[ée]sormais |d[ée]j[àa] |maintenant |d[ée]finitivement |[àa] pr[ée]sent )?`)}(?! au public)${weekly}`,
    endOf,
    `(?:date limite|cl[ôo]ture|[ée]ch[ée]ance)${between} [ée]tait (?:fix[ée]e |pr[ée]vue )?(?:au|le|en|hier) ?`,
    `${notYours}(?<!\\p{L})(?:${season}|${scheme})${between} [ée]tai(?:t|ent) (?:ouverte?s?|possibles?|accessibles?|[àa] d[ée]poser) (?:du|jusqu|de|avant|entre)`,
    `(?:enveloppe|budget|cr[ée]dits?|fonds|quota|contingent|places?|capacit[ée]|nombre (?:maximal|maximum|limite)|plafond)${between} (?:est|sont|[ée]tant|a [ée]t[ée]|ont [ée]t[ée]) (?:d[ée]sormais |d[ée]j[àa] |toute?s? |enti[èe]rement |int[ée]gralement )*${lacking}`,
    `vous pourrez (?:de nouveau |[àa] nouveau )?(?:vous |en |y )?\\p{L}+(?:er|re|ir|oir)?(?: [^.!?]{0,50})? ${beginAt}|(?:d[èe]s|[àa] (?:partir|compter) d)[^.!?]{0,30}, vous pourrez`,
    `(?:reven(?:ir|ez)|revoir|reconnecte[rz](?:-vous)?|r[ée]essay(?:er|ez))[^.!?]{0,40} (?:horaires|heures d['’]ouverture|plages? d['’]ouverture|jours? ouvr)`,
    `(?<!\\p{L})(?:cet?|cette|le|la|notre|nos|ces) ${scheme}${between} (?:a|ont) (?:d[ée]finitivement )?(?:cess[ée]|[ée]t[ée] (?:retir|supprim|arr[êe]t|abandonn|remplac|d[ée]sactiv|interromp|d[ée]publi)\\p{L}+)`,
    `${inEnglish} (?:is|are) (?:now |currently )?(?:closed|not (?:yet )?open(?: yet)?|over)|${inEnglish} will (?:re-?)?open|(?:no longer|not) (?:taking|accepting|open to)|deadline[^.!?]{0,40} (?:has passed|was |has expired)`,
  ),
});

import { either, type Wording, wording } from "./wording.ts";

/**
 * What pages say against themselves in the other languages that are met in France: German (Alsace, border services), Italian, Spanish, Catalan,
 * and, in fewer words, Portuguese and Dutch.
 * Such a page is read as far as its message goes: these words decide as a title, or where there is almost nothing beside them.
 */
const said = (...sources: readonly string[]): Wording => wording({ dominant: either(...sources), alone: either(...sources) });

const german = {
  thing: "(?:online-?dienst|dienst|service|(?:web|internet)?seite|website|portal|anwendung|formular|system|plattform|server)(?:e|en|s)?",
  passing: "(?:(?:derzeit|zurzeit|zur zeit|momentan|vor[üu]bergehend|aktuell|leider|gerade) )*",
};
const romance = {
  italian: "(?:servizio|sito|portale|pagina|piattaforma|applicazione|modulo|sportello)",
  spanish: "(?:servicio|sitio(?: web)?|portal|p[áa]gina|plataforma|aplicaci[óo]n|formulario|tr[áa]mite)",
  catalan: "(?:servei|lloc(?: web)?|portal|p[àa]gina|plataforma|aplicaci[óo]|formulari|tr[àa]mit)",
};
const between = "(?: [^.!?]{0,40})? ";

/** By the outcome that they are told as. */
export const abroad = {
  maintenance: said(
    `${german.thing}${between}(?:ist|sind|steht|stehen) ${german.passing}(?:nicht (?:verf[üu]gbar|erreichbar|zur verf[üu]gung)|au(?:ß|ss)er betrieb|unterbrochen|gest[öo]rt|offline)`,
    "wartungs(?:arbeiten|modus|pause)|(?:wegen|in) wartung|wird (?:gerade |derzeit )?(?:gewartet|aktualisiert)|sp[äa]ter (?:erneut|noch einmal|wieder)|bald wieder (?:da|online|f[üu]r sie|erreichbar|verf[üu]gbar)|vor[üu]bergehend nicht (?:verf[üu]gbar|erreichbar)",
    `${romance.italian}${between}(?:non (?:[èe] )?(?:disponibile|raggiungibile|accessibile|attivo)|sospeso|interrotto|fuori servizio|in manutenzione)`,
    "(?:in|per) manutenzione|lavori in corso|in aggiornamento|torn(?:eremo|iamo) |riprov(?:are|i|ate) pi[ùu] tardi|torn(?:are|i|ate) pi[ùu] tardi|ci scusiamo per",
    `${romance.spanish}${between}(?:no (?:est[áa] )?disponible|suspendid[oa]|interrumpid[oa]|fuera de servicio|en mantenimiento)`,
    "(?:en|por|tareas de|labores de) mantenimiento|(?:int[ée]ntel[oa]|intentarlo|vuelva|int[ée]ntalo)[^.!?]{0,20} m[áa]s tarde|disculp[ea]n? las molestias|volve(?:remo|mo)s (?:pronto|en)",
    `${romance.catalan}${between}(?:no (?:est[àa] |[ée]s )?disponible|susp[èe]s|interromput|fora de servei|en manteniment)`,
    "(?:en|per|tasques de) manteniment|torneu-?(?:ho|hi)?[^.!?]{0,20} m[ée]s tard|torna(?:rem|m) (?:aviat|en)|disculpeu les mol[èe]sties",
    "(?<!\\p{L})em manutenção|temporariamente indisponível|(?<!\\p{L})in onderhoud|onderhoudswerkzaamheden|tijdelijk niet (?:beschikbaar|bereikbaar)",
  ),
  closed: said(
    "(?:antrags|anmelde|bewerbungs|einreichungs|melde)?(?:frist|phase|zeitraum)(?: [^.!?]{0,30})? (?:ist )?(?:bereits )?(?:abgelaufen|verstrichen|beendet|vorbei)",
    "(?:antr[äa]ge|anmeldungen|bewerbungen|antragstellung|anmeldung|bewerbung)(?: [^.!?]{0,40})? (?:nicht mehr|noch nicht|geschlossen|beendet|nicht l[äa]nger)",
    `(?:${german.thing})${between}(?:wurde|ist) (?:endg[üu]ltig |dauerhaft )?(?:eingestellt|geschlossen|abgeschaltet)`,
    "(?:bando|iscrizioni|domande|candidature|termine|termini)(?: [^.!?]{0,40})? (?:chius[oaie]|scadut[oaie]|terminat[oaie]|non (?:[èe]|sono) (?:pi[ùu]|ancora) (?:possibil|apert)\\p{L}+)",
    "(?:plazo|convocatoria|inscripciones|solicitudes)(?: [^.!?]{0,40})? (?:cerrad[oa]s?|finalizad[oa]s?|ha (?:finalizado|terminado|vencido|expirado)|ya no se (?:admiten|aceptan))|ya no se (?:admiten|aceptan)",
    "(?:termini|convocat[òo]ria|inscripcions|sol·licituds)(?: [^.!?]{0,40})? (?:tancad[ae]s?|tancat|finalitzat|finalitzad[ae]s?|ha (?:finalitzat|acabat))",
  ),
  notFound: said(
    "(?:seite|dokument|inhalt|ressource|adresse|formular)(?: [^.!?]{0,40})? (?:(?:wurde |konnte |ist )?nicht (?:gefunden|vorhanden|mehr verf[üu]gbar|existent)|existiert nicht|gibt es nicht)|nicht gefunden\\W*$",
    "(?:pagina|documento|risorsa|contenuto)(?: [^.!?]{0,40})? (?:non (?:[èe] stat[oa] )?trovat[oa]|non esiste|inesistente|non [èe] (?:pi[ùu] )?disponibile)",
    "(?:p[áa]gina|documento|recurso|contenido)(?: [^.!?]{0,40})? (?:no (?:se ha |ha sido |fue )?encontrad[oa]|no existe|no encontrad[oa])|no (?:se ha encontrado|hemos encontrado|encontramos) (?:la|esta) p[áa]gina",
    "(?:p[àa]gina|document|recurs|contingut)(?: [^.!?]{0,40})? (?:no (?:s['’]ha )?troba(?:t|da)|no existeix)|no hem trobat (?:la|aquesta) p[àa]gina",
    "página não (?:encontrada|existe)|pagina (?:is )?niet gevonden|pagina bestaat niet",
  ),
  serverError: said(
    "(?:interner )?server-?fehler|(?:unerwarteter?|interner?|technischer?) (?:fehler|st[öo]rung|problem)|(?:es ist|ist) ein[^.!?]{0,20} fehler|fehler (?:ist )?aufgetreten",
    "errore (?:interno|imprevisto|del server|inatteso)|si [èe] verificato un (?:errore|problema)",
    "error (?:interno|inesperado|del servidor)|se ha producido un (?:error|problema)|ha ocurrido un error",
    "error (?:intern|inesperat|del servidor)|s['’]ha produ[ïi]t un (?:error|problema)",
    "erro interno|ocorreu um erro|interne serverfout|fout (?:is )?opgetreden",
  ),
  session: said(
    "sitzung(?: [^.!?]{0,15})? (?:ist )?(?:abgelaufen|beendet|ung[üu]ltig)|automatisch abgemeldet",
    "sessione(?: [^.!?]{0,15})? (?:[èe] )?(?:scaduta|terminata|non valida)",
    "sesi[óo]n(?: [^.!?]{0,15})? (?:ha (?:caducado|expirado|finalizado)|caducada|expirada)",
    "sessi[óo](?: [^.!?]{0,15})? (?:ha (?:caducat|expirat|finalitzat)|caducada)",
    "sessão (?:[^.!?]{0,15} )?expir(?:ada|ou)|sessie (?:is )?verlopen",
  ),
  blocked: said(
    "(?:kein|ein) roboter|sicherheits(?:[üu]ber)?pr[üu]fung|zugriff (?:wurde )?(?:verweigert|gesperrt|abgelehnt)|zu viele (?:anfragen|versuche)|warteschlange|warteraum",
    "(?:non (?:sei|sono|[èe]) un robot)|accesso (?:negato|vietato|bloccato)|troppe richieste|verifica di sicurezza|sei in coda",
    "(?:no (?:es|soy|eres) un robot)|acceso (?:denegado|prohibido|bloqueado)|demasiadas solicitudes|no tiene permiso|cola virtual|sala de espera virtual",
    "(?:no (?:sou|ets|soc) un robot)|acc[ée]s (?:denegat|prohibit|bloquejat)|no teniu perm[íi]s|massa sol·licituds",
    "acesso (?:negado|proibido|bloqueado)|toegang (?:is )?(?:geweigerd|geblokkeerd)",
  ),
};

import type { Text } from "../domain/text.ts";
import type { VisitStatus } from "../domain/visit.ts";

/** Why a page that answers 200 is told otherwise than `ok`, by what it was seen to say; the last reason of a status holds for all the rest. */
export function reasonFor(status: SaidStatus, words: string): Text {
  const { particular, general } = reasons[status];
  return particular.find(([seen]) => seen.test(words))?.[1] ?? general;
}

/** What a page may say of itself with 200. */
export type SaidStatus = Extract<VisitStatus, "blocked" | "not_found" | "maintenance" | "unstable" | "closed" | "server_error" | "login_wall">;

type Reasons = { readonly particular: readonly (readonly [RegExp, Text])[]; readonly general: Text };

const kept = { fr: "le service peut fonctionner pour les usagers.", en: "the service may work for its users." };

const blocked = (seen: RegExp, fr: string, en: string): readonly [RegExp, Text] => [seen, { fr: `${fr} ; ${kept.fr}`, en: `${en}; ${kept.en}` }];

const reasons: Readonly<Record<SaidStatus, Reasons>> = {
  blocked: {
    particular: [
      blocked(
        /file d['’]attente|salle d['’]attente|votre tour|affluence|afflux|devant vous|ahead of you|in (?:line|a queue)|waiting room|estimated wait|place (?:dans la file|se libère)|accéderez|connexions? simultanée|warteschlange|en cola/iu,
        "La page nous fait attendre notre tour",
        "The page makes us wait for our turn",
      ),
      blocked(
        /captcha|robots?(?!\p{L})|\bbots?\b|humain|human|automat|caractères affichés|roboter/iu,
        "Un contrôle anti-robot nous arrête",
        "A bot wall stops us",
      ),
      blocked(
        /trop de|too many|rate[- ]limit|quota|(?:limite|nombre) [^.!?]*(?:atteint|dépass|excéd)|atteint la limite/iu,
        "La page dit avoir reçu trop de demandes",
        "The page says it has had too many requests",
      ),
      blocked(
        /navigateur|browser|cookies|java-?script|internet explorer|\bJS\b/iu,
        "La page dit ne pas convenir à notre navigateur ou à ses réglages",
        "The page says that our browser or its settings will not do",
      ),
      blocked(
        /étranger|pays(?!\p{L})|country|zone géographique|hors de france|intranet|réseau|vpn/iu,
        "La page refuse l'accès depuis l'endroit d'où part la visite",
        "The page refuses access from where the visit starts",
      ),
      blocked(
        /accès|access|autoris|permission|droit|forbidden|403|denied|acceso|zugriff/iu,
        "La page nous refuse l'accès",
        "The page refuses us access",
      ),
    ],
    general: {
      fr: `Un contrôle anti-robot ou une file d'attente nous arrête ; ${kept.fr}`,
      en: `A bot wall or a waiting room stops us; ${kept.en}`,
    },
  },
  not_found: {
    particular: [
      [
        /domain|hébergement|hosting|nginx|apache|\biis\b|tomcat|default page|compte suspendu|account suspended|it works|index of/iu,
        {
          fr: "L'adresse mène à un hébergement sans site : page d'accueil du serveur, domaine à vendre ou compte suspendu.",
          en: "The address leads to hosting without a site: the server's own welcome page, a domain for sale or a suspended account.",
        },
      ],
    ],
    general: { fr: "La page répond 200 mais dit ne pas exister.", en: "The page answers 200 but says it does not exist." },
  },
  maintenance: {
    particular: [],
    general: {
      fr: "La page dit que le service est en maintenance ou momentanément indisponible.",
      en: "The page says the service is under maintenance or temporarily unavailable.",
    },
  },
  unstable: {
    particular: [],
    general: { fr: "La page dit à qui arrive que sa session a expiré.", en: "The page tells whoever arrives that the session has expired." },
  },
  closed: {
    particular: [
      [
        /pas encore|ouvrir(?:a|ont)|(?:sera|seront) (?:\p{L}+ )?(?:accessible|disponible|ouvert|possible)|ouverture (?:prochaine|d)|bientôt|pourrez|trop tôt|débuter|commencer(?:a|ont)|not (?:yet )?open|will (?:re-?)?open|coming soon|noch nicht/iu,
        { fr: "La page dit que la démarche n'est pas encore ouverte.", en: "The page says the procedure is not open yet." },
      ],
      [
        /horaires|heures d['’]ouverture|plages? d['’]ouverture/iu,
        { fr: "La page dit que la démarche est fermée à cette heure.", en: "The page says the procedure is closed at this hour." },
      ],
    ],
    general: { fr: "La page dit que la démarche est fermée.", en: "The page says the procedure is closed." },
  },
  login_wall: {
    particular: [],
    general: {
      fr: "La page demande de s'identifier avant toute chose ; ce qui précède est jugé quand même.",
      en: "The page asks to sign in first; what stands before is judged all the same.",
    },
  },
  server_error: {
    particular: [],
    general: { fr: "La page répond 200 mais affiche une erreur.", en: "The page answers 200 but shows an error." },
  },
};

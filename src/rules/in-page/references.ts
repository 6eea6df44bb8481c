import type { Base } from "./base.ts";

/** Inside the page: texts that point at something by where it stands or how it looks. Sent as text: its parameter only. */
export function makeReferences({ all, isExposed, name, once, plain, role }: Base) {
  const kinds: Readonly<Record<string, string>> = {
    bouton: "button",
    button: "button",
    lien: "link",
    link: "link",
    menu: "menu",
    navigation: "menu",
  };
  const place =
    /\b(bouton|lien|menu|navigation) (?:situé |placé |qui se trouve |affiché )?(?:à|de|sur (?:la|votre)|en (?:haut|bas) à) (?:droite|gauche)|\b(button|link|menu|navigation) (?:located |placed |shown )?(?:on|at|to) (?:the|your) (?:right|left)/i;
  const shape = /\b(bouton|lien) (?:rond|carré|triangulaire)(?!\p{L})|\b(?:round|square|circular|triangular) (button|link)\b/iu;

  /** What kind of thing the words point at by place or shape alone; null when they do not, or quote how it is called. */
  const pointsAt = (words: string): string | null => {
    if (words.length > 400 || /[«»“”"]/.test(words)) return null;
    const found = place.exec(words) ?? shape.exec(words);
    return found ? (kinds[(found[1] ?? found[2] ?? "").toLowerCase()] ?? null) : null;
  };

  const selectors: Readonly<Record<string, string>> = {
    button: "button,input[type=button],input[type=submit],[role=button]",
    link: "a[href],[role=link]",
    menu: "nav,[role=navigation],[role=menu],[role=menubar]",
  };
  const words: Readonly<Record<string, RegExp>> = { button: /\b(bouton|button)\b/, link: /\b(lien|link)\b/, menu: /\b(menu|navigation)\b/ };

  /** True when the page has one thing of the kind only, or something that is called after it. */
  const isFoundByName = (kind: string): boolean =>
    once(`found by name ${kind}`, () => {
      const things = all(selectors[kind] ?? "").filter((node) => isExposed(node));
      const called = words[kind] ?? /^$/;
      const headings = all("h1,h2,h3,h4,h5,h6,[role=heading],summary").filter(
        (node) => isExposed(node) && (role(node) === "heading" || node.props.nodeName === "summary"),
      );
      return things.length === 1 || [...things, ...headings].some((node) => called.test(plain(name(node))));
    });

  /** What is looked for by the drawing of it: "sous l'étoile", "underneath the star". The words in both languages name it. */
  const drawn: readonly (readonly [said: string, called: RegExp])[] = [
    ["étoile|star", /\b(etoiles?|stars?)\b/],
    ["triangle", /\btriangles?\b/],
    ["losange|diamond", /\b(losanges?|diamonds?)\b/],
    ["flèche|arrow", /\b(fleches?|arrows?)\b/],
  ];
  const search = "trouver(?:ez)?|cherche[rz]|regarde[rz]|clique[rz]|appuye[rz]|find|found|look|search|click|press";
  const beside =
    "sous|au-dessous d[eu]|derrière|à côté d[eu]|à (?:droite|gauche) d[eu]|au-dessus d[eu]|underneath|under|below|behind|beside|next to|above|to the (?:right|left) of";

  /** A word that goes on ("le triangle d'or"), or has a capital, is the name of a place. */
  const ending = "(?![\\p{L}-])(?=\\s*(?:[.,;:!?)]|$|(?:pour|to|ou|or|et|and)(?!\\p{L})))";

  /** The drawing that the words send people to; null when they send to none, or quote how it is called. */
  const drawingPointedAt = (words: string): number | null => {
    if (words.length > 400 || /[«»“”"]/.test(words)) return null;
    const [, said] =
      new RegExp(`(?<!\\p{L})(?:${search})(?!\\p{L}).{0,80}(?<!\\p{L})(?:${beside}) ?(?:la |le |l['’]|the )?(\\p{L}+)${ending}`, "iu").exec(words) ??
      [];
    const found = drawn.findIndex(([names]) => names.split("|").includes(said ?? ""));
    return found < 0 ? null : found;
  };

  /** True when something of the page has the drawing's word for a name: an image, a frame, a heading, a control. */
  const isDrawingNamed = (drawing: number): boolean =>
    once(`drawing ${drawing}`, () =>
      all("img,svg,object,iframe,canvas,h1,h2,h3,h4,h5,h6,button,a,summary,[role],[aria-label],[title]").some(
        (node) => isExposed(node) && drawn[drawing]?.[1].test(plain(`${name(node)} ${node.attr("title") ?? ""}`)),
      ),
    );

  return { pointsAt, isFoundByName, drawingPointedAt, isDrawingNamed };
}

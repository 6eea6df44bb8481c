/** An element, so that a person finds it again. */
type Spot = {
  readonly selector: string;
  /** Outer HTML, at most 300 characters. */
  readonly html: string;
};

/** Words that were not there before the form was sent. */
export type ShownMessage = Spot & {
  /** At most 300 characters. */
  readonly text: string;
  /** It stands in a live region (alert, status, log, `aria-live`). */
  readonly live: boolean;
};

/** A field of a form that was tried. */
export type TriedField = Spot & {
  readonly label: string;
  /** What was written in it, by what it asks for; `none` when it was left empty. */
  readonly wrong: "email" | "tel" | "postal-code" | "date" | "siret" | "none";
  /** It is required, and nothing is written or chosen in it. */
  readonly missing: boolean;
  /** It says `aria-invalid="true"` afterwards. */
  readonly invalid: boolean;
  /** Words that its label and descriptions say afterwards, at most 400 characters. */
  readonly tied: string;
  /** New words among them, at most 300 characters; "" when none. */
  readonly message: string;
};

/** A form sent without entries, or with wrong ones; nothing left the page. */
export type FormTrial = Spot & {
  readonly entry: "empty" | "wrong";
  /** It tried to leave: what the server would have said is unknown. */
  readonly sent: boolean;
  /** The browser itself refused it, with words of its own. */
  readonly native: boolean;
  readonly messages: readonly ShownMessage[];
  readonly fields: readonly TriedField[];
  /** Where the focus went: to a field or to the messages, or nowhere. */
  readonly focus: "field" | "message" | "elsewhere";
};

/** A button that opens something, pressed once. */
export type OpenerTrial = Spot & {
  readonly name: string;
  readonly opened: "dialog" | "layer" | "panel" | "nothing";
  /** `aria-expanded` before and after; null when it is not written. */
  readonly expanded: readonly [before: string | null, after: string | null];
  /** What opened; null for a panel. */
  readonly box: (Spot & { readonly named: boolean; readonly focused: boolean }) | null;
};

/** What the page did when it was acted on (`--active`). Whatever it tried to send was held back. */
export type ActionsEvidence = {
  /** Keys of one character that do something while nothing has the focus; null when they could not be tried (the page moves by itself). */
  readonly shortcuts: readonly string[] | null;
  /** Names of controls that speak of keys or shortcuts, at most 5. */
  readonly keySettings: readonly string[];
  /** Lists in which another option leads elsewhere. */
  readonly leading: readonly Spot[];
  readonly openers: readonly OpenerTrial[];
  readonly forms: readonly FormTrial[];
  /** Requests that were held back. */
  readonly held: number;
  /** The time was used up before everything was tried. */
  readonly cut: boolean;
};

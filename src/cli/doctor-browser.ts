import type { BrowserHealth } from "../domain/health.ts";
import { same, type Text } from "../domain/text.ts";
import type { Line } from "./doctor-line.ts";

const label = { fr: "Navigateur", en: "Browser" } as const;

/** The browser, its sandbox and its fonts; one line when there is no browser to ask. */
export function browserLines(health: BrowserHealth): readonly Line[] {
  if (!health.ok) {
    const todo = health.packages.length > 0 ? { todo: same(`sudo apt-get install ${health.packages.join(" ")}`) } : {};
    return [{ id: "browser", state: "bad", label, detail: same(health.reason), ...todo }];
  }
  return [{ id: "browser", state: "ok", label, detail: chosen(health) }, sandboxes[health.sandbox], fonts(health.textWidth)];
}

/** Which browser works, and why that one: the search order is docs/decisions/0004. */
function chosen({ version, origin, path }: Extract<BrowserHealth, { readonly ok: true }>): Text {
  const { fr, en } = reasons[origin];
  return { fr: `${version} · ${origin} (${fr}) · ${path}`, en: `${version} · ${origin} (${en}) · ${path}` };
}

const reasons: Readonly<Record<Extract<BrowserHealth, { readonly ok: true }>["origin"], Text>> = {
  VIGIE_BROWSER: { fr: "imposé", en: "as told" },
  playwright: { fr: "préféré à tout autre", en: "preferred to any other" },
  "npm package": { fr: "headless shell, préféré à un navigateur complet", en: "headless shell, preferred to a full browser" },
  installed: { fr: "navigateur complet : deux fois plus de calcul par page", en: "full browser: twice the computing a page" },
};

const sandbox: Text = { fr: "Bac à sable", en: "Sandbox" };

const sandboxes: Readonly<Record<"on" | "root" | "VIGIE_NO_SANDBOX", Line>> = {
  on: { id: "sandbox", state: "ok", label: sandbox, detail: { fr: "actif", en: "on" } },
  root: {
    id: "sandbox",
    state: "warn",
    label: sandbox,
    detail: { fr: "coupé : Chromium le refuse à root", en: "off: Chromium refuses it to root" },
    todo: {
      fr: "Lancez Vigie sous un utilisateur ordinaire pour auditer des sites inconnus.",
      en: "Run Vigie as an ordinary user to audit unknown sites.",
    },
  },
  VIGIE_NO_SANDBOX: {
    id: "sandbox",
    state: "warn",
    label: sandbox,
    detail: { fr: "coupé par VIGIE_NO_SANDBOX=1", en: "off by VIGIE_NO_SANDBOX=1" },
    todo: { fr: "Retirez cette variable si la machine permet le bac à sable.", en: "Unset this variable where the machine allows the sandbox." },
  },
};

const fonts = (textWidth: number): Line =>
  textWidth > 0
    ? { id: "fonts", state: "ok", label: { fr: "Polices", en: "Fonts" }, detail: { fr: "le texte s'affiche", en: "text is rendered" } }
    : {
        id: "fonts",
        state: "bad",
        label: { fr: "Polices", en: "Fonts" },
        detail: {
          fr: "aucune : les textes auraient une largeur nulle et les mesures seraient fausses",
          en: "none: texts would have no width and every measure would be wrong",
        },
        todo: same("sudo apt-get install fonts-dejavu-core fonts-liberation"),
      };

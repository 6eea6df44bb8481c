import type { Brand } from "./brands.ts";
import { typeset } from "./page.ts";
import { stylesheet } from "./style.ts";

/** A link of the header or of the footer; without `href`, words only. */
export type Anchor = { readonly label: string; readonly href?: string };

/** What changes from one page to the next. */
export type Sheet = {
  readonly brand: Brand;
  /** Name of the procedure, shown in every title. */
  readonly service: string;
  readonly title: string;
  /** HTML below the title, before the main column. */
  readonly lead?: string;
  /** HTML of the main column. */
  readonly main: string;
  readonly menu: readonly Anchor[];
  readonly footer: readonly Anchor[];
  /** HTML above the footer's links. */
  readonly footerText?: string;
  /** `content` of `<meta name="viewport">`. */
  readonly viewport?: string;
  /** Style sheet added to the town's own. */
  readonly css?: string;
};

/** A whole document: accessible, readable at 320 px, with no picture or script from elsewhere. */
export function documentOf(sheet: Sheet): string {
  const { brand, service, title, lead = "", main, menu, footer, footerText = "", viewport = "width=device-width, initial-scale=1", css = "" } = sheet;
  const heading = title === service ? title : `${title} – ${service}`;
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="${viewport}">
<title>${typeset(heading)} | ${brand.name}</title>
<link rel="icon" href="data:,">
<style>${stylesheet(brand)}${css}</style>
</head>
<body>
${typeset(`<a class="skip" href="#contenu">Aller au contenu</a>
<header>
<div class="site"><div class="wrap">
<svg width="48" height="48" viewBox="0 0 48 48" aria-hidden="true" focusable="false">${brand.emblem}</svg>
<div><p class="who">${brand.name}</p><p class="motto">${brand.motto}</p></div>
</div></div>
<nav class="menu" aria-label="Menu principal"><div class="wrap"><ul>${items(menu)}</ul></div></nav>
</header>
<main id="contenu" tabindex="-1">
<div class="top"><div class="wrap"><h1>${title}</h1>${lead}</div></div>
<div class="wrap"><div class="text">
${main}
</div></div>
</main>
<footer class="foot"><div class="wrap">
${footerText}
<p><strong>${brand.name}</strong> · ${brand.address}</p>
<ul>${items(footer)}</ul>
</div></footer>`)}
</body>
</html>`;
}

const items = (anchors: readonly Anchor[]): string =>
  anchors.map(({ label, href }) => `<li>${href ? `<a href="${href}">${label}</a>` : label}</li>`).join("");

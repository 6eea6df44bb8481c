import type { ReportPage, ReportProcedure } from "../../domain/report.ts";
import type { Lang } from "../../domain/text.ts";
import { roleLabels } from "../labels.ts";
import { colon, figure, fill, typeset, type Words, wordsIn } from "../words.ts";
import { statusMark } from "./level.ts";
import { type Html, html, nothing } from "./markup.ts";
import { address, picturePath } from "./target.ts";

const table = {
  none: { fr: "Aucune page n’a été visitée.", en: "No page was visited." },
  via: { fr: "par le lien « {name} »", en: "through the link “{name}”" },
  clicks: { fr: "clics depuis le départ : {count}", en: "clicks from the start: {count}" },
  http: { fr: "HTTP {code}", en: "HTTP {code}" },
  seconds: { fr: "{seconds} s", en: "{seconds} s" },
  moved: { fr: "arrivée sur", en: "ended on" },
  failures: { fr: "Ce qui n’a pas pu être relevé :", en: "What could not be gathered:" },
  cut: {
    fr: "Preuves retirées pour tenir dans la limite de taille (--evidence-limit) : {files}.",
    en: "Evidence taken away to stay within the limit of size (--evidence-limit): {files}.",
  },
  file: { fr: "{name} ({kb}\u00a0ko)", en: "{name} ({kb}\u00a0kB)" },
  desktop: { fr: "Agrandir la capture d’écran : {role}, ordinateur", en: "Enlarge the screenshot: {role}, desktop" },
  mobile: { fr: "Agrandir la capture d’écran : {role}, téléphone", en: "Enlarge the screenshot: {role}, phone" },
} as const;

/** The pages in the order of the visit: outcome, way there, pictures, and what our own tools could not bring back. */
export function pagesVisited({ pages }: ReportProcedure, lang: Lang): Html {
  const words = wordsIn(table, lang);
  if (pages.length === 0) return html`<p class="intro">${words.none}</p>`;
  return html`<ol class="pages">${pages.map((one) => item(one, words, lang))}</ol>`;
}

function item(page: ReportPage, words: Words<typeof table>, lang: Lang): Html {
  const facts = [
    page.via && fill(words.via, { name: page.via }),
    page.clicks > 0 && fill(words.clicks, { count: page.clicks }),
    page.httpStatus !== null && fill(words.http, { code: page.httpStatus }),
    fill(words.seconds, { seconds: figure(page.ms / 1000, lang) }),
  ];
  const moved = page.finalUrl !== null && page.finalUrl !== page.requestedUrl;
  return html`<li class="card"><div><h3>${roleLabels[page.role][lang]}</h3>${page.title && html`<p><bdi>${page.title}</bdi></p>`}
<p>${statusMark(page.status, lang)}</p><p>${typeset(page.why, lang)}</p>${page.quote && html`<blockquote>${page.quote}</blockquote>`}
<p>${address(page.requestedUrl)}${moved && html`<br>${words.moved} ${address(page.finalUrl ?? "")}`}</p>
<p class="meta">${facts.map((fact) => fact && html`<span>${fact}</span>`)}</p>${failures(page, words, lang)}${cut(page, words, lang)}</div>
${pictures(page, words, lang)}</li>
`;
}

const failures = ({ failures: some }: ReportPage, words: Words<typeof table>, lang: Lang): Html =>
  some.length === 0
    ? nothing
    : html`<div class="failures"><p>${words.failures}</p><ul>${some.map(({ gatherer, detail }) => html`<li><code>${gatherer}</code>${colon[lang]}${detail}</li>`)}</ul></div>`;

function cut({ cut: some = [] }: ReportPage, words: Words<typeof table>, lang: Lang): Html {
  const files = some.map(({ path, bytes }) => fill(words.file, { name: path.split("/").at(-1) ?? path, kb: figure(Math.ceil(bytes / 1000), lang) }));
  return files.length === 0 ? nothing : html`<p class="failures">${fill(words.cut, { files: files.join(", ") })}</p>`;
}

function pictures({ role, screenshot, mobileScreenshot }: ReportPage, words: Words<typeof table>, lang: Lang): Html {
  const picture = (path: string | null, sentence: string, [width, height]: readonly [number, number]): Html => {
    const safe = picturePath(path, "../");
    return safe
      ? html`<a href="${safe}"><img src="${safe}" width="${width}" height="${height}" loading="lazy" alt="${fill(sentence, { role: roleLabels[role][lang] })}"></a>`
      : nothing;
  };
  const both = [picture(screenshot, words.desktop, [1280, 900]), picture(mobileScreenshot, words.mobile, [360, 740])].filter(
    ({ markup }) => markup !== "",
  );
  return both.length === 0 ? nothing : html`<div class="shots">${both}</div>`;
}

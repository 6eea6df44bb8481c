import type { Brand } from "./brands.ts";
import { phone } from "./fragments.ts";
import { type Anchor, documentOf } from "./layout.ts";
import { htmlPage, type Page, type Routes } from "./page.ts";

/** One page of a service, below its base path. */
type Leaf = {
  readonly title: string;
  /** Sentence under the title. */
  readonly lead?: string;
  readonly main: string;
  readonly status?: number;
  readonly delayMs?: number;
};

/** An online procedure of the town, as a set of pages under one path. */
export type ServicePlan = {
  readonly brand: Brand;
  /** `/mairie/…`, no final slash. */
  readonly base: string;
  readonly name: string;
  /** Exact words of the footer about accessibility; null when it says nothing. */
  readonly mention: string | null;
  /** HTML of the declaration; null when there is none, and the mention is then no link. */
  readonly declaration: string | null;
  /** Further links of the menu, below the base path. */
  readonly menu?: readonly { readonly label: string; readonly path: string }[];
  /** HTML added to the legal notice. */
  readonly legal?: string;
  readonly footerText?: string;
  readonly viewport?: string;
  readonly css?: string;
  /** By path below the base; "" is the start page. */
  readonly leaves: Readonly<Record<string, Leaf>>;
};

/** All pages of a service: its own, the declaration and the legal notice. */
export function serviceRoutes(plan: ServicePlan): Routes {
  const leaves: Readonly<Record<string, Leaf>> = {
    ...plan.leaves,
    ...(plan.declaration === null ? {} : { "/accessibilite": { title: "Déclaration d’accessibilité", main: plan.declaration } }),
    "/mentions-legales": { title: "Mentions légales", main: legalNotice(plan) },
  };
  return Object.fromEntries(Object.entries(leaves).map(([path, leaf]) => [`${plan.base}${path}`, leafPage(plan, leaf)]));
}

function leafPage(plan: ServicePlan, leaf: Leaf): Page {
  const { brand, base, name, menu = [], footerText, viewport, css } = plan;
  const body = documentOf({
    brand,
    service: name,
    title: leaf.title,
    main: leaf.main,
    menu: [{ label: "Accueil du service", href: base }, ...menu.map(({ label, path }) => ({ label, href: `${base}${path}` }))],
    footer: footerLinks(plan),
    ...(leaf.lead ? { lead: `<p>${leaf.lead}</p>` } : {}),
    ...(footerText ? { footerText } : {}),
    ...(viewport ? { viewport } : {}),
    ...(css ? { css } : {}),
  });
  const page = htmlPage(body, leaf.status);
  return leaf.delayMs ? { ...page, delayMs: leaf.delayMs } : page;
}

function footerLinks({ base, mention, declaration }: ServicePlan): readonly Anchor[] {
  const accessibility = mention === null ? [] : [{ label: mention, ...(declaration === null ? {} : { href: `${base}/accessibilite` }) }];
  return [...accessibility, { label: "Mentions légales", href: `${base}/mentions-legales` }];
}

/** Full of figures and of people who are not the service: law numbers, SIRET, the host's telephone. */
const legalNotice = ({ brand, legal = "" }: ServicePlan): string => `<h2>Éditeur</h2>
<p>${brand.owner}, ${brand.address}.</p>
<p>SIRET : ${brand.siret}. Directrice de la publication : Odile Vauquelin.</p>
<h2>Hébergement</h2>
<p>Nuage de Valbrume SAS, 40 rue des Serveurs, 96000 Valbrume. Service commercial de l’hébergeur : ${phone("03 53 01 99 70")}.</p>
<h2>Données personnelles</h2>
<p>Conformément à la loi n° 78-17 du 6 janvier 1978 et au règlement (UE) 2016/679, vous disposez d’un droit d’accès et de rectification. Vous pouvez adresser une réclamation à la CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.</p>
<h2>Cadre juridique</h2>
<p>Toute fausse déclaration est passible des peines prévues aux articles 433-19 et 441-7 du code pénal. Voir aussi l’article R. 112-9-1 du code des relations entre le public et l’administration (JORFTEXT000030396013).</p>
${legal}`;

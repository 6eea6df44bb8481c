import type { RuleCases } from "../../support/rule-cases.ts";

const text = "<p>La demande se fait en ligne ; comptez une dizaine de minutes et préparez vos pièces avant de commencer.</p>";
const large = 'style="font-size:24px;font-weight:bold"';

export default {
  failed: {
    "two parts": `<main><h1>Demande</h1><p bad ${large}>Avant de commencer</p>${text}<p bad ${large}>Pièces à fournir</p>${text}</main>`,
    "bold elements": `<main><p bad style="font-size:22px"><strong>Avant de commencer</strong></p>${text}<p bad style="font-size:22px"><b>Et après</b></p>${text}</main>`,
  },
  cantTell: { "a single one": `<main><h1>Demande</h1><p bad ${large}>Une démarche simple</p>${text}</main>` },
  inapplicable: {
    headings: `<main><h2>Avant de commencer</h2>${text}<h2>Pièces</h2>${text}</main>`,
    "no larger than the text": `<main><p><strong>Avant</strong></p>${text}<p><strong>Après</strong></p>${text}</main>`,
    "a sentence": `<main><p ${large}>La mairie est fermée lundi.</p>${text}<p ${large}>Elle ouvre mardi.</p>${text}</main>`,
    "in the banner": `<header><p ${large}>Mes démarches</p>${text}<p ${large}>En ligne</p>${text}</header>`,
    "around a heading": `<main><div ${large}><h2>Avant de commencer</h2></div>${text}<div ${large}><h2>Pièces</h2></div>${text}</main>`,
    "a card": `<div class="fr-card"><p ${large}>Carte d’identité</p>${text}</div><div class="fr-card"><p ${large}>Passeport</p>${text}</div>`,
    "a heading by its role": `<main><div role="heading" aria-level="2" ${large}>Avant</div>${text}<div role="heading" aria-level="2" ${large}>Après</div>${text}</main>`,
  },
} satisfies RuleCases;

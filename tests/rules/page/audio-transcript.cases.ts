import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "nothing around": '<audio src="/entretien.mp3" bad controls></audio>',
    "a title alone": '<h2>Entretien avec la maire</h2><audio src="/entretien.mp3" bad controls></audio>',
    "an announcement":
      '<p>Vous pouvez aussi écouter ce que dit la maire dans l’enregistrement audio qui se trouve ci-dessous.</p><audio src="/entretien.mp3" bad controls></audio>',
    "a text hidden from everybody":
      '<audio src="/entretien.mp3" bad controls></audio><p hidden>La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p>',
  },
  cantTell: {
    "a text beside":
      '<audio src="/entretien.mp3" bad controls></audio><p>La maire accueille les nouveaux habitants devant la mairie, puis leur montre la salle des fêtes et le marché du samedi.</p>',
    "a link beside it": '<div><audio src="/entretien.mp3" bad controls></audio><a href="/t">Ce que dit la maire</a></div>',
    "something folded": '<audio src="/entretien.mp3" bad controls></audio><details><summary>En savoir plus</summary>…</details>',
  },
  passed: { "a link to the transcript": '<audio src="/entretien.mp3" controls></audio><a href="/t">Transcription de l’entretien</a>' },
  inapplicable: {
    hidden: '<audio src="/entretien.mp3" controls hidden></audio>',
    "no player": '<audio src="/entretien.mp3"></audio>',
    "no sound": "<p>Bonjour</p>",
  },
} satisfies RuleCases;

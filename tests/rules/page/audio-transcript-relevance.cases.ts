import type { RuleCases } from "../../support/rule-cases.ts";

const sound = '<audio controls src="/discours.mp3"></audio>';
const marked = '<audio bad controls src="/discours.mp3"></audio>';

export default {
  failed: {
    "an empty fold": `<figure>${marked}<details><summary>Transcription</summary></details></figure>`,
    "a text to come": `<figure>${marked}<a href="#t">Transcription</a></figure><div id="t">Transcription à venir</div>`,
  },
  cantTell: {
    "a text": `<figure>${marked}<details><summary>Transcription</summary><p>Chers habitants, bienvenue à la mairie.</p></details></figure>`,
  },
  inapplicable: {
    none: sound,
    "on another page": `<figure>${sound}<a href="/texte">Transcription</a></figure>`,
    "a film": '<figure><video controls src="/a.mp4"></video><details><summary>Transcription</summary></details></figure>',
  },
} satisfies RuleCases;

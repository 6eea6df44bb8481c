import { guessOf, languagesOf, passageOf } from "../../support/languages.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const french = "<p>Vous pouvez demander une copie de votre dossier au service qui le traite. La réponse vous parvient par courrier.</p>";

export default {
  failed: {
    "a paragraph in English": `${french}<p>We use cookies to make this service work and to understand how you use it.</p>`,
    "a paragraph that shares many words with French": `${french}<p>You can apply for a parking permit online or at the town hall with a proof of address and your vehicle registration document.</p>`,
    "a paragraph in German": `${french}<p>Sie können Ihren Antrag auch auf dem Postweg an die zuständige Stelle schicken.</p>`,
  },
  passed: {
    "it says so": `${french}<p lang="en">We use cookies to make this service work and to understand how you use it.</p>`,
    "French, with names from elsewhere": `${french}<p>Ce service fonctionne avec Google Chrome, Mozilla Firefox, Microsoft Edge et Apple Safari.</p>`,
    "a title in English": `${french}<p>Data Protection Framework, Open Government Partnership, Smart City Summit</p>`,
    "a menu in English": `${french}<p>Sign in with Google</p>`,
    code: `${french}<pre>if the user is not known then return the login page of the service</pre>`,
    "too near to say": languagesOf({ blocks: [passageOf({ score: 0.7, declaredScore: 0.57 })] }),
  },
  inapplicable: {
    "the whole page is in another language": languagesOf({ page: guessOf({ best: "en", declaredScore: 0.3 }), blocks: [passageOf()] }),
  },
  untested: { "too many blocks": languagesOf({ cut: true }) },
} satisfies FactsCases;

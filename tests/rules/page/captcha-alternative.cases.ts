import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "the picture alone":
      '<form><img bad id="captcha" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="90" height="40" alt="Code à recopier"><label>Code <input name="code"></label></form>',
  },
  cantTell: {
    "a telephone number":
      '<form><img bad id="captcha" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="90" height="40" alt="Code à recopier"></form><a href="tel:3939">3939</a>',
  },
  passed: {
    "a button for the sound":
      '<form><img id="captcha" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="90" height="40" alt="Code à recopier"><button type="button">Écouter le code</button></form>',
  },
  inapplicable: {
    "no picture test":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Mairie">',
  },
} satisfies RuleCases;

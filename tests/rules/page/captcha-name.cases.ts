import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word for anything":
      '<div class="captcha"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="90" height="40" bad alt="image"><label>Recopiez le texte <input name="code"></label></div>',
    "the name of the technique":
      '<div class="captcha"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="90" height="40" bad alt="captcha"><label>Recopiez le texte <input name="code"></label></div>',
  },
  passed: {
    "nature and function":
      '<div class="captcha"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="90" height="40" alt="Code de sécurité à recopier"><label>Recopiez le texte <input name="code"></label></div>',
  },
  inapplicable: {
    "no alternative":
      '<div class="captcha"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="90" height="40" ><label>Recopiez le texte <input name="code"></label></div>',
    "no picture test":
      '<div class="logo"><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="image"></div>',
  },
} satisfies RuleCases;

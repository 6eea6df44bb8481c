import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a word for anything":
      '<div class="captcha"><input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" bad alt="image"></div>',
    "the name of the technique":
      '<div class="captcha"><input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" bad alt="captcha"></div>',
  },
  passed: {
    "nature and function":
      '<div class="captcha"><input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="Code de sécurité à recopier"></div>',
  },
  inapplicable: {
    "no alternative":
      '<div class="captcha"><input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" ></div>',
    "no picture test":
      '<div class="logo"><input type="image" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="image"></div>',
  },
} satisfies RuleCases;

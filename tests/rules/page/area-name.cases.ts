import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "a file name":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#p"><map name="p"><area href="/a" shape="rect" coords="0,0,40,40" bad alt="plan-v2.png"></map>',
    "a word for anything":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#p"><map name="p"><area href="/a" shape="rect" coords="0,0,40,40" bad alt="Image"></map>',
  },
  passed: {
    "what it shows":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#p"><map name="p"><area href="/a" shape="rect" coords="0,0,40,40" alt="Plan d’accès à la mairie"></map>',
  },
  inapplicable: {
    "no name":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#p"><map name="p"><area href="/a" shape="rect" coords="0,0,40,40" ></map>',
  },
} satisfies RuleCases;

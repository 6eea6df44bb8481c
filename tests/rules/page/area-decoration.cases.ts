import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "no alternative":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#plan"><map name="plan"><area bad shape="rect" coords="0,0,9,9"></map>',
    "a title":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#plan"><map name="plan"><area bad shape="rect" coords="0,0,9,9" alt="" title="Fond"></map>',
  },
  passed: {
    "an empty alternative":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#plan"><map name="plan"><area shape="rect" coords="0,0,9,9" alt=""></map>',
  },
  inapplicable: {
    "a link":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#plan"><map name="plan"><area href="/" shape="rect" coords="0,0,9,9"></map>',
    "no picture uses the map": '<map name="plan"><area shape="rect" coords="0,0,9,9"></map>',
    "an area that informs":
      '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" width="80" height="80" alt="Plan" usemap="#plan"><map name="plan"><area shape="rect" coords="0,0,9,9" alt="Mairie"></map>',
  },
} satisfies RuleCases;

import type { RuleCases } from "../../support/rule-cases.ts";

export default {
  failed: {
    "header cells": '<table role="presentation" bad><tr><th>a</th><td>b</td></tr></table>',
    "a caption": '<table role="presentation" bad><caption>Menu</caption><tr><td>b</td></tr></table>',
    "a summary": '<table role="presentation" bad summary="Menu"><tr><td>b</td></tr></table>',
  },
  passed: {
    "cells alone": '<table role="presentation" ><tr><td>a</td><td>b</td></tr></table>',
    "an empty summary": '<table role="presentation" summary=""><tr><td>a</td></tr></table>',
    "a table of data inside":
      '<table role="presentation" ><tr><td><table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table></td></tr></table>',
  },
  inapplicable: {
    "a table of data":
      "<table ><tr><th>Ville</th><th>Ouverture</th></tr><tr><td>Paris</td><td>9 h</td></tr><tr><td>Lyon</td><td>10 h</td></tr></table>",
    hidden: '<table role="presentation" hidden><tr><th>a</th></tr></table>',
  },
} satisfies RuleCases;

/**
 * Rules of axe-core that say nothing in the RGAA's terms: good practices without a test of their own. They are not run: what they say would be dropped. `region` asks
 * every text for a landmark, which 9.2 does not.
 */
export const rulesWithoutMeaning = [
  "accesskeys",
  "aria-allowed-role",
  "aria-roledescription",
  "aria-text",
  "aria-treeitem-name",
  "empty-table-header",
  "label-title-only",
  "landmark-banner-is-top-level",
  "landmark-complementary-is-top-level",
  "landmark-contentinfo-is-top-level",
  "landmark-main-is-top-level",
  "landmark-no-duplicate-banner",
  "landmark-no-duplicate-contentinfo",
  "landmark-unique",
  "meta-viewport-large",
  "page-has-heading-one",
  "region",
  "target-size",
] as const;

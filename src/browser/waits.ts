import type { PageRole, Visit } from "../domain/visit.ts";
import type { ExplorerLimits } from "./explorer-parts.ts";

/** For how long the pages of one procedure wait for their servers' answers. */
export type Waits = {
  /** ms for the answer to this page. */
  readonly forAnswer: (target: Asking) => number;
  /** What became of a page: a host that said nothing for its whole time is known to be silent from then on. */
  readonly met: (target: Asking, visit: Pick<Visit, "status" | "httpStatus">) => void;
};

type Asking = { readonly role: PageRole; readonly url: string };

type Times = Pick<ExplorerLimits, "laterNavigation" | "secondNavigation"> & { readonly page: Pick<ExplorerLimits["page"], "navigation"> };

/**
 * A start page has the whole time, a later page as long as the plain client would wait, and a later page of a host that kept silent before no longer
 * than a second look.
 */
export function waitsWithin({ page, laterNavigation, secondNavigation }: Times): Waits {
  const silent = new Set<string>();
  return {
    forAnswer: ({ role, url }) => {
      if (role === "start") return page.navigation;
      return Math.min(page.navigation, silent.has(serverOf(url)) ? secondNavigation : laterNavigation);
    },
    met: ({ url }, { status, httpStatus }) => {
      if (status === "timeout" && httpStatus === null) silent.add(serverOf(url));
    },
  };
}

const serverOf = (url: string): string => URL.parse(url)?.host ?? url;

import type { Decision } from "../reading/outcome.ts";

/** The outcome, as soon as it is decided: what happens later takes nothing away from it. */
export type Conclusion = {
  readonly give: (decision: Decision) => Decision;
  readonly given: () => Decision | null;
  /** The page never came to rest. */
  readonly restless: () => void;
  readonly calm: () => boolean;
};

/** Nothing decided yet, the page at rest. */
export function createConclusion(): Conclusion {
  const state = { decision: null as Decision | null, calm: true };
  return {
    restless: () => {
      state.calm = false;
    },
    calm: () => state.calm,
    give: (decision) => {
      state.decision ??= decision;
      return state.decision;
    },
    given: () => state.decision,
  };
}

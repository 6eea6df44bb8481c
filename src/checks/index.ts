import type { Check } from "../domain/check.ts";
import availability from "./availability.ts";
import declaration from "./declaration.ts";
import franceConnect from "./france-connect.ts";
import humanContact from "./human-contact.ts";
import jdmaButton from "./jdma-button.ts";
import mobileReflow from "./mobile-reflow.ts";
import mobileTargets from "./mobile-targets.ts";
import onceOnly from "./once-only.ts";
import onlinePath from "./online-path.ts";
import responseTime from "./response-time.ts";
import rgaaAutomatic from "./rgaa-automatic.ts";

/** Every check, by id. */
export const checks: readonly Check[] = [
  availability,
  declaration,
  franceConnect,
  humanContact,
  jdmaButton,
  mobileReflow,
  mobileTargets,
  onceOnly,
  onlinePath,
  responseTime,
  rgaaAutomatic,
];

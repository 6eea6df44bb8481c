import type { Evidence } from "../../../src/domain/evidence.ts";
import type { PictureText } from "../../../src/domain/text-evidence.ts";
import type { FactsCases } from "../../support/rule-cases.ts";

const factsOf = (text: Partial<PictureText>): Partial<Evidence> => ({
  contrast: { texts: [{ selector: "p", html: "<p>", large: false, worstLetter: 4.5, worstPixel: 2, ...text }], late: false },
});
const fade = "background:linear-gradient(90deg,#fff,#00f)";
const split = "background-image:linear-gradient(90deg,#fff 50%,#000 50%)";

export default {
  failed: {
    "grey on a fade of light colours": `<p style="${fade};width:300px;color:#aaa">Prenez rendez-vous avant de venir</p>`,
    "half of it on black": `<p style="${split};width:160px;color:#444;white-space:nowrap">Prenez rendez-vous</p>`,
    "letters that let the picture through": `<p style="${fade};width:300px;color:rgba(0,0,0,.2)">Prenez rendez-vous</p>`,
    "large, not enough": factsOf({ large: true, worstLetter: 2.99 }),
    "just not enough": factsOf({ worstLetter: 4.49 }),
  },
  passed: {
    "black on light colours": `<p style="background:linear-gradient(90deg,#fff,#ccf);color:#000">Prenez rendez-vous</p>`,
    "an underline that is drawn as a picture":
      '<p style="background:#fff"><a href="/a" style="color:#161616;text-decoration:none;background:linear-gradient(currentColor,currentColor) 0 100%/100% 1px no-repeat">Prenez rendez-vous</a></p>',
    "large, enough": factsOf({ large: true, worstLetter: 3 }),
    "just enough": factsOf({ worstLetter: 4.5 }),
  },
  inapplicable: {
    "a plain background": '<p style="background:#fff;color:#aaa">Prenez rendez-vous</p>',
    "a plain background before the picture": `<div style="${fade}"><p style="background:#fff;color:#aaa">Prenez rendez-vous</p></div>`,
    "letters with a shadow": `<p style="${fade};color:#aaa;text-shadow:0 0 2px #000">Prenez rendez-vous</p>`,
    "letters filled by a picture": `<p style="${fade};background-clip:text;-webkit-text-fill-color:transparent">Prenez rendez-vous</p>`,
    "a control that is disabled": `<button disabled style="${fade};color:#aaa">Prendre rendez-vous</button>`,
    hidden: `<p hidden style="${fade};color:#aaa">Prenez rendez-vous</p>`,
    "covered by something else": `<div style="position:relative"><p style="${fade};color:#aaa">Prenez rendez-vous</p><div style="position:absolute;inset:0;background:#fff"></div></div>`,
  },
} satisfies FactsCases;

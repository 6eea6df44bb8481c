import { type Base, makeBase } from "./base.ts";
import { makeBlocks } from "./blocks.ts";
import { makeColours } from "./colours.ts";
import { makeCurrent } from "./current.ts";
import { makeDrawnWords } from "./drawn-words.ts";
import { makeFields } from "./fields.ts";
import { makeFramed } from "./framed.ts";
import { makeHover } from "./hover.ts";
import { makeImages } from "./images.ts";
import { makeLines } from "./lines.ts";
import { makeLoneImages } from "./lone-images.ts";
import { makeLook } from "./look.ts";
import { makeMedia } from "./media.ts";
import { makeMessages } from "./messages.ts";
import { makePurpose } from "./purpose.ts";
import { makeReferences } from "./references.ts";
import { makeSheets } from "./sheets.ts";
import { makeTabStops } from "./tab-stops.ts";
import { makeTables } from "./tables.ts";
import { makeTranscripts } from "./transcripts.ts";
import { makeWriting } from "./writing.ts";
import { makeZones } from "./zones.ts";

/** Everything that the function of a page rule receives first. */
export type RuleKit = Base &
  ReturnType<typeof makeDrawnWords> &
  ReturnType<typeof makeFields> &
  ReturnType<typeof makeFramed> &
  ReturnType<typeof makeBlocks> &
  ReturnType<typeof makeImages> &
  ReturnType<typeof makeTables> &
  ReturnType<typeof makeLook> &
  ReturnType<typeof makeLoneImages> &
  ReturnType<typeof makeTabStops> &
  ReturnType<typeof makeMedia> &
  ReturnType<typeof makeMessages> &
  ReturnType<typeof makeColours> &
  ReturnType<typeof makeCurrent> &
  ReturnType<typeof makeLines> &
  ReturnType<typeof makePurpose> &
  ReturnType<typeof makeReferences> &
  ReturnType<typeof makeSheets> &
  ReturnType<typeof makeZones> &
  ReturnType<typeof makeHover> &
  ReturnType<typeof makeTranscripts> &
  ReturnType<typeof makeWriting>;

/** Functions over the base that give further parts of the kit. */
const parts = [
  makeBlocks,
  makeDrawnWords,
  makeFields,
  makeFramed,
  makeImages,
  makeTables,
  makeLook,
  makeLoneImages,
  makeTabStops,
  makeMedia,
  makeMessages,
  makeColours,
  makeCurrent,
  makeLines,
  makePurpose,
  makeReferences,
  makeSheets,
  makeWriting,
  makeZones,
  makeHover,
  makeTranscripts,
];

/** The kit as text: an expression that gives a function from axe to the kit. */
export const ruleKitSource: string = `((axe) => {
  const base = (${makeBase.toString()})(axe);
  return Object.assign({}, base, ...[${parts.map((part) => part.toString()).join(",\n")}].map((part) => part(base)));
})`;

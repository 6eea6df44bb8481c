import { definePageRule } from "../page-rule.ts";
import { transcriptWords } from "../words/transcript-relevance.ts";

/** RGAA 4.2.1: the transcript of a sound recording tells what it says. Certain where it is empty or holds the place of one. */
export default definePageRule({
  id: "audio-transcript-relevance",
  tests: ["4.2.1"],
  ...transcriptWords,
  selector: "audio",
  matches: (kit, element, node) => kit.isShown(node) && kit.transcriptsOf(element).length > 0,
  evaluate: (kit, element) => kit.isTranscriptUseful(element),
});

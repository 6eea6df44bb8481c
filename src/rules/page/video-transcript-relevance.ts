import { definePageRule } from "../page-rule.ts";
import { transcriptWords } from "../words/transcript-relevance.ts";

/** RGAA 4.2.3: the transcript of a film tells what it says. Certain where it is empty or holds the place of one. */
export default definePageRule({
  id: "video-transcript-relevance",
  tests: ["4.2.3"],
  ...transcriptWords,
  selector: "video",
  matches: (kit, element, node) => kit.isShown(node) && kit.soundOf(element) !== "no" && kit.transcriptsOf(element).length > 0,
  evaluate: (kit, element) => kit.isTranscriptUseful(element),
});

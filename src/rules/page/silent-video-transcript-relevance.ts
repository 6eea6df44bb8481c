import { definePageRule } from "../page-rule.ts";
import { transcriptWords } from "../words/transcript-relevance.ts";

/** RGAA 4.2.2: the transcript of a film without sound tells what it says. Certain where it is empty or holds the place of one. */
export default definePageRule({
  id: "silent-video-transcript-relevance",
  tests: ["4.2.2"],
  ...transcriptWords,
  selector: "video",
  matches: (kit, element, node) => kit.isShown(node) && kit.soundOf(element) === "no" && kit.transcriptsOf(element).length > 0,
  evaluate: (kit, element) => kit.isTranscriptUseful(element),
});

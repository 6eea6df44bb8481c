import { makeWords } from "./kit.ts";
import { makeTree } from "./tree.ts";

/** Both halves of the kit, as text: an expression to be evaluated inside a page. */
export const kitSource = `((tree) => ({ ...tree, ...(${makeWords.toString()})(tree) }))((${makeTree.toString()})())`;

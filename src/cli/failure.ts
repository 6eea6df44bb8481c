import type { Text } from "../domain/text.ts";

/** A user's mistake or a machine that is not ready: shown as it is, without a stack, with exit code 2. */
export class UserError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

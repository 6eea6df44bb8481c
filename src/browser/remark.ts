import type { Text } from "../domain/text.ts";
import type { Visit } from "../domain/visit.ts";

/** A visit with one more sentence in its reason. */
export const remarked = (visit: Visit, { fr, en }: Text): Visit => ({ ...visit, why: { fr: `${visit.why.fr} ${fr}`, en: `${visit.why.en} ${en}` } });

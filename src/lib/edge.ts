/** CSS pixels over the edge of the screen in which there is nothing to read. */
const HAIR = 8;

/** True when content that ends at `right` goes over the edge of a screen of this width so far that something of it is missed. */
export const isOverEdge = (right: number, width: number): boolean => right > width + HAIR;

/** The words of a source as people see them: without the signs that have no shape of their own, turn the direction of writing or command a terminal. */
export const visible = (text: string): string => text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\ufeff]/gu, "");

/**
 * Control characters, marks that are not seen or that turn the order of what stands around them, and halves of
 * pairs; white space and the joiner of emoji stay.
 */
const UNSEEN = /(?![\t\n\r\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A text without what no reader sees. */
export const seen = (text: string): string => text.replace(UNSEEN, '');

/** The same on one line. */
export const seenLine = (text: string): string => seen(text).replace(/[\t\n\r]+/g, ' ');

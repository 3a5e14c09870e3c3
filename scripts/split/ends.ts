/** How a line of spoken or listed text ends. */

/** Ends as a sentence does. */
export const ENDED = /[。！？!?…][”’"」』）)\]］]*$/u;

/** Ends as a sentence or a part of one does, so that nothing goes on in the next line. */
export const CLOSED = /[。！？!?…；;：:][”’"」』）)]*$/u;

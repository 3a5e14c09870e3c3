/** Letters, digits and signs without a space, longer than any word: an address, a number of a file. */
const RUN = /[\x21-\x7e]{30,}/g;
/** In HTML as a serializer writes it. */
const TAG_OR_TEXT = /<(?:"[^"]*"|[^"<>])*>|[^<]+/g;

/**
 * Marks such runs in the HTML of a text, so that they may break anywhere: in a justified text the line before one
 * that goes to the next line whole would be spread out.
 */
export const markRuns = (html: string): string =>
  html.replace(TAG_OR_TEXT, (piece) =>
    piece.startsWith('<') ? piece : piece.replace(RUN, '<span class="run">$&</span>'),
  );

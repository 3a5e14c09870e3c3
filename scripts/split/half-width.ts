import { remember } from '../remember.ts';

/**
 * A copy of the text for matching only: full-width letters, digits and punctuation become their ASCII forms,
 * every white space a plain one. The length stays the same, so positions hold in the original.
 */
export const halfWidth = remember((text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .replace(/[•・‧]/g, '·'),
);

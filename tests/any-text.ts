import fc from 'fast-check';

/** Text that is likely to hold borders, marks, wide forms and pairs of them. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'甲乙丙後后著0０5Ａb.．。，“”　 \n！é\u0301が②·-𠵾'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

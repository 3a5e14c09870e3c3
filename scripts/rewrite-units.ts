/** Units are written here before they become a string; a text that is longer gets its own place. */
const MOST = 4096;
const shared = place(MOST);

function place(length: number): { units: Uint16Array; bytes: Buffer } {
  const units = new Uint16Array(length);
  return { units, bytes: Buffer.from(units.buffer) };
}

/** What a table says of a unit besides the one to write: not asked for yet, none, not to be told without its neighbours. */
const UNKNOWN = 0;
const NONE = 0xffff;
const HARD = 0xfffe;

function learn(unit: number, made: string | undefined): number {
  if (made === '') return NONE;
  return made?.length === 1 && unit !== NONE && unit !== HARD ? made.charCodeAt(0) : HARD;
}

/**
 * A function that rewrites texts by a table, much faster than regular expressions do. `rewrite` gives what stands for
 * a UTF-16 unit wherever it stands. A text with a unit for which it gives undefined is not rewritten, nor is one that
 * becomes much longer: undefined.
 */
export function unitRewriter(
  rewrite: (character: string) => string | undefined,
): (text: string) => string | undefined {
  const table = new Uint16Array(0x10000);
  /** What is longer than a unit. */
  const longer = new Map<number, string>();
  return (text) => {
    const { units, bytes } = text.length <= MOST ? shared : place(text.length);
    let size = 0;
    let same = true;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let made = table[unit]!;
      if (made === UNKNOWN) {
        const written = rewrite(String.fromCharCode(unit));
        made = table[unit] = learn(unit, written);
        if (made === HARD && written !== undefined) longer.set(unit, written);
      }
      if (made === HARD) {
        const written = longer.get(unit);
        if (written === undefined || size + written.length + text.length - at > units.length)
          return undefined;
        for (let k = 0; k < written.length; k++) units[size++] = written.charCodeAt(k);
      } else if (made !== NONE) units[size++] = made;
      if (made !== unit) same = false;
    }
    return same && size === text.length ? text : bytes.toString('utf16le', 0, 2 * size);
  };
}

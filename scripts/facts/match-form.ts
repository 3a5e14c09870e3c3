import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });

/** UTF-16 unit → its plain form, 0 where it was not asked for yet. */
const plainUnits = new Uint16Array(0x10000);

function plainUnit(code: number): number {
  const plain = simplify(String.fromCharCode(code).normalize('NFKC').toLowerCase());
  return plain.length === 1 ? plain.charCodeAt(0) : code;
}

/**
 * Text for matching only: simplified characters, half-width forms, lower case.
 * It is as long as the original, so places in it are places in the original.
 */
export function matchForm(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    units[at] = plainUnits[code] ||= plainUnit(code);
  }
  return Buffer.from(units.buffer).toString('utf16le');
}

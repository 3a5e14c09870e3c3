import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
const plainUnits = new Map<string, string>();

/** One UTF-16 unit in, one out, so that places in the result are places in the original. */
function plainUnit(unit: string): string {
  const known = plainUnits.get(unit);
  if (known !== undefined) return known;
  const plain = simplify(unit.normalize('NFKC').toLowerCase());
  const result = plain.length === 1 ? plain : unit;
  plainUnits.set(unit, result);
  return result;
}

/** Text for matching only: simplified characters, half-width forms, lower case; as long as the original. */
export function matchForm(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at += 1) result += plainUnit(text[at]!);
  return result;
}

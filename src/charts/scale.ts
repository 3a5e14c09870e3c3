/** Upper bounds of the five shades: 1, 2–3, 4–7, 8–15, 16 and more. */
const TILE = [1, 3, 7, 15];
/** The heat table's: 1, 2, 3, 4–5, 6 and more. */
const HEAT = [1, 2, 3, 5];

/** The shade of a tile, 0 to 5; 0 is bare paper. */
export const tileShade = (count: number): number => shade(count, TILE);
/** The shade of a cell of the heat table, 0 to 5. */
export const heatShade = (count: number): number => shade(count, HEAT);

const shade = (count: number, bounds: readonly number[]): number =>
  count <= 0 ? 0 : 1 + bounds.filter((bound) => count > bound).length;

/** A length as an attribute of an SVG element, which unlike `style` every policy lets in: `share(3, 8)` is `37.5%`. */
export const share = (part: number, whole: number): string =>
  `${Math.round((part / whole) * 1_000_000) / 10_000}%`;

/** What each shade of a tile stands for, for the key. */
export const TILE_STEPS = ['0', '1', '2–3', '4–7', '8–15', '16+'];

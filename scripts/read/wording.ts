import { unitRewriter } from '../rewrite-units.ts';

/** Soft hyphen, zero-width and direction marks, byte order mark: nobody sees them, and they break equality. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
/** Old line and page separators and the no-break space: white space to a reader. */
const spaces = /[\t\v\f\u0085\u00a0\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- they are what it is about
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** The words as a reader sees them: no invisible or control characters, no outer white space. */
export const visible = (text: string): string => (seenUnits(text) ?? seen(text)).trim();

const seen = (text: string): string => text.replace(spaces, ' ').replace(invisible, '').replace(controls, '');
const seenUnits = unitRewriter(seen);

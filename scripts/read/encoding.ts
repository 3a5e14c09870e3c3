import iconv from 'iconv-lite';
import { chineseScore, familiarShare, type Charset } from './charset.ts';
import { splitLines } from './lines.ts';
import type { Problem } from './problems.ts';
import { binaryKind } from './signatures.ts';
import { visible } from './wording.ts';

/** A text, with the WHATWG label of its encoding; `problem` where some bytes were beyond reading. */
export interface Decoded {
  text: string;
  encoding: string;
  problem?: Problem;
}

/** Share of broken sequences among the characters beyond ASCII up to which a text is worth having. */
const maxBroken = 0.05;
const minScore = 0.9;

/**
 * Bytes to text, or why not. In this order: signature of a binary file, byte order mark, UTF-16 by its NUL bytes,
 * strict UTF-8, UTF-8 with a few broken bytes, the declared charset, then whichever of GB18030, Big5 and UTF-16 reads
 * like Chinese (charset.ts). A declaration never wins over valid UTF-8: pages saved by browsers keep the old one.
 */
export function decode(bytes: Uint8Array): Decoded | Problem {
  const binary = binaryKind(bytes);
  if (binary !== undefined) return { code: 'binary', detail: binary };
  const found = decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeBytes(bytes);
  if (!('text' in found)) return found;
  if (found.text.includes('\0')) return { code: 'binary', detail: '含有空字节' };
  return visible(found.text) === '' ? { code: 'empty' } : found;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decodeMarked(bytes: Uint8Array): Decoded | Problem | undefined {
  const encoding = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (encoding === undefined) return undefined;
  const text = strict(bytes, encoding);
  return text === undefined ? mended(bytes, encoding) : { text, encoding };
}

/** UTF-16 without a mark leaves NUL bytes where it holds ASCII; the byte order is the one that gives familiar characters. */
function decodeUtf16(bytes: Uint8Array): Decoded | Problem | undefined {
  if (!bytes.includes(0)) return undefined;
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => ({ encoding, text: strict(bytes, encoding) ?? '' }))
    .sort((a, b) => familiarShare(b.text) - familiarShare(a.text));
  return best && familiarShare(best.text) > 0.7 ? best : { code: 'binary', detail: '含有空字节' };
}

function decodeBytes(bytes: Uint8Array): Decoded | Problem {
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const damaged = mended(bytes, 'utf-8');
  if ('text' in damaged) return damaged;
  const declared = declaredCharset(bytes);
  const text = declared && strict(bytes, declared);
  const isDeclared = text !== undefined && !PRIVATE.test(text);
  if (declared && isDeclared && multibyte.has(declared)) return { text, encoding: declared };
  const best = bestCharset(bytes);
  if (best) return best;
  return declared && isDeclared ? { text, encoding: declared } : damaged;
}

const multibyte = new Set(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']);

/** The charset that an HTML or XML head names, as a WHATWG label; undefined for none or an unknown one. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const name =
    /<meta[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,30})/i.exec(head) ??
    /<\?xml[^<>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,30})/i.exec(head);
  if (!name) return undefined;
  try {
    const label = new TextDecoder(name[1]).encoding;
    return label === 'gbk' ? 'gb18030' : label;
  } catch {
    return undefined;
  }
}

function bestCharset(bytes: Uint8Array): Decoded | undefined {
  const charsets: Charset[] = ['gb18030', 'big5'];
  if (bytes.length % 2 === 0) charsets.push('utf-16le', 'utf-16be');
  const [best] = charsets
    .map((encoding) => ({ encoding, score: chineseScore(decodeAs(bytes, encoding)) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < minScore) return undefined;
  const text = strict(bytes, best.encoding);
  if (text !== undefined) return { text, encoding: best.encoding };
  const damaged = mended(bytes, best.encoding);
  return 'text' in damaged ? damaged : undefined;
}

/** Characters that only Hong Kong adds to Big5 (咗, 啲): Node reads them as private ones, which say nothing. */
const PRIVATE = /[\ue000-\uf8ff]/;

/** The text, with U+FFFD for broken bytes unless they are to throw. */
function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  return encoding === 'big5' && PRIVATE.test(text) ? iconv.decode(Buffer.from(bytes), 'big5hkscs') : text;
}

/** The text where every byte is valid. */
function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decodeAs(bytes, encoding, true);
  } catch {
    return undefined;
  }
}

/** The text with U+FFFD for broken bytes where they are few, with the first line that has one; else a broken encoding. */
function mended(bytes: Uint8Array, encoding: string): Decoded | Problem {
  const text = decodeAs(bytes, encoding);
  const own =
    encoding === 'utf-8' ? Buffer.from(bytes).toString('latin1').split('\u00ef\u00bf\u00bd').length - 1 : 0;
  const broken = text.split('\ufffd').length - 1 - own;
  const beyondAscii = text.replace(/[\0-\u007f]+/g, '').length;
  const line = splitLines(text).findIndex((row) => row.includes('\ufffd')) + 1;
  if (broken > beyondAscii * maxBroken) return { code: 'broken-encoding', line, detail: `${line} 行` };
  return { text, encoding, problem: { code: 'bad-bytes', line, detail: String(broken) } };
}

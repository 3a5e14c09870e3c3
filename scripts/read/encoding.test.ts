import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from './encoding.ts';

/** Node decodes these charsets and cannot encode them: the reverse map of all two-byte characters. */
function encoder(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
      } catch {
        continue;
      }
    }
  }
  return (text) =>
    Uint8Array.from(Array.from(text).flatMap((c) => (c < '\u0080' ? [c.charCodeAt(0)] : codes.get(c)!)));
}

const gbk = encoder('gb18030');
const big5 = encoder('big5');
const utf8 = (text: string) => Buffer.from(text);
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const join = (...parts: Uint8Array[]) => Buffer.concat(parts);

const simple = '样例新城高新区今天举行项目集中开工仪式,12个重点项目同时动工。';
const traditional = '樣例新城高新區今天舉行項目集中開工儀式，12個重點項目同時動工。';

describe('encodings', () => {
  const cases: [name: string, bytes: Uint8Array, text: string, encoding: string][] = [
    ['UTF-8', utf8(simple), simple, 'utf-8'],
    ['ASCII', utf8('Park 12'), 'Park 12', 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${simple}`), simple, 'utf-8'],
    ['UTF-16 LE with its mark', utf16le(`\ufeff${simple}`), simple, 'utf-16le'],
    ['UTF-16 BE with its mark', utf16be(`\ufeff${simple}`), simple, 'utf-16be'],
    ['UTF-16 LE without', utf16le(simple), simple, 'utf-16le'],
    ['UTF-16 BE without', utf16be(simple), simple, 'utf-16be'],
    ['UTF-16 LE without, and no ASCII', utf16le('高新区企业发展'), '高新区企业发展', 'utf-16le'],
    ['GBK', gbk(simple), simple, 'gb18030'],
    ['GBK, traditional characters', gbk(traditional), traditional, 'gb18030'],
    ['GBK, short', gbk('园区新闻'), '园区新闻', 'gb18030'],
    ['Big5', big5(traditional), traditional, 'big5'],
    ['Big5, short', big5('園區新聞'), '園區新聞', 'big5'],
  ];
  for (const [name, bytes, text, encoding] of cases)
    test(name, () => assert.deepEqual(decode(bytes), { text, encoding }));

  test('a GB18030 character of four bytes', () => {
    const bytes = join(gbk(simple), Uint8Array.of(0x82, 0x35, 0x97, 0x31));
    assert.deepEqual(decode(bytes), { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' });
  });
  test('U+FFFD of the file itself is kept without a word', () => {
    assert.deepEqual(decode(utf8('园\ufffd区')), { text: '园\ufffd区', encoding: 'utf-8' });
  });
});

test('characters that Hong Kong adds to Big5 are read, with and without a declaration', () => {
  const text = `${traditional}員工說總算「返咗屋企」。`;
  const code: Record<string, number[]> = { 咗: [0x9d, 0xf7] };
  const bytes = Buffer.concat(
    Array.from(text, (c) => (code[c] ? Buffer.from(code[c]) : Buffer.from(big5(c)))),
  );
  assert.deepEqual(decode(bytes), { text, encoding: 'big5' });
  const head = '<meta charset="big5">';
  assert.deepEqual(decode(Buffer.concat([Buffer.from(head), bytes])), {
    text: head + text,
    encoding: 'big5',
  });
});

describe('declared charset', () => {
  const page = (charset: string, text: string) =>
    `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">${text}`;
  test('never wins over valid UTF-8', () => {
    assert.deepEqual(decode(utf8(page('gb2312', simple))), {
      text: page('gb2312', simple),
      encoding: 'utf-8',
    });
  });
  test('wins where the bytes allow it', () => {
    const rare = '畲圩';
    assert.deepEqual(decode(gbk(page('gb2312', rare))), { text: page('gb2312', rare), encoding: 'gb18030' });
    assert.deepEqual(decode(big5(page('Big5', '鱘鰣'))), { text: page('Big5', '鱘鰣'), encoding: 'big5' });
  });
  test('loses where it is wrong', () => {
    for (const wrong of ['utf-8', 'iso-8859-1', 'no-such-thing']) {
      assert.deepEqual(decode(gbk(page(wrong, simple))), { text: page(wrong, simple), encoding: 'gb18030' });
    }
  });
  test('of a Latin page is believed where nothing reads like Chinese', () => {
    const bytes = Buffer.from(page('windows-1252', 'Café à la carte'), 'latin1');
    assert.deepEqual(decode(bytes), {
      text: page('windows-1252', 'Café à la carte'),
      encoding: 'windows-1252',
    });
  });
});

describe('what is not read', () => {
  const code = (bytes: Uint8Array) => {
    const found = decode(bytes);
    return 'code' in found ? found.code : 'read';
  };
  test('empty', () => {
    for (const text of ['', ' \n\u3000\t', '\ufeff', '\u200b\r\n']) assert.equal(code(utf8(text)), 'empty');
  });
  test('binary, by signature or NUL bytes', () => {
    assert.deepEqual(decode(utf8('%PDF-1.7 ...')), { code: 'binary', detail: 'PDF' });
    assert.equal(code(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)), 'binary');
    assert.equal(code(Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 9, 200, 0, 0, 0)), 'binary');
    assert.equal(code(utf8('园区\0新闻')), 'binary');
    assert.equal(
      code(Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + (at >> 3) * 7) & 255)),
      'binary',
    );
  });
  test('a few broken bytes are replaced, with the line', () => {
    const bytes = join(utf8(`${simple}\n${simple}`), Uint8Array.of(0xe5, 0x9b), utf8(`\n${simple}`));
    assert.deepEqual(decode(bytes), {
      text: `${simple}\n${simple}\ufffd\n${simple}`,
      encoding: 'utf-8',
      problem: { code: 'bad-bytes', line: 2, detail: '1' },
    });
  });
  test('the same in GBK', () => {
    const found = decode(join(gbk(simple), Uint8Array.of(0xff), gbk(`\n${simple}`)));
    assert.ok('text' in found && found.encoding === 'gb18030' && found.problem?.line === 1);
  });
  test('a broken encoding names its first bad line', () => {
    const bytes = join(
      utf8('园区\n'),
      Uint8Array.from({ length: 300 }, (_, at) => 0x80 + ((at * 7) % 64)),
    );
    assert.deepEqual(decode(bytes), { code: 'broken-encoding', line: 2, detail: '2 行' });
  });
});

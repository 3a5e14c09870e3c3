/** First bytes of files that are not text, in Latin-1, with the name that people know them by. */
const signatures: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'Word、Excel 文档或 ZIP 压缩包'],
  ['\u00d0\u00cf\u0011\u00e0', '旧版 Word、Excel 文档'],
  ['{\\rtf', 'RTF 文档'],
  ['\u0089PNG', 'PNG 图片'],
  ['\u00ff\u00d8\u00ff', 'JPEG 图片'],
  ['GIF8', 'GIF 图片'],
  ['RIFF', '音频、视频或 WebP 图片'],
  ['Rar!', 'RAR 压缩包'],
  ['7z\u00bc\u00af', '7z 压缩包'],
  ['\u001f\u008b', 'GZIP 压缩包'],
  ['\u007fELF', '程序'],
  ['SQLite format 3', '数据库'],
];

/** The kind of a file that is not text, by its first bytes; undefined where they tell nothing. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  return signatures.find(([signature]) => head.startsWith(signature))?.[1];
}

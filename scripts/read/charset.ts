/** A character set that Chinese files come in. */
export type Charset = 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

/** The most frequent characters and marks of Chinese news, simplified and traditional. */
const frequent = new Set(
  `的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所
   民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那
   社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并
   提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放
   決西被幹做必戰先回則任取據處隊南給色光門即保治北造百規熱領七海口東導器壓志世金增爭濟階油思術極交受聯什認六共權收證改清己美再
   採轉更單風切打白教速花帶安場身車例真務具萬每目至達走積示議聲報鬥完類八離華名確才科張信馬節話米整空元況今集溫傳土許步群廣石記需
   段研界拉林律叫且究觀越織裝影算低持音眾書布復容兒須際商非驗連斷深難近礦千週委素技備半辦青省列習響約支般史感勞便團往酸歷市克何除
   這個國們時來為說對會發過動產後麼學經現實體還業關長見區來進園創優質項業亿元企业园区开发高新创投资项目服务技术
   ，。、：；“”（）「」《》！？`.replace(/\s/g, ''),
); // prettier-ignore

/** Level 1 of GB 2312 and of Big5: what each standard itself counts as common. */
const common: ReadonlySet<string> = new Set([
  ...decodeRows('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]),
  ...decodeRows('big5', [0xa4, 0xc6], [[0x40, 0x7e], [0xa1, 0xfe]]),
  ...decodeRows('gb18030', [0xa1, 0xa3], [[0xa1, 0xfe]]),
]); // prettier-ignore

function decodeRows(charset: Charset, [from, to]: [number, number], cells: [number, number][]): string {
  const bytes: number[] = [];
  for (let row = from; row <= to; row++) {
    for (const [first, last] of cells) for (let cell = first; cell <= last; cell++) bytes.push(row, cell);
  }
  return new TextDecoder(charset).decode(Uint8Array.from(bytes)).replace(/[\ufffd\ue000-\uf8ff]/g, '');
}

const sampleSize = 20_000;

/**
 * How much a text reads like Chinese: 0 to 3 on what is not ASCII, less for what no text holds (invalid sequences,
 * private-use and control characters). Right decodings of news score 1.2 to 2, wrong ones under 0.7.
 */
export function chineseScore(text: string): number {
  let characters = 0;
  let score = 0;
  for (const character of text.slice(0, sampleSize)) {
    if (/[\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]|[^\P{Cc}\s]/u.test(character)) score -= 8;
    else if (character < '\u0080') continue;
    else score += (common.has(character) ? 1 : 0) + (frequent.has(character) ? 2 : 0);
    characters += 1;
  }
  return characters === 0 ? 0 : score / characters;
}

/** Share of characters that are printable ASCII, white space or common Chinese; 0 for an empty text. */
export function familiarShare(text: string): number {
  const sample = Array.from(text.slice(0, sampleSize));
  const familiar = sample.filter(
    (character) => /[\t\n\r\u0020-\u007e\ufeff]/.test(character) || common.has(character),
  );
  return sample.length === 0 ? 0 : familiar.length / sample.length;
}

/** A province-level unit: its short name, its one-character name, and its place in the field of equal squares. */
export interface Province {
  name: string;
  ab: string;
  row: number;
  column: number;
}

/** The 34 units in reading order. The squares are an arrangement, not a map: no borders, no distances. */
const TABLE = `
黑龙江 黑 1 8
内蒙古 蒙 2 5
辽宁 辽 2 7
吉林 吉 2 8
新疆 新 3 1
甘肃 甘 3 2
宁夏 宁 3 3
山西 晋 3 4
河北 冀 3 5
北京 京 3 6
天津 津 3 7
西藏 藏 4 1
青海 青 4 2
陕西 陕 4 3
河南 豫 4 4
山东 鲁 4 5
四川 川 5 2
重庆 渝 5 3
湖北 鄂 5 4
安徽 皖 5 5
江苏 苏 5 6
上海 沪 5 7
贵州 黔 6 3
湖南 湘 6 4
江西 赣 6 5
浙江 浙 6 6
云南 滇 7 2
广西 桂 7 3
广东 粤 7 4
福建 闽 7 5
台湾 台 7 6
海南 琼 8 3
澳门 澳 8 4
香港 港 8 5
`;

export const provinces: readonly Province[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, ab, row, column] = line.split(' ');
    return { name: name!, ab: ab!, row: Number(row), column: Number(column) };
  });

/** 江苏省 → 江苏, 新疆维吾尔自治区 → 新疆; a name that is none of the 34 stays as it is. */
export function provinceShort(full: string): string {
  return provinces.find(({ name }) => full.startsWith(name))?.name ?? full;
}

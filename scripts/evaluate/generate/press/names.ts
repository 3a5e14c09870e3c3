import type { Random } from '../random.ts';

/** The commonest surnames, and those that papers' reporters have beside them. */
const SURNAMES = [
  ...'王王王李李李张张张刘刘陈陈杨黄赵周吴徐孙马朱胡郭何罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾',
  ...'丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文',
];
const COMPOUND = ['欧阳', '司马', '上官', '诸葛', '夏侯', '皇甫'];
const MIDDLE = [...'建国志文晓海春玉少永宏丽秀雅嘉思雨子俊美佳振光庆云立学世雪明梦一'];
const LAST = [...'伟芳娜敏静磊军洋勇艳杰娟涛超霞刚辉燕鹏玲斌琳峰莹婷鑫宇颖旭浩丹倩波宁航岩瑶凯'];

/** Gives a name at each call: never the same twice, and none that stands in these texts. */
export function namesOutside(random: Random, texts: string): () => string {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const name = drawName(random);
      if (used.has(name) || texts.includes(name)) continue;
      used.add(name);
      return name;
    }
  };
}

function drawName(random: Random): string {
  if (random.chance(0.02)) return random.pick(COMPOUND) + random.pick(LAST);
  return random.pick(SURNAMES) + (random.chance(0.75) ? random.pick(MIDDLE) : '') + random.pick(LAST);
}

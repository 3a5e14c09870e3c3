import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadGazetteer } from '../../src/lib/gazetteer.ts';
import { sectionsOf, mentionsIn } from './zone-mentions.ts';
import { zoneIndex } from './zone-index.ts';
import { contextRules } from './zone-rules.ts';
import { findZones } from './zones.ts';

const gazetteer = loadGazetteer();

interface Case {
  what: string;
  title?: string;
  body: string;
  source?: string;
  hint?: string;
  zones: string[];
  main?: string;
  undecided?: boolean;
}

const cases: Case[] = [
  ...[
    '苏州国家级高新技术产业开发区',
    '苏州国家高新技术开发区',
    '苏州高新技术产业区',
    '蘇州國家級高新技術產業開發區',
  ].map((name) => ({
    what: `the zone by the name ${name}`,
    body: `${name}昨日开工建设八个项目，${name}管委会负责人说，园区的配套齐全。`,
    zones: ['苏州高新区'],
  })),
  {
    what: 'a bare word in a paper that is called after the area of a zone',
    body: '开发区昨日开工建设八个项目，开发区管委会负责人说，企业不用再等厂房。',
    source: '亦庄时讯',
    zones: ['北京经开区'],
  },
  {
    what: 'a zone of the province whose place no other has, without its region',
    body: '松林店经济开发区昨日开工建设八个项目，松林店经济开发区管委会负责人说，园区的配套齐全。',
    zones: ['松林店经开区'],
  },
  {
    what: 'a zone of the province by a short name, without its region',
    body: '清河经济开发区昨日开工建设八个项目，清河经济开发区管委会负责人说，园区的配套齐全。',
    zones: [],
    undecided: true,
  },
  {
    what: 'two words whose seam spells a place that is not meant',
    body: '经开区安监局要求企业坚决防止重大安全事故，确保节后复产平稳。',
    zones: [],
    undecided: true,
  },
  {
    what: 'the same place said by itself',
    body: '经开区的企业到大安招工，大安的工人坐班车上下班。',
    zones: ['大安经开区'],
  },
  {
    what: 'a nickname again and again, where the region is said',
    body: '第一根光纤出自这里,光谷以每年一个千亿产业的速度发展。湖北要建创新高地,光谷迎来机遇。光谷的脚步越迈越大,光谷新政也重磅推出。',
    zones: ['东湖高新区'],
  },
  {
    what: 'a nickname in passing',
    body: '湖北的三家企业昨日签约。其中一家来自光谷,其余两家在外地,今年都要扩产。',
    zones: [],
  },
  {
    what: 'a nickname that another city took for a park of its own',
    title: '苏州光谷科技园开园',
    body: '苏州光谷科技园昨日开园,十家企业入驻。',
    zones: [],
  },
  {
    what: 'a nickname behind its own city',
    title: '武汉光谷再添新厂',
    body: '昨日,武汉光谷的一家企业投产。',
    zones: ['东湖高新区'],
  },
  {
    what: 'an office that comes to inspect comes for the zone',
    body: '国庆将至,市应急局与专家赴合肥高新区开展节前安全生产专项检查,抽查四家企业。检查组要求企业绷紧安全这根弦。',
    zones: ['合肥高新区'],
  },
  {
    what: 'a delegation that learns elsewhere is not of that zone',
    body: '国庆将至,干部培训班赴合肥高新区参观学习,听取了介绍。大家说很受启发。',
    zones: [],
  },
  {
    what: 'the short name in the title',
    title: '襄阳高新区新建三条产线',
    body: '三条产线本周投产。',
    zones: ['襄阳高新区'],
  },
  {
    what: 'the full name is the same zone',
    body: '合肥高新技术产业开发区今天开工五个项目,总投资三十亿元。',
    zones: ['合肥高新区'],
  },
  {
    what: 'traditional characters, and the evidence keeps them',
    title: '蘇州高新區集中開工',
    body: '蘇州高新區今日開工十個項目。',
    zones: ['苏州高新区'],
  },
  {
    what: '经济技术开发区 and 开发区 of a national zone',
    title: '烟台开发区添新码头',
    body: '烟台经济技术开发区的新码头已经启用。',
    zones: ['烟台经开区'],
  },
  {
    what: 'the city with 市 before the ending',
    body: '芜湖市高新区昨天发布招商政策,八家企业签约。',
    zones: ['芜湖高新区'],
  },
  {
    what: 'national before provincial where both are written alike',
    title: '松江开发区举办招聘会',
    body: '松江经开区的招聘会来了四十家企业。',
    zones: ['松江经开区'],
  },
  {
    what: 'a name that several provinces share, told apart by the province',
    title: '清河经开区添置羊绒检测中心',
    body: '河北邢台的清河经开区把检测中心建在园区中央。',
    zones: ['邢台清河经开区'],
  },
  {
    what: 'a name that several provinces share, with nothing to tell',
    title: '清河经开区添置检测中心',
    body: '检测中心建在园区中央,明年启用。',
    zones: [],
    undecided: true,
  },
  {
    what: 'a new area',
    title: '兰州新区种下万亩月季',
    body: '兰州新区今年的月季已经开花。',
    zones: ['兰州新区'],
  },
  {
    what: 'a city is not its zone',
    title: '常州再添三家孵化器',
    body: '常州市科技局昨天公布名单,武进区有两家,新北区有一家。新北区还将再建两家。',
    zones: [],
  },
  {
    what: 'a district that lies over a zone is not the zone',
    title: '新北区改造老旧小区',
    body: '新北区今年改造六个小区。新北区住建局说,居民满意。新北区还要种树。',
    zones: [],
  },
  {
    what: 'bare plurals',
    title: '全省高新区名单公布',
    body: '省级高新区和国家级高新区共三十家,各高新区都要报送材料,各镇、开发区一并执行。全国经开区也是如此。',
    source: '常州日报',
    zones: [],
  },
  {
    what: 'bare 高新区 after an unknown place',
    title: '河湾镇高新区开园',
    body: '河湾镇高新区昨天开园。',
    source: '常州日报',
    zones: [],
  },
  {
    what: 'bare 高新区 goes to the one that the title names',
    title: '益阳高新区扩建标准厂房',
    body: '厂房今天交付。该高新区计划再建两栋。高新区管委会负责人到场。',
    zones: ['益阳高新区'],
  },
  {
    what: 'bare 高新区 by the home of a source that begins with its city',
    title: '高新区开通两条公交专线',
    body: '昨天,高新区两条公交专线开通,沿途设站二十个。',
    source: '常德日报',
    zones: ['常德高新区'],
  },
  {
    what: 'bare 经开区 by a listed home',
    title: '经开区送岗进校园',
    body: '本周,经开区三十家企业走进校园招聘。',
    source: '亦庄时报',
    zones: ['北京经开区'],
  },
  {
    what: 'bare 高新区 by the city that the text names',
    title: '高新区新添一所学校',
    body: '鹰潭市教育局介绍,高新区的新学校秋天招生。鹰潭市还将建两所幼儿园。',
    zones: ['鹰潭高新区'],
  },
  {
    what: 'bare 高新区 of a county-level city without one is not the city zone above it',
    title: '高新区修路',
    body: '如东县住建局说,高新区的两条路下月通车。如东县今年共修路十条。',
    source: '南通日报',
    zones: [],
    undecided: true,
  },
  {
    what: 'bare 高新区 from a national paper with no place: nobody knows',
    title: '高新区的夜校满座了',
    body: '晚上七点,高新区的夜校座无虚席,工人们在学编程。',
    source: '科技日报',
    zones: [],
    undecided: true,
  },
  {
    what: 'the source is a zone itself',
    title: '夜校开课',
    body: '晚上七点,园区的夜校座无虚席,工人们在学编程。',
    source: '昆山高新区发布',
    zones: ['昆山高新区'],
  },
  {
    what: 'a zone that is only visited',
    title: '株洲高新区派人取经',
    body: '株洲高新区十名干部上周出发。他们赴长沙高新区学习,又到企业走访。',
    zones: ['株洲高新区'],
  },
  {
    what: 'a zone that is only compared with',
    title: '株洲高新区产值再创新高',
    body: '株洲高新区上半年产值增长一成,增速仅次于长沙高新区。',
    zones: ['株洲高新区'],
  },
  {
    what: 'an address',
    body: '公司今年要上市,员工有三百人。'.repeat(12) + '公司地址:江苏省常州高新区创业路19号。',
    zones: [],
  },
  {
    what: 'a branch of a bank',
    body: '一家银行的襄阳高新区支行昨天换了行长,新行长姓李。',
    zones: [],
  },
  {
    what: 'two zones in the title are both kept',
    title: '宝鸡高新区与渭南高新区签订合作协议',
    body: '宝鸡高新区与渭南高新区将共建中试基地。',
    zones: ['宝鸡高新区', '渭南高新区'],
  },
  {
    what: 'two zones of equal weight outside the title: no main one',
    title: '两地联手办展',
    body: '宝鸡高新区和渭南高新区昨天一起办展。宝鸡高新区带来钛材,渭南高新区带来三维打印。',
    zones: ['宝鸡高新区', '渭南高新区'],
    main: '',
  },
  {
    what: 'a roll of zones',
    title: '名单出炉',
    body: '经专家评审,全国入选的有:襄阳高新区、宜昌高新区、孝感高新区、荆门高新区、随州高新区、仙桃高新区。',
    zones: [],
  },
  {
    what: 'a forum and an agency named after an area',
    title: '光谷联合产权所挂牌新项目',
    body: '中关村论坛上,光谷人才平台发布了岗位。',
    zones: [],
  },
  {
    what: 'one mention in the body, with the place in the title',
    title: '海安的机床卖到了南美',
    body: '这家公司成立十年,机床一直出口。'.repeat(12) + '公司所在的海安高新区今年又添三家机床厂。',
    zones: ['海安高新区'],
  },
  {
    what: 'one mention in the body, with nothing else',
    title: '一台机床的远行',
    body: '这家公司成立十年,机床一直出口。'.repeat(12) + '公司在海安高新区有一间仓库。',
    zones: [],
  },
  {
    what: 'readings that a mirror site put in, and the evidence keeps them',
    title: '湘潭高新區(qū)新修一座橋',
    body: '湘潭國(guó)家高新區(qū)的新橋今天通車(chē)。',
    zones: ['湘潭高新区'],
  },
  {
    what: 'an area that is only named beside the zone',
    title: '荆州高新区学样板',
    body: '荆州高新区今天派人外出。他们以光谷为样板,还请光谷的企业来看。光谷的企业答应了。',
    zones: ['荆州高新区'],
  },
  {
    what: 'an area in the title',
    title: '光谷新添两家独角兽',
    body: '两家企业上周完成融资,都做激光雷达。',
    zones: ['东湖高新区'],
  },
  {
    what: 'places of a list that share one ending',
    title: '合肥、芜湖和蚌埠高新区共办春招',
    body: '三地的企业拿出两千个岗位。',
    zones: ['合肥高新区', '芜湖高新区', '蚌埠高新区'],
  },
  {
    what: 'places of a list without a zone of that kind share no ending',
    title: '老人、孩子和蚌埠高新区的一个上午',
    body: '志愿者带来了三台戏。',
    zones: ['蚌埠高新区'],
  },
  {
    what: 'a bare word right after a zone is the other zone of its place',
    title: '芜湖高新区和经开区互派干部',
    body: '二十名干部本周报到。',
    zones: ['芜湖高新区', '芜湖经开区'],
  },
  {
    what: 'a bare word further on is none',
    title: '芜湖高新区干部到开发区协会交流',
    body: '交流持续了一天。',
    zones: ['芜湖高新区'],
  },
  {
    what: 'a roll of as many zones as the title tells',
    title: '芜湖四家开发区拿了奖',
    body: '省里昨天发奖。芜湖高新区、新芜经开区、鸠江经开区、芜湖经开区榜上有名。市里说,要推动开发区再上台阶。',
    zones: ['芜湖高新区', '芜湖经开区', '新芜经开区', '鸠江经开区'],
    main: '',
  },
  {
    what: 'all zones of a roll that the title tells, also those that stand beyond the opening',
    title: '江苏五个高新技术产业开发区添新平台',
    body: `${'新平台面向中小企业开放共用的仪器和工程师。'.repeat(6)}南京高新区、苏州高新区、无锡高新区、常州高新区、镇江高新区各有一家。`,
    zones: ['南京高新区', '苏州高新区', '无锡高新区', '常州高新区', '镇江高新区'],
    main: '',
  },
  {
    what: 'what a rule says of zones in general',
    title: '天津市印发促进我市开发区改革和创新发展实施方案',
    body: '方案说，天津市要促进开发区改革和创新发展。',
    zones: [],
  },
  {
    what: 'a roll of other length than the title tells',
    title: '全省三家开发区拿了奖',
    body: '经专家评审,省里参评的有:芜湖高新区、新芜经开区、鸠江经开区、芜湖经开区。',
    zones: [],
  },
  {
    what: 'a name without its city, in a paper of that city',
    title: '临港经开区添了码头',
    body: '临港经开区的新码头昨天启用,宜宾市的货从此不必绕路。',
    source: '宜宾日报',
    zones: ['宜宾临港经开区'],
  },
  {
    what: 'a name without its county, in a paper of that county',
    title: '黄桥经济开发区拉起了琴',
    body: '黄桥经济开发区的琴厂昨天开工。',
    source: '泰兴市融媒体中心',
    zones: ['泰兴黄桥经开区'],
  },
  {
    what: 'a name without its city, and no city said',
    title: '临港经开区添了码头',
    body: '临港经开区的新码头昨天启用。',
    zones: [],
    undecided: true,
  },
  {
    what: 'a zone that is only told apart from another',
    title: '永川高新区不是主城那一家',
    body: '永川高新区今年扩园。说到高新区,许多人只说得出一个重庆高新区。永川高新区和重庆高新区是两家。',
    zones: ['永川高新区'],
  },
  {
    what: 'an area that ends a company’s name',
    title: '甲乙光谷与鹤壁经开区签约',
    body: '甲乙光谷将在鹤壁经开区建园,甲乙光谷总裁到场。',
    zones: ['鹤壁经开区'],
  },
  {
    what: 'an area that is a part of other words',
    body: '南通经开区的新厂投产,设计年产能达二百万台。',
    zones: ['南通经开区'],
  },
  {
    what: 'a new area that is a district too, in a text of something else',
    title: '市里把审批事项交给园区',
    body:
      '这份办法今天公布,一共十条。'.repeat(12) +
      '下放给浦东新区的事项,园区可以接着办。浦东新区政府给予支持。',
    zones: [],
  },
  {
    what: 'one mention in the body of a text that is set in its city',
    title: '一台机床的远行',
    body:
      '这家公司成立十年,机床一直出口。'.repeat(12) +
      '公司位于襄阳经济技术开发区。襄阳的汽车厂是它的主顾。明年,它要在襄阳再建一座厂。',
    zones: ['襄阳经开区'],
  },
  {
    what: 'places in a row before their number and the ending they share',
    title: '湖北三地升级',
    body: '国务院近日批复荆州、潜江、黄石大冶湖3家高新技术产业开发区升级。潜江高新区从经济开发区起步。大冶湖高新区有三大产业。荆州高新区产农机。',
    zones: ['荆州高新区', '潜江高新区', '大冶湖高新区'],
    main: '',
  },
  {
    what: 'the editor names the zone: it wins',
    title: '长沙高新区新添两家工厂',
    body: '两家工厂昨天投产。',
    hint: '株洲高新区',
    zones: ['株洲高新区', '长沙高新区'],
  },
  {
    what: 'the editor names a zone that nobody knows',
    title: '两家工厂投产',
    body: '两家工厂昨天投产。',
    hint: '子虚高新区',
    zones: [],
    undecided: true,
  },
];

for (const { what, title = '', body, source, hint, zones, main = zones[0], undecided = false } of cases) {
  test(`zones: ${what}`, () => {
    const optional = { ...(source ? { source } : {}), ...(hint ? { hint } : {}) };
    const found = findZones({ title, titleDerived: false, paragraphs: [body], ...optional }, gazetteer);
    assert.deepEqual(
      found.zones.map(({ zone }) => zone.short),
      zones,
    );
    assert.equal(found.main?.short ?? '', main ?? '');
    assert.equal(found.undecided, undecided);
    for (const { evidence } of hint ? [] : found.zones) {
      const words = evidence.replaceAll('…', '');
      assert.ok(evidence.length <= 30 && `${title}\n${body}\n${source}`.includes(words), evidence);
    }
  });
}

test('zones: a subhead names the zone of its part', () => {
  const input = {
    title: '一周园区速览',
    titleDerived: false,
    paragraphs: ['本周三件事。', '项目今天开工。'],
  };
  const found = findZones({ ...input, subheads: ['威海高新区连开三个项目'] }, gazetteer);
  assert.deepEqual(
    found.zones.map(({ zone }) => zone.short),
    ['威海高新区'],
  );
});

test('zones: a derived title weighs no more than the body it was taken from', () => {
  const filler = '这家公司成立十年,机床一直出口。'.repeat(12);
  const input = { title: '赴长沙高新区', paragraphs: [filler, '随后一行人回到厂里。'] };
  assert.equal(findZones({ ...input, titleDerived: true }, gazetteer).zones.length, 0);
  assert.equal(findZones({ ...input, titleDerived: false }, gazetteer).zones.length, 1);
});

for (const rule of contextRules) {
  for (const example of rule.examples) {
    test(`zone rule ${rule.id}: ${example}`, () => {
      const index = zoneIndex(gazetteer);
      const [, , body] = sectionsOf({ title: '', titleDerived: false, paragraphs: [example] });
      const [mention] = mentionsIn(body!, index);
      assert.equal(mention?.rule ?? 'stop', rule.id);
    });
  }
}

test('zones: an article without any discounted mention keeps full weight', () => {
  const [, , body] = sectionsOf({
    title: '',
    titleDerived: false,
    paragraphs: ['常州高新区分别获批两项。记者从常州高新区获悉。'],
  });
  assert.deepEqual(
    mentionsIn(body!, zoneIndex(gazetteer)).map(({ rule }) => rule),
    [undefined, undefined],
  );
});

test('zones: two rows of one sentence, each before its number, do not run together', () => {
  const [, , body] = sectionsOf({
    title: '',
    titleDerived: false,
    paragraphs: ['合肥、芜湖和襄阳三个高新区、昆山和南通两个经开区签约。'],
  });
  assert.deepEqual(
    mentionsIn(body!, zoneIndex(gazetteer)).map(({ at, length }) => body!.plain.slice(at, at + length)),
    ['合肥', '芜湖', '襄阳', '昆山', '南通'],
  );
});

const gold = '../shared/gold/seeds.json';

interface GoldArticle {
  title: string | null;
  zones: string[];
  zonesAccept?: string[];
  zonesOptional?: string[];
  lines: [number, number][];
}

test('zones: the real inputs', { skip: !existsSync(gold) && 'no ../shared here' }, async (t) => {
  const files = JSON.parse(readFileSync(gold, 'utf8')) as Record<string, { articles: GoldArticle[] }>;
  for (const [file, { articles }] of Object.entries(files)) {
    const lines = readFileSync(`../shared/seeds/${file}`, 'utf8').split('\n');
    for (const article of articles) {
      await t.test(`${file}: ${article.title ?? 'no title'}`, () => {
        const paragraphs = article.lines
          .flatMap(([first, last]) => lines.slice(first - 1, last))
          .filter((line) => line.trim());
        const title = article.title ?? '';
        const found = findZones({ title, titleDerived: article.title === null, paragraphs }, gazetteer);
        const names = found.zones.map(({ zone }) => zone.short);
        const allowed = [...article.zones, ...(article.zonesAccept ?? []), ...(article.zonesOptional ?? [])];
        for (const zone of article.zones) assert.ok(names.includes(zone), `${zone} in ${names.join()}`);
        for (const name of names) assert.ok(allowed.includes(name), `${name} in ${allowed.join()}`);
      });
    }
  }
});

/** A page's number, and names of a newspaper's sections and columns: what runs at the head of a page and is no headline. */
import { closedUp } from '../clean/fold.ts';
import { noise } from '../clean/noise.ts';
import { simple } from './simplified.ts';

/** 第4版, A03, 02版. */
export const pageNumber =
  /第\s?[A-Z]?\d{1,3}\s?版|第[一二三四五六七八九十]{1,3}版(?!\p{Script=Han})|(?<!\p{Script=Han})[一二三四五六七八九十]{1,3}版(?!\p{Script=Han})|(?<![A-Z\d])[A-Z]\d{1,3}(?!\d)(?:\s?版)?|(?<![A-Z\d])0?\d{1,2}\s?版(?!\p{Script=Han})/u;

/** How the name of a paper ends, as a pattern. */
export const paperEnd = `(?:${[...noise.paperSuffixes].join('|')})`;

const field =
  '(?:产业园区?|园区|开发园区|开发区|高新区?|经开区?|产城|自贸[区港]|保税区|新区|区域|产业|产经|经济|县域|县区|城市|城乡|都市|综合|地方|招商|项目|企业|工业|制造|科技|科创|创新|营商环境|投资)';
const kind =
  '(?:新闻|要闻|经纬|纵横|动态|纵览|新?观察|瞭望|视窗|视点|新?视界|之窗|风采|风景线|聚焦|快讯|简讯|短讯|短波|短新闻|微新闻|掠影|集锦|快递|速递|速览|传真|广角|在线|巡礼|荟萃|集萃|扫描|播报|周刊|专刊|专版|专页|专栏|资讯|大观|看台|天地)';
const column = new RegExp(`^${field}{1,2}${kind}$`, 'u');
const subject = new RegExp(`^${field}(?:经济)?$`, 'u');
/** With the region that it covers: 江南经济观察, 江南园区. */
const regional = new RegExp(`^\\p{Script=Han}{2}(?:${field}${kind}|园区|产经|新闻)$`, 'u');
const regionalColumn = new RegExp(`^\\p{Script=Han}{2}${field}${kind}$`, 'u');

/** Whether words name a column of a region: 江南园区纵览. */
export const isRegionalColumn = (words: string): boolean => regionalColumn.test(words);

/** Whether papers in general call a section so: 要闻, 综合新闻. */
export const isListedSection = (words: string): boolean => noise.sections.has(words);

/** Whether a line's only words are what papers call a section or a column: 要闻, 园区经纬. */
export const isSectionName = (words: string): boolean => isListedSection(words) || column.test(words);

/** Between two names of sections: 园区 · 开发区. */
const between = / ?[·|｜&] ?/u;

/** Whether words name a section once a page's number or another name stands beside them: 产业园区, 区域经济, 园区 · 开放. */
export const isSectionBeside = (words: string): boolean =>
  words.split(between).every((name) => isSectionName(name) || subject.test(name) || regional.test(name));

/** 简 讯, 【短讯】, 园区速览: a section whose items have a few lines each. */
const ofBriefs = /^\P{L}{0,3}\p{Script=Han}{0,4}(?:[简短快]讯|一句话新闻|速[递览])\P{L}{0,3}$/u;

/** Whether a line is nothing but the name of a section of briefs, however it is set. */
export const namesBriefs = (line: string): boolean => ofBriefs.test(simple(closedUp(line)));

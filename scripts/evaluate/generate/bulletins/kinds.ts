import type { Odds } from '../press/draw.ts';
import { base, digest, LONG, type Kind } from './kind.ts';

/** Kinds of bulletins, as often as they are met. */
export const KINDS: Odds<Kind> = [
  [5, { ...base, names: ['工作简报', '招商引资工作简报', '政务简报', '项目建设简报', '情况简报', '简报'] }],
  [
    4,
    {
      ...base,
      names: ['园区动态', '工作动态', '开发区动态', '招商动态', '信息动态'],
      sections: 0.35,
      distribution: 0.3,
    },
  ],
  [
    2,
    {
      ...base,
      names: ['信息专报', '政务信息', '要情专报', '每日信息'],
      paragraphs: LONG,
      items: [2, 2],
      distribution: 0.7,
    },
  ],
  [
    3,
    {
      ...base,
      names: ['园区周报', '一周要情', '工作周报', '产业周报', '一周动态'],
      dayIn: [
        [5, 'week'],
        [3, 'head'],
      ],
      senders: [
        [3, 'none'],
        [2, 'office'],
        [2, 'media'],
      ],
      distribution: 0.15,
    },
  ],
  [
    3,
    {
      ...digest,
      names: ['园区早报', '产业早报', '开发区早餐', '早知道', '园区日报'],
      items: [4, 5],
      paragraphs: [[1, 1]],
      styles: [
        [5, 'none'],
        [5, 'run-in'],
        [1, 'over'],
      ],
      senders: [
        [3, 'media'],
        [2, 'none'],
      ],
      number: 0.3,
      office: 0.15,
      menu: 0.1,
      distribution: 0,
      editors: 0.2,
      chatty: 0.6,
      dayIn: [
        [6, 'name'],
        [2, 'head'],
      ],
    },
  ],
  [
    3,
    {
      ...digest,
      names: ['剪报', '媒体剪报', '每日剪报', '报刊摘编', '新闻剪报'],
      paragraphs: LONG,
      distribution: 0.2,
    },
  ],
  [
    3,
    {
      ...digest,
      names: ['舆情摘编', '媒体看园区', '舆情简报', '媒体关注', '网络舆情摘编'],
      fields: 0.35,
      distribution: 0.35,
    },
  ],
  [
    4,
    {
      ...base,
      names: ['一周要闻', '一周要闻回顾', '本周看点', '一周园区', '园区一周'],
      dayIn: [
        [4, 'week'],
        [3, 'head'],
        [2, 'nowhere'],
      ],
      senders: [
        [4, 'none'],
        [3, 'media'],
      ],
      number: 0.3,
      office: 0.3,
      distribution: 0,
      editors: 0.7,
      chatty: 0.7,
      html: 0.4,
    },
  ],
  [
    3,
    {
      ...base,
      names: ['新闻供稿', '快讯', '滚动新闻', '今日快讯', '通稿'],
      styles: [
        [4, 'over'],
        [5, 'run-in'],
      ],
      senders: [[1, 'agency']],
      home: 0.1,
      number: 0.1,
      office: 0.2,
      menu: 0.05,
      sections: 0.05,
      distribution: 0,
      editors: 0.2,
      dayIn: [
        [4, 'head'],
        [4, 'nowhere'],
      ],
    },
  ],
];

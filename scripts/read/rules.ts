/** Rules by which reading sets lines aside, with the names that people see. */
export const readRules = {
  markup: '网页代码',
  metadata: '网页标题',
  'hidden-text': '隐藏文字',
  'ruby-reading': '注音',
  control: '按钮和表单',
  picture: '图片标记',
  'rule-line': '分隔线',
  cue: '字幕时间',
  'front-matter': '文件头',
  'mail-head': '邮件头',
  'mail-note': '转来时的附言',
  'chat-head': '聊天记录的发言人与时间',
  'chat-note': '聊天记录的闲话',
  'record-field': '记录的栏名与编号',
} as const satisfies Record<string, string>;

export type ReadRule = keyof typeof readRules;

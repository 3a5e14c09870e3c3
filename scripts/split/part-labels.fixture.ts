/** The parts of one script, each behind its label, in the forms that stations give them. The news is invented. */

/** The label before what the studio says, before the report, before who is heard; `{who}` stands for the latter's name. */
export interface LabelForm {
  lead: string;
  told: string;
  heard: string;
  /** The label is a line of its own. */
  alone?: true;
}

export const FORMS: LabelForm[] = [
  { lead: '【演播室】', told: '【配音】', heard: '【同期声】', alone: true },
  { lead: '导语：', told: '正文：', heard: '同期声：', alone: true },
  { lead: '导语', told: '解说', heard: '同期声\n{who}：', alone: true },
  { lead: '口播（林）：', told: '正文：', heard: '同期（{who}）：' },
  { lead: '【口播·林】', told: '【配音】', heard: '【同期·{who}】' },
  { lead: '【口播：林小禾】', told: '【正文】', heard: '【同期声：{who}】' },
  { lead: '口播A：', told: '配音：', heard: '同期1：{who}：' },
  { lead: '【口播1】', told: '【配音1】', heard: '【同期1】{who}：' },
  { lead: '主播（男）：', told: '配音：', heard: '同期声（{who}）：' },
  { lead: '主持人（林小禾）：', told: '解说：', heard: '采访（{who}）：' },
  { lead: '林小禾（口播）：', told: '配音（男）：', heard: '同期声：{who}：' },
  { lead: '<导语>', told: '<正文>', heard: '<同期>{who}：' },
  { lead: '〖导语〗', told: '〖正文〗', heard: '〖同期〗{who}：' },
  { lead: '「导语」', told: '「正文」', heard: '「同期声」{who}：' },
  { lead: '导语丨', told: '正文丨', heard: '同期丨{who}：' },
  { lead: '★导语：', told: '★正文：', heard: '★同期：{who}：' },
  { lead: '●【导语】', told: '●【正文】', heard: '●【同期】{who}：' },
  { lead: '【新闻导语】', told: '【新闻正文】', heard: '【采访同期】{who}：' },
  { lead: '【口播导语】', told: '【配音正文】', heard: '【现场同期声】{who}：' },
  { lead: '【导语/口播】', told: '【正文/配音】', heard: '【同期/采访】{who}：' },
  { lead: '【引语】', told: '【解说】', heard: '【采访】{who}：' },
  { lead: '【主持人串词】', told: '【解说词】', heard: '【人物同期】{who}：' },
  { lead: '【导语】', told: '【解说一】', heard: '【同期一】{who}：' },
  { lead: '【主持人】', told: '【小片】', heard: '【同期】{who}：' },
  { lead: '【口播】', told: '【VO】', heard: '【SOT】{who}：' },
  { lead: 'OC：', told: 'VO：', heard: 'SOT：{who}：' },
  { lead: '【演播室口播】', told: '【记者口播】', heard: '【采访录音】{who}：' },
  { lead: '【主播口播】', told: '【画外音】', heard: '【被采访者】{who}：' },
  { lead: '导  语：', told: '正  文：', heard: '同期声：{who}：' },
  { lead: '【导 语】', told: '【正 文】', heard: '【同 期】{who}：' },
  { lead: '导语　　', told: '正文　　', heard: '同期　　{who}：' },
  { lead: '【導言】', told: '【旁白】', heard: '【同期聲】{who}：' },
  { lead: '【導語】', told: '【解說】', heard: '【訪問】{who}：' },
];

/** Lines whose first words are only like a label. */
export const NO_LABELS = [
  '口播带货：园区直播基地一天卖出三千单',
  '配音演员（林小禾）：我录了三年有声书。',
  '同期相比：产值增长三成。',
  '现场会：三十家企业到场',
  '正文如下：',
  '录音笔（青禾造）：销往海外',
  '快讯丨青禾产业园二期开园',
  '采访丨林小禾',
  '报道丨方知远',
  '【快讯：青禾产业园扩建】近日，园区开工。',
  '【报道·青禾产业园扩建】近日，园区开工。',
  '导语写得好，正文才好读。',
  '男装厂：订单排到明年',
  '（主播基地供图）',
  '【同期增长三成】青禾园区外贸开门红',
  '<青禾产业园>二期开园',
  '★园区开工：三十家企业进驻',
];

/** What the fields of a record are called, by newsrooms, monitoring services and databases. */

/** The headline's. */
export const TITLE_FIELD =
  '(?:新闻|文章|稿件|文稿|信息|文献)?(?:标题|题名|篇名)|题目|稿件?名称?|Title|Headline';
/** The text's own. */
export const TEXT_FIELD = '(?:文稿|稿件|新闻|文章)?(?:正文|内容|全文)|正文内容|Content|Body';
/** Who, where and when. */
export const FACT_FIELD =
  '媒体(?:名称)?|(?:刊发|发布)媒体|报[纸刊](?:中文)?(?:名称?)?|刊名|出处|来源|信息来源|文章来源|信源|网站|责任者|作者|记者|撰稿人?|通讯员|(?:首播|播出)(?:日期|栏目|时间)|时间|日期|(?:报纸|见报|刊登|刊发|出版|发表|发布)(?:时间|日期)|Source|Author|Date|PubDate|Published';
/** What tells nothing of the article's own: where it stood, how long it is, how it is kept. */
export const SHELF_FIELD =
  '版[次号名面]|字数|篇幅|关键[词字]|主题词|链接|原文链接|网址|地址|倾向|类型|体裁|(?:所属)?(?:栏目|频道|节目)(?:名称)?|(?:文档|文献|文章|记录|数据)(?:编号|号|ID)|序号|(?:下载|检索|采集|入库|收录|导出)(?:时间|日期)|Link|URL';

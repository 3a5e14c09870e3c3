/** What a code that stands beside a text is there for: 扫码关注云桥在线, 扫描二维码 收看采访视频. */

const ASKED =
  '关注|下载|订阅|阅读|观看|收看|收听|[看听抢]|加入|进群|入群|添加|咨询|报名|领取?|了解|查看|查询|参与|登录|分享|安装|识别|体验|购买|投票|答题|预约|点击|打开|访问|免费|获取|投稿|报料';
const SCAN = new RegExp(
  `^(?:更多\\p{Script=Han}{2,4}|欢迎)?请?(?:微信)?(?:扫码|扫一扫 (?=[看听])|(?:扫描?|扫一扫)(?:上方|下方|左侧|右侧|文中|图中|此)?二维码)(?:$|[ ,!]{0,2}(?:即可|[可来去])?(?!看得)(?:${ASKED}))`,
  'u',
);

/** Whether a folded line asks to scan a code; 扫码办事 and 扫码入园 青禾园区启用无感通行 tell what others do. */
export const asksToScan = (text: string): boolean => SCAN.test(text);

/** Every key that the pages answer to, as the list of keys shows them: where, which, what it does. */
export const KEYS = [
  {
    where: '每一页',
    keys: [
      ['/ 或 Ctrl K', '到检索框'],
      ['?', '打开这张表'],
    ],
  },
  {
    where: '检索页',
    keys: [
      ['↓ ↑', '在检索框和结果间移动'],
      ['Enter', '打开所在的一篇'],
      ['Esc', '回到检索框，再按清空'],
    ],
  },
  {
    where: '文章',
    keys: [['s', '收藏，再按取消']],
  },
  {
    where: '从检索打开的文章',
    keys: [['n p', '到下一处、上一处']],
  },
] as const;

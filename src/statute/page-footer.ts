import { readAppendixTitle } from './headings.js';
import { readArticleLabel } from './article-label.js';
import type { LawLines } from './text-lines.js';

/** What only a website prints below a text. */
const PAGE =
  /^(?:[【[(（]?(?:打印本页|打印此页|关闭窗口|关闭本页|返回顶部)[】\])）]?|.{0,20}网站标识码|.{0,20}版权所有|(?:.{0,12}备案号[:：].{0,6})?[\p{Script=Han}]ICP备|.{0,8}公网安备)/u;
/** What a form in an appendix may have too. */
const FIELD = /^(?:主办单位|主办|承办单位|备案号|技术支持|网站地图|联系我们)[:：]?/u;
const MAX_LINES = 20;
const MAX_LINE = 200;

/**
 * A text without the footer of the page that it was copied from (【打印本页】, 主办单位：…,
 * 网站标识码…): it is no word of the law. From its first line on, what stands there is short and
 * no sentence.
 */
export function withoutFooter(file: LawLines): LawLines {
  const { lines } = file;
  const mayBeForm = lines.some(({ text }) => readAppendixTitle(text) !== null);
  let end = lines.length;
  let isPage = false;
  for (let at = lines.length - 1; at >= Math.max(1, lines.length - MAX_LINES); at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text.length > MAX_LINE || /[。；]$/u.test(text) || readArticleLabel(text) !== null) break;
    isPage ||= PAGE.test(text);
    if (PAGE.test(text) || (FIELD.test(text) && (isPage || !mayBeForm))) end = at;
  }
  return end === lines.length ? file : { ...file, lines: lines.slice(0, end) };
}

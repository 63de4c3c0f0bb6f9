import { roleFromLead } from '../../domain/source-role'

/** Longest title in Latin widths; a Chinese character counts two. */
const MAX_TITLE = 160
const MAX_TITLE_BY_FORM = 48

const BLOCK = /^(?:[-*+•]\s|\d{1,3}[.)]\s|\d{1,3}、|>|\||```|~~~|\$\$|\\\[|<!--|---)/
const READING =
  /(?:论文|阅读|学习|读书|精读)(?:精读|阅读|笔记|翻译|解读|总结)|(?:paper|reading|study) (?:reading|notes?)/i
const LATIN_LEAD =
  /^(?:official |source |project )?(?:paper|code|repo|project|page|home ?page|website|video|data ?set|github|arxiv|pdf|demo|link|url|blog|doi)s?$/i
/** What a list of links is headed by; it names nothing. */
const LINK_LIST =
  /^(?:(?:参考|相关|更多|延伸|扩展)(?:资料|文献|链接|阅读|文章)?|(?:原文|来源|出处|链接|代码|论文|项目|视频|数据集?|源码|主页)(?:链接|地址)?|references?|links?|sources?|see also|further reading|code|paper)$/i
const EXPLAINS = /详解|图解|综述|汇总|盘点/
const OPENERS = /^(?:今天|昨天|明天|我|这|该|看|读了|先|再|补充|参考|详见|见|推荐)/

/** Whether a line can be a title at all: no list item, table row, lead (`论文:`) or whole paragraph. */
export function canBeTitle(words: string): boolean {
  if (words === '' || BLOCK.test(words) || /[:：]$/.test(words)) return false
  if ((words.match(/\|/g)?.length ?? 0) >= 2) return false
  return width(words) <= MAX_TITLE && !isLead(words) && !LINK_LIST.test(words)
}

/** `论文:…`, `paper: …`, `代码地址(Pytorch):…`; not `论文阅读: …` or `CodeBERT: …`, which are titles. */
function isLead(words: string): boolean {
  const lead = /^([^:：]{1,40})[:：]/
    .exec(words)?.[1]
    ?.replace(/[(（][^)）]*[)）]/g, '')
    .trim()
  if (lead === undefined || READING.test(lead)) return false
  return /\p{Script=Han}/u.test(lead)
    ? width(lead) <= 16 && roleFromLead(lead) !== null
    : LATIN_LEAD.test(lead)
}

/** A sentence of a body: it ends, or goes on, behind a full stop. `…了。。。` is a headline's way to trail off. */
export function isSentence(words: string): boolean {
  if (/[^。]。(?!。)/.test(words) || /[；;]$/.test(words)) return true
  return /[a-z)]\.$/.test(words) && words.split(/\s+/).length >= 8
}

export function hasClauses(words: string): boolean {
  return /[,，、;；。]/.test(words)
}

/**
 * How much a line without a link looks like the title of a new note: 3 or more is one, 1 or 2 worth a question.
 * Sub-headings (`总结`, `Patch Embedding`, `ViT 模型`) score 0: neither a short line nor a model's name is enough.
 * - 3: it calls itself reading notes of something (`DETR 论文精读`);
 * - 2: the next line begins by saying what the name stands for (`DETR: DEtection TRansformer`);
 * - 2: it carries a `【…】` label; 1: it names a data set; 1: it explains or sums up (`图解…`, `…汇总`).
 */
export function titleFormScore(words: string, nextWords: string): number {
  if (width(words) > MAX_TITLE_BY_FORM || !canBeTitle(words)) return 0
  if (hasClauses(words) || /[!！?？:：]/.test(words) || OPENERS.test(words)) return 0
  const bare = words.replace(/【[^】]*】|\[[^\]]*\]|[(（][^)）]*[)）]/g, '').trim()
  const labelled = /^【[^】]+】./.test(words) || /.【[^】]+】$/.test(words)
  const reading = isReadingOf(bare) || isReadingOf(words.replace(/[【】[\]]/g, ' ').trim()) ? 3 : 0
  const dataSet = /[A-Za-z\p{Script=Han}]{2,}\s*数据集$/u.test(bare) ? 1 : 0
  const defined = reading + dataSet > 0 && definesName(bare, nextWords) ? 2 : 0
  return reading + (labelled ? 2 : 0) + dataSet + defined + (EXPLAINS.test(bare) ? 1 : 0)
}

/** `DETR 论文精读` is the reading of something; `论文精读` alone is a sub-heading. */
function isReadingOf(bare: string): boolean {
  const match = READING.exec(bare)
  if (!match || bare.length - match.index > match[0].length + 2) return false
  return /[\p{L}\p{N}]{2}/u.test(bare.slice(0, match.index))
}

function definesName(title: string, next: string): boolean {
  const name = /^[A-Za-z][A-Za-z\d.+-]{2,}/.exec(title)?.[0].toLowerCase()
  const defined = /^([A-Za-z][A-Za-z\d.+-]{2,})\s*[:：]/.exec(next)?.[1]?.toLowerCase()
  return name !== undefined && (defined?.startsWith(name) ?? false)
}

export function width(words: string): number {
  let sum = 0
  for (const character of words)
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1
  return sum
}

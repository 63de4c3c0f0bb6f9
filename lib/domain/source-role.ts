import type { SourceRole } from './source'

/**
 * Words a writer puts before a link. The order decides where two meet: `论文代码` is code, and `视频讲解` explains.
 */
const LEADS: [RegExp, SourceRole][] = [
  [
    /解读|讲解|详解|精读|笔记|翻译|教程|博客|专栏|\b(?:tutorial|explainer|blog|notes?|walkthrough)\b/i,
    'explainer',
  ],
  [/数据集|数据库|\b(?:kaggle|data\s?-?sets?|database)\b/i, 'dataset'],
  [/代码|源码|仓库|\b(?:codes?|github|gitee|repo|repository|implementation)\b/i, 'code'],
  [/视频|录播|直播|回放|\b(?:video|talk|bilibili|youtube)\b|b站/i, 'video'],
  [/新闻|报道|资讯|\bnews\b/i, 'news'],
  [/项目|主页|官网|\b(?:project|home\s?page|website|demo)\b/i, 'project'],
  [/论文|原文|预印本|\b(?:paper|preprint|arxiv|pdf|doi)\b/i, 'paper'],
]

/** A sentence that happens to end in a colon is no lead. */
const LONGEST_LEAD = 24

/** The role the words before a link give it (`论文`, `代码地址(Pytorch)`, `对应kaggle链接`); null when they say nothing. */
export function roleFromLead(lead: string): SourceRole | null {
  const words = lead
    .normalize('NFKC')
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/[\s:*_]+$/g, '')
    .trim()
  if (words === '' || words.length > LONGEST_LEAD) return null
  return LEADS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

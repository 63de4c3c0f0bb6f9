import type { SourceRole } from './source'

/**
 * Words a writer puts before a link, longest idea first: `论文代码` is code and `代码解读` explains, so an order
 * decides. Each pattern is tried on the lead with brackets, spaces and `地址`-like words taken off.
 */
const LEADS: [RegExp, SourceRole][] = [
  [/(解读|讲解|详解|精读|笔记|翻译|教程|博客|专栏|tutorial|explain|blog|notes?$|walkthrough)/i, 'explainer'],
  [/(数据集|数据库|kaggle|data\s?-?sets?$|database)/i, 'dataset'],
  [/(代码|源码|仓库|实现|code$|codes$|^code|github|gitee|repo|repository|implementation)/i, 'code'],
  [/(视频|录播|直播|回放|video|talk$|bilibili|b站|youtube)/i, 'video'],
  [/(新闻|报道|资讯|news$)/i, 'news'],
  [/(项目|主页|官网|官方网站|project|homepage|home\s?page|website|demo)/i, 'project'],
  [/(论文|文章原文|原文|预印本|paper|preprint|arxiv|pdf$|doi$)/i, 'paper'],
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

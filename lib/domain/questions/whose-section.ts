/** Under which names the writer keeps questions of their own, and under which those of others stand. */
const MINE =
  /(?:疑问|疑惑|困惑|不懂|没看懂|没懂|没想通|待解决|(?:待|要)确认|(?:要|没)(?:弄清|搞清|查清)|待弄清|待搞清|待查|未解决?|(?:想问|要问|请教)\S{0,8}|open questions?|my questions?|questions?|questions? (?:for|to) \w+|doubts?|unclear|to ask)(?:的(?:问题|地方))?\s*$/i
const OWN = /我|自己|\bmy\b|\bown\b/i
const SURELY_THEIRS =
  /本文|论文|文章|作者|研究|面试|常见|思考题|练习|作业|习题|考题|测验|问卷|调查|\bFAQ\b|\bRQs?\b|research|interview|quiz|exam|exercise|frequently|survey|review question|the authors?/i
const THEIRS =
  /标题|题目|题名|参考|文献|阅读|链接|资料|目录|推荐|提示词|例子|例如|例句|样例|示例|样本|对话|问答|输入|摘录|原文|摘抄|prompts?|examples?|reading|references?|links?|bibliography|contents|titles?|quotes?|abstract/i
const LONGEST_LABEL = 40

export type Whose = 'mine' | 'theirs' | null

/** Whose questions stand below a heading or a lead (`疑问:`). */
export function whoseSection(label: string): Whose {
  const name = label.replace(/[*_`#]+/g, '').trim()
  if (name.length > LONGEST_LABEL) return null
  const mine = MINE.test(name.replace(/[:：]\s*$/, ''))
  if (mine && OWN.test(name)) return 'mine'
  if (SURELY_THEIRS.test(name)) return 'theirs'
  if (mine) return 'mine'
  return THEIRS.test(name) ? 'theirs' : null
}

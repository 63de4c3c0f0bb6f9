import type { ParsedSource, SourceRole } from './source'
import { roleFromLead } from './source-role'

/** What stands around a link in its note. */
export type RoleContext = {
  /** The words right before it, if any. */
  lead: string | null
  /** The title it stands under: of the note, or the line above a link in the text. */
  title: string
  /** How the note goes on: writers say in their first words what they have read. */
  text: string
}

/** What a title that teaches has in it. `总结` counts, a mere list (`汇总`) does not. */
const TEACHES =
  /解读|讲解|详解|图解|精读|浅析|浅谈|导读|梳理|综述|入门|教程|指南|笔记|总结|翻译|译文|理解|一文|手把手|[搞看读听弄]懂|学会|怎么办|(?:怎么|如何)[写做选读用学实训理]|\b(?:tutorial|explained|explainer|illustrated|guide|primer|walk-?through|how to|understanding|introduction to|notes on)\b/i
const REPORTS =
  /发布|推出|问世|官宣|重磅|开源了|刷屏|融资|收购|\b(?:launches|releases|announces|unveils|news)\b/i
/** `该文章为…的翻译`: the note says what the page is. */
const SAYS_IT_TEACHES =
  /(?:本文|该文|这篇文章|文章)(?:章)?[是为对][^。\n]{0,24}(?:翻译|解读|讲解|教程|总结|笔记|梳理)|\bthis (?:post|article|page) (?:explains|translates|walks|sums)/i
const FIRST_WORDS = 160

/** Pages that people write about things: what they are shows in their titles rather than their addresses. */
const ABOUT_THINGS: ReadonlySet<SourceRole> = new Set(['news', 'other'])
/** A home page (`官网主页`) of something whose address already says what it is, is that thing. */
const PLAIN: ReadonlySet<SourceRole> = new Set(['dataset', 'code', 'paper'])

/**
 * What a link is to its note. The words before it decide; else its address, and for pages that may report or teach the
 * title they stand under.
 */
export function roleInNote(parsed: Pick<ParsedSource, 'role'>, context: RoleContext): SourceRole {
  if (parsed.role === 'local') return 'local'
  const said = context.lead === null ? null : roleFromLead(context.lead)
  if (said && !(said === 'project' && PLAIN.has(parsed.role))) return said
  if (!ABOUT_THINGS.has(parsed.role)) return parsed.role
  if (TEACHES.test(context.title) || SAYS_IT_TEACHES.test(context.text.slice(0, FIRST_WORDS)))
    return 'explainer'
  return parsed.role === 'other' && REPORTS.test(context.title) ? 'news' : parsed.role
}

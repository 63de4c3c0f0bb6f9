import { maskCode } from '../../domain/code-mask'
import type { Day } from '../../domain/day'
import { findQuestions } from '../../domain/questions/find-questions'
import type { SourceRole } from '../../domain/source'
import { findTex } from '../../domain/tex-ranges'
import { dayMarks } from './days-match'
import { markToken } from './match-expression'
import { roleMarks } from './role-marks'

/** `copy`: a saved copy, or something that has one. */
export type CitedSource = { role: SourceRole; host: string; copy: boolean }

/**
 * What the operators `has:`, `is:`, `role:`, `host:` and those of days ask for, as tokens of the column `marks`. A host is marked by
 * each of its endings, so that `host:zhihu` finds `zhuanlan.zhihu.com` by a prefix. `is:second-hand` depends on other notes
 * and is put there once they are all stored (second-hand-marks.ts).
 */
export function marksOf(day: Day, body: string, sources: readonly CitedSource[]): string[] {
  const prose = maskCode(body)
  const marks = [
    'every:note',
    ...dayMarks(day),
    ...(findTex(prose).length > 0 ? ['has:math'] : []),
    ...(prose === body ? [] : ['has:code']),
    ...(/!\[[^\]\n]*\]\(/.test(prose) ? ['has:image'] : []),
    ...(/^[^\n|]*\|[^\n]*\n\s*\|?\s*:?-+:?\s*\|/m.test(prose) ? ['has:table'] : []),
    ...(findQuestions(body).length > 0 ? ['has:question'] : []),
    ...(sources.some(({ copy }) => copy) ? ['has:snapshot'] : []),
    ...(isUnread(body, sources) ? ['is:unread'] : []),
    ...sources.flatMap(({ host }) => endingsOf(host).map((ending) => `host:${ending}`)),
  ]
  return [...[...new Set(marks)].map(markToken), ...roleMarks(sources.map(({ role }) => role))]
}

/** Kept for later: links, and no word about them yet. */
function isUnread(body: string, sources: readonly CitedSource[]): boolean {
  return sources.length > 0 && !/[\p{L}\p{N}]/u.test(body.replace(/\S*:\/\/\S*/g, ''))
}

function endingsOf(host: string): string[] {
  const labels = host.toLowerCase().split('.').filter(Boolean)
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, index) => labels.slice(index).join('.'))
}

import type { SecondHand } from '../../domain/second-hand'
import { SOURCE_ROLES, type SourceRole } from '../../domain/source'
import { markToken } from './match-expression'

const SECOND_HAND = markToken('is:second-hand')

/** Every mark of a second-hand work begins so; the next text after all of them ends with the sign after the colon. */
export const WORK_MARKS = { from: markToken('second-hand-work:'), to: markToken('second-hand-work;') }

/**
 * The mark of one second-hand work, which every note about it carries, with all that was judged of it: the index alone
 * then tells what is second-hand and why.
 */
export function workMark(topicId: number, { why, through }: SecondHand): string {
  return `${WORK_MARKS.from}${topicId}:${why === 'no-source' ? 'none' : through.join('-')}`
}

/** Null for another mark. */
export function readWorkMark(mark: string): { topicId: number; verdict: SecondHand } | null {
  const [, id = '', roles = ''] = /^:second-hand-work:(\d+):([a-z-]+)$/.exec(mark) ?? []
  if (id === '') return null
  if (roles === 'none') return { topicId: Number(id), verdict: { why: 'no-source', through: [] } }
  const through = roles
    .split('-')
    .filter((role): role is SourceRole => (SOURCE_ROLES as readonly string[]).includes(role))
  return { topicId: Number(id), verdict: { why: 'retold', through } }
}

/** A note's marks, divided by spaces, with those of exactly these second-hand works. */
export function withSecondHand(marks: string, works: ReadonlyMap<number, SecondHand>): string {
  const kept = marks
    .split(' ')
    .filter((mark) => mark !== '' && mark !== SECOND_HAND && !mark.startsWith(WORK_MARKS.from))
  const added = [...works].map(([topicId, verdict]) => workMark(topicId, verdict))
  return [...kept, ...added, ...(added.length > 0 ? [SECOND_HAND] : [])].join(' ')
}

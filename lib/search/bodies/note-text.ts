import type { Day } from '../../domain/day'
import { findHeadings } from '../../domain/headings'
import { foldPlain } from '../text/fold'
import { joinedWords, segmentForIndex, segmentVariants } from '../text/segment'
import { markToken, variantToken } from './match-expression'
import { type CitedSource, marksOf } from './note-marks'

export type IndexedNote = {
  day: Day
  title: string
  body: string
  topics: NoteTopic[]
  /** `texts`: addresses, labels and titles of a source. */
  sources: (CitedSource & { texts: string[] })[]
}

/** A note's columns of the full-text index: Chinese as it is written, and where that is not simplified once more so. */
export function textOfNote({ day, title, body, topics, sources }: IndexedNote) {
  const cited = sources.flatMap(({ texts }) => texts).join('\n')
  const whole = [title, body, cited].join('\n')
  return {
    title: segmentForIndex(title, foldPlain),
    headings: segmentForIndex(
      findHeadings(body)
        .map(({ text }) => text)
        .join('\n'),
      foldPlain,
    ),
    topics: topicTokens(topics),
    marks: marksOf(day, body, sources).join(' '),
    sources: segmentForIndex(cited, foldPlain),
    body: segmentForIndex(body, foldPlain),
    joined: joinedWords(whole),
    variants: variantTokens(whole),
  }
}

export type NoteTopic = { topicId: number; by: string; name: string }

/** The simplified double of a text, in tokens of its own. */
export function variantTokens(text: string): string {
  return segmentVariants(text).split(' ').filter(Boolean).map(variantToken).join(' ')
}

/**
 * Each topic of the note, by tag or mention; one that the writer tagged it with once more as such, with its name in all
 * the ways in which a text would be indexed: whoever renames a topic writes this column alone.
 */
export function topicTokens(topics: readonly NoteTopic[]): string {
  const all = [...new Set(topics.map(({ topicId }) => topicToken(topicId)))]
  const tags = topics
    .filter(({ by }) => by === 'tag')
    .flatMap(({ topicId, name }) => [
      tagToken(topicId),
      segmentForIndex(name, foldPlain),
      joinedWords(name),
      variantTokens(name),
    ])
  return [...all, ...tags].filter(Boolean).join(' ')
}

export function topicToken(topicId: number): string {
  return markToken(`t:${topicId}`)
}

export function tagToken(topicId: number): string {
  return markToken(`g:${topicId}`)
}

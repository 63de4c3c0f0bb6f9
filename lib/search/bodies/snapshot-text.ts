import { foldPlain } from '../text/fold'
import { joinedWords, segmentForIndex } from '../text/segment'
import { variantTokens } from './note-text'

/** A saved copy's columns of its full-text index, each in all the ways in which a note's text is cut. */
export function textOfSnapshot({ title, text }: { title: string; text: string }): {
  titleWords: string
  textWords: string
} {
  return { titleWords: inAllWays(title), textWords: inAllWays(text) }
}

function inAllWays(text: string): string {
  return [segmentForIndex(text, foldPlain), joinedWords(text), variantTokens(text)].filter(Boolean).join(' ')
}

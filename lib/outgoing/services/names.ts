import { readName } from '../../domain/papers/names'
import type { CslName } from '../../domain/papers/paper-facts'

const SUFFIX = /^(?:jr\.?|sr\.?|i{2,3}|iv)$/i
/** Words for a group in a place where a person is expected. */
const GROUP = /\b(?:team|group|collaboration|consortium|authors?|lab|labs|university|institute)\b/i

/**
 * A name in the order it is spoken, taken apart as the writer's own are (lib/domain/papers/names); a group stays whole,
 * and what follows a name (`Jr.`) does not pass for the family's.
 */
export function toCslName(written: string): CslName | null {
  const name = written.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (GROUP.test(name)) return { literal: name }
  const words = name.split(' ')
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined
  const read = readName(words.join(' '))
  return read?.family && suffix ? { ...read, suffix } : read
}

export function toCslNames(written: readonly string[]): CslName[] {
  return written.map(toCslName).filter((name) => name !== null)
}

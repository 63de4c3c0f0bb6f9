import type { BriefLine } from '../../domain/brief/brief'
import { speakingSeconds } from '../../domain/brief/speaking-time'

type Given = Pick<BriefLine, 'key' | 'section' | 'kind' | 'text'> & Partial<BriefLine>

/** A line nobody has touched yet. Its time is that of its text unless given. */
export function newLine(given: Given): BriefLine {
  return {
    under: null,
    topic: null,
    html: null,
    edited: false,
    voice: null,
    rule: null,
    from: null,
    flags: [],
    seconds: speakingSeconds(given.text),
    pinned: false,
    hidden: false,
    added: null,
    ...given,
  }
}

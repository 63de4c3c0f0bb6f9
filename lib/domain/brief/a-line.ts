import type { BriefLine } from './brief'

/** For tests: a line that says little. */
export function aLine(given: Partial<BriefLine> & { key: string }): BriefLine {
  return {
    section: 'read',
    kind: 'gist',
    under: null,
    topic: null,
    text: given.key,
    html: null,
    edited: false,
    voice: null,
    rule: null,
    from: null,
    flags: [],
    seconds: 10,
    pinned: false,
    hidden: false,
    added: null,
    ...given,
  }
}

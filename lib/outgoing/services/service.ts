import type { PaperFacts } from '../../domain/papers/paper-facts'
import type { PaperIdentifier } from '../../domain/source'

/** What a service's answer says of a paper: the facts, that it does not know it, or nothing that can be understood. */
export type Reading = { paper: PaperFacts } | { problem: 'unknown' | 'garbled' | 'status' }

export type Service = {
  /** As its makers write it. */
  name: string
  hosts: readonly string[]
  /** Where to ask, one after the other until one of them knows it. */
  addresses(value: string): string[]
  mediaTypes: readonly string[]
  /** Pure; whatever the text is, it does not throw. */
  read(body: string, identifier: PaperIdentifier): Reading
}

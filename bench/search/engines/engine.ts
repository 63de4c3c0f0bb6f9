/** One way to search a list of short texts. */
export type Engine = {
  name: string
  /** What is set otherwise than the library has it, or what the reader has to know; for the foot of the table. */
  note: string
  /** Whether it takes so long that it is asked only some of the queries. */
  slow?: boolean
  /** The longest list it is asked to build, and why no longer. */
  most?: { texts: number; because: string }
  build: (texts: readonly string[]) => Searcher
}

export type Searcher = {
  /** Positions in the list, best first. */
  search: (query: string, limit: number) => number[]
  /** Bytes held where the heap's counters do not see them. */
  bytesElsewhere?: () => number
  /** The index as a file, and how to open such a file, where the engine is meant to be kept so. */
  save?: () => Uint8Array
  open?: (bytes: Uint8Array) => unknown
  close?: () => void
}

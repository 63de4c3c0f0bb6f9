/** A half-open range of UTF-16 offsets `[start, end)` into a text that the owner of the range names. */
export type TextRange = { start: number; end: number }

/**
 * What an importer, renderer or doctor has to say. `message` is plain English for the command line and the API;
 * the interface looks the `code` up in the reader's language and fills in `params`.
 */
export type Finding = {
  code: string
  severity: 'info' | 'warning' | 'error'
  message: string
  params?: Record<string, string | number>
  /** Into the text that was read. */
  range?: TextRange
  /** 1-based line of `range.start`. */
  line?: number
  /** What would put it right, in one sentence. */
  fix?: string
}

/** The editor knows one line end; a text that ends every line as Windows does is given back so. */
export type LineEnds = { toEditor: (text: string) => string; toPage: (text: string) => string }

export function lineEndsOf(text: string): LineEnds {
  const windows = text.includes('\r\n') && !/(?<!\r)\n|\r(?!\n)/.test(text)
  return {
    toEditor: (given) => given.replace(/\r\n?/g, '\n'),
    toPage: windows ? (own) => own.replaceAll('\n', '\r\n') : (own) => own,
  }
}

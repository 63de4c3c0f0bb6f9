/** A line that counts up: rewritten in place on a terminal, one now and then in a log. */
export function createProgress(err: (text: string) => void, terminal = Boolean(process.stderr.isTTY)) {
  const every = terminal ? 100 : 2_000
  let last = 0
  let shown = false
  return {
    show(line: string): void {
      const now = performance.now()
      if (now - last < every) return
      last = now
      shown = true
      err(terminal ? `\r${line}\u001b[K` : `${line}\n`)
    },
    end(): void {
      if (shown && terminal) err('\r\u001b[K')
    },
  }
}

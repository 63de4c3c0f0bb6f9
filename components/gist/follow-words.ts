/**
 * Keys for a note's sentences by voice: `j`, `k` and the arrows walk, `x` says that the sentence in focus is the other's,
 * `r` leaves it to the rules, `p` lets it stand for the note. They press the buttons of its row. After one the page is
 * there again with the same row in focus.
 */
export function followWords(): void {
  const list = document.getElementById('voice-list')
  if (!list) return
  if (document.querySelector('[data-keys]')) document.documentElement.classList.add('keyed')
  const rows = [...list.querySelectorAll<HTMLElement>('[data-sentence]')]
  rows.find(({ id }) => `#${id}` === window.location.hash)?.focus()
  document.addEventListener('keydown', (event) => {
    if (!document.querySelector('[data-keys]') || document.querySelector('dialog[open]')) return
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const at = event.target instanceof HTMLElement ? event.target : null
    if (at && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return
    const here = rows.findIndex((row) => at !== null && row.contains(at))
    if (walk(rows, here, event.key) || press(rows[here], event.key)) event.preventDefault()
  })
}

const STEPS: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

function walk(rows: HTMLElement[], here: number, key: string): boolean {
  const step = STEPS[key]
  // Outside the list the arrows scroll.
  if (step === undefined || (here < 0 && key.startsWith('Arrow'))) return false
  const row = rows[here < 0 ? 0 : here + step]
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return row !== undefined
}

function press(row: HTMLElement | undefined, key: string): boolean {
  const button = row?.querySelector<HTMLButtonElement>(`button[data-words-key="${CSS.escape(key)}"]`)
  button?.click()
  return Boolean(button)
}

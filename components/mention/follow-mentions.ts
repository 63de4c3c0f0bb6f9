const STEPS: Record<string, string> = { '#': 'tag', '[': 'link', x: 'dismiss' }

/**
 * Keys for what the buttons of a note's list of mentions do, on the mention that has the focus: in the list, or where the
 * text links it. `m` goes from one to the next.
 */
export function followMentions(): void {
  const list = document.getElementById('mentions')
  if (!list) return
  if (document.querySelector('[data-keys]')) document.documentElement.classList.add('keyed')
  document.addEventListener('keydown', (event) => {
    if (!document.querySelector('[data-keys]') || document.querySelector('dialog[open]')) return
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const at = event.target instanceof HTMLElement ? event.target : null
    if (at && /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return
    if (event.key === 'm' ? step(list, at) : press(list, at, STEPS[event.key])) event.preventDefault()
  })
}

function step(list: HTMLElement, at: HTMLElement | null): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-mention]')].filter(
    (row) => row.offsetParent !== null,
  )
  const here = rows.findIndex((row) => at !== null && row.contains(at))
  const link = rows[(here + 1) % Math.max(1, rows.length)]?.querySelector<HTMLElement>('a')
  link?.focus()
  link?.scrollIntoView({ block: 'nearest' })
  return Boolean(link)
}

function press(list: HTMLElement, at: HTMLElement | null, wanted: string | undefined): boolean {
  const slug = wanted === undefined ? undefined : mentionAt(at)
  if (slug === undefined) return false
  const row = list.querySelector(`[data-mention="${CSS.escape(slug)}"]`)
  const button = row?.querySelector<HTMLButtonElement>(`button[value="${wanted}"]`)
  button?.click()
  return Boolean(button)
}

/** Slug of the topic whose mention has the focus. */
function mentionAt(at: HTMLElement | null): string | undefined {
  const row = at?.closest<HTMLElement>('[data-mention]')
  if (row) return row.dataset.mention
  const link = at?.closest<HTMLAnchorElement>('.prose a.mention')
  return link ? decodeURIComponent(link.pathname.split('/').at(-1) ?? '') : undefined
}

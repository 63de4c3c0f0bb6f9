import type { PaletteContent } from './palette'

/** Opens the palette by Ctrl/⌘-K or from the find box, which leads to the search page while this has not loaded. */
export function followFind(): void {
  const box = document.querySelector<HTMLAnchorElement>('a[data-palette]')
  if (!box) return
  const keys = box.querySelector('kbd')
  if (keys && /mac|iphone|ipad/i.test(navigator.userAgent)) keys.textContent = '⌘K'
  box.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void open(box)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
    event.preventDefault()
    void open(box)
  })
}

/** Read when opened: a page of the framework may have drawn the box anew. */
async function open(box: HTMLAnchorElement): Promise<void> {
  const current = document.querySelector<HTMLAnchorElement>('a[data-palette]') ?? box
  const content: PaletteContent = JSON.parse(current.dataset.palette ?? '')
  const { openPalette } = await import('./open-palette')
  openPalette(content)
}

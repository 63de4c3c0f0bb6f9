import { createRoot } from 'react-dom/client'
import { readHere } from './here'
import { Palette, type PaletteContent } from './palette'

/** Shows the palette over the page; a second call while it is open does nothing. */
export function openPalette(content: PaletteContent): void {
  if (document.getElementById('palette')) return
  const before = document.activeElement
  const place = document.createElement('div')
  place.id = 'palette'
  document.body.append(place)
  const root = createRoot(place)
  const close = () => {
    root.unmount()
    place.remove()
    if (before instanceof HTMLElement) before.focus()
  }
  const heading = document.querySelector('main h1')?.textContent ?? ''
  const locale = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
  const here = readHere(window.location, heading)
  root.render(<Palette {...content} here={here} locale={locale} onClose={close} />)
}

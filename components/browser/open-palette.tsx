import { createRoot } from 'react-dom/client'
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
  root.render(<Palette {...content} onClose={close} />)
}

import { paths } from '@/lib/paths'
import type { PaletteContent } from '../browser/palette'
import styles from './find-box.module.css'

/** Opens the palette (components/browser/find.ts); before scripts arrive, or without them, it leads to the search page. */
export function FindBox({ label, palette }: { label: string; palette: PaletteContent }) {
  return (
    <a
      className={styles.find}
      href={paths.search()}
      data-command="find"
      data-palette={JSON.stringify(palette)}
      aria-keyshortcuts="Control+K Meta+K /"
    >
      <span>{label}</span>
      <kbd>Ctrl K</kbd>
    </a>
  )
}

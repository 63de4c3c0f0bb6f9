import { useTranslations } from 'next-intl'
import type { OutlineItem } from '@/lib/domain/note'
import styles from './note-outline.module.css'

/** The headings of a note as a way through it; shown from two headings on. */
export function NoteOutline({ items }: { items: OutlineItem[] }) {
  const t = useTranslations('note')
  if (items.length < 2) return null
  const top = Math.min(...items.map((item) => item.depth))
  return (
    <nav className={styles.outline} aria-label={t('outline')} data-screen-only>
      <h2>{t('outline')}</h2>
      <ol>
        {items.map((item) => (
          <li key={item.id} style={{ paddingLeft: `${(item.depth - top) * 0.9}em` }}>
            <a href={`#${item.id}`}>{item.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

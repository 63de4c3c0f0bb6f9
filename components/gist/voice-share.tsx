import { useTranslations } from 'next-intl'
import styles from './gist.module.css'

/** How many sentences are whose; said aloud where none is the writer's. */
export function VoiceShare({ own, theirs }: { own: number; theirs: number }) {
  const t = useTranslations('gist')
  if (own + theirs === 0) return null
  return (
    <span className={styles.share} data-none={own === 0 ? '' : undefined}>
      <meter value={own} max={own + theirs} aria-hidden="true" />
      {own === 0 ? t('noneOwn', { theirs }) : t('share', { own, theirs })}
    </span>
  )
}

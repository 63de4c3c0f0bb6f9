import { useTranslations } from 'next-intl'
import type { NoteGist } from '@/lib/domain/gist/gist'
import { paths } from '@/lib/paths'
import styles from './gist.module.css'
import { VoiceShare } from './voice-share'

/** What stands for a note, and how much of it the writer said herself. Nothing where there is no text. */
export function NoteWords({ slug, words: { gist, own, theirs } }: { slug: string; words: NoteGist }) {
  const t = useTranslations('gist')
  if (!gist) return null
  return (
    <section className={styles.beside} aria-labelledby="note-words" data-screen-only>
      <h2 id="note-words">{t('inOneLine')}</h2>
      <p>
        <a className={styles.line} href={paths.placeInNote(slug, gist.end > 0 ? gist.text : null)}>
          {gist.text}
        </a>{' '}
        <small>{t(`rule.${gist.rule}`)}</small>
      </p>
      <VoiceShare own={own} theirs={theirs} />
      <p>
        <a className={styles.way} href={paths.words(slug)}>
          {t('whose')}
        </a>
      </p>
    </section>
  )
}

import { useTranslations } from 'next-intl'
import styles from './brief-ways.module.css'
import { TakeBrief } from './take-brief'

type Props = {
  /** Null where there is no meeting to present at or rehearse for. */
  present: string | null
  rehearse: { href: string; cards: number } | null
  handout: string | null
  files: Record<'md' | 'txt' | 'html' | 'pptx', string>
}

/** Where a brief goes: on the wall, into memory, onto paper, to the others. */
export function BriefWays({ present, rehearse, handout, files }: Props) {
  const t = useTranslations('brief')
  return (
    <nav className={styles.ways} aria-label={t('ways')}>
      {present ? (
        <a className={styles.first} href={present} data-tool="present">
          {t('present')} <kbd>P</kbd>
        </a>
      ) : null}
      {rehearse ? (
        <a className={styles.way} href={rehearse.href} data-tool="rehearse">
          {rehearse.cards > 0 ? t('rehearse', { cards: rehearse.cards }) : t('rehearseNone')} <kbd>R</kbd>
        </a>
      ) : null}
      {handout ? (
        <a className={styles.way} href={handout}>
          {t('handout')}
        </a>
      ) : null}
      <TakeBrief
        files={files}
        words={{
          label: t('takeAway'),
          copyMarkdown: t('copyMarkdown'),
          copyText: t('copyText'),
          print: t('print'),
          pptx: t('pptx'),
          html: t('html'),
          markdown: t('markdown'),
          copied: t('copied'),
          failed: t('copyFailed'),
        }}
      />
    </nav>
  )
}

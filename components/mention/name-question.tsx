import { useTranslations } from 'next-intl'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './name-question.module.css'

type Hazard = 'one-character' | 'emoji' | 'pattern' | 'common-word' | 'many-notes'
const REASONS = {
  'one-character': 'oneCharacter',
  emoji: 'emoji',
  pattern: 'pattern',
  'common-word': 'commonWord',
  'many-notes': 'manyNotes',
} as const

type Props = {
  slug: string
  topic: string
  weight: { name: string; hazard: Hazard | null; notes: number; of: number }
  /** What was asked, to be sent with the answer. */
  fields: [name: string, value: string][]
  action: FormAction
}

/** Whether texts are to be read for a name that stands in many of them, or only search is to know it. */
export function NameQuestion({ slug, topic, weight, fields, action }: Props) {
  const t = useTranslations('mention')
  const { name, hazard, notes, of } = weight
  const wasQuiet = fields.some(([field, value]) => field === 'do' && value === 'loud')
  return (
    <section className={styles.question} aria-labelledby="name-question">
      <h2 id="name-question">{t('ask', { name })}</h2>
      <p>{t(REASONS[hazard ?? 'many-notes'], { name })}</p>
      <p className={styles.count}>{t('wouldMention', { name, notes, of })}</p>
      <form action={action} className={styles.ways}>
        <input type="hidden" name="slug" value={slug} />
        {fields.map(([field, value], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names repeat and nothing is ever reordered
          <input key={`${field} ${place}`} type="hidden" name={field} value={value} />
        ))}
        {wasQuiet ? null : (
          <button type="submit" className="button primary" name="in" value="search">
            {t('onlySearch')}
          </button>
        )}
        <button type="submit" className="button" name="in" value="texts">
          {t('inTexts')}
        </button>
        <a className="button quiet" href={paths.editTopic(slug)}>
          {t('back', { topic })}
        </a>
      </form>
      <p className={styles.hint}>{t('askHint')}</p>
    </section>
  )
}

/** Beside a spelling: whether texts are read for it, and the way to the other. */
export function ReadingSwitch({ slug, name, quiet }: { slug: string; name: string; quiet: boolean }) {
  const t = useTranslations('mention')
  return (
    <a
      className="button small quiet"
      href={paths.editTopic(slug, { do: quiet ? 'loud' : 'quiet', name })}
      aria-label={t(quiet ? 'makeLoud' : 'makeQuiet', { name })}
      title={t(quiet ? 'makeLoud' : 'makeQuiet', { name })}
    >
      {t(quiet ? 'quiet' : 'loud')}
    </a>
  )
}

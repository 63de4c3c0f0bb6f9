import { useTranslations } from 'next-intl'
import type { VoicedSentence } from '@/lib/domain/voice/voice'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './gist.module.css'
import { Choose } from './gist-choice'

type Props = {
  slug: string
  sentences: VoicedSentence[]
  /** How many of them are passed over. */
  from: number
  /** Says whose words the sentence from `start` to `end` is made of: `voice`, empty for what the rules say. */
  label: FormAction
  choose: FormAction
}

/** A note of more sentences than these has them on several pages. */
const SHOWN = 300

/** A note's sentences by voice. The keys are those of components/gist/follow-words.ts. */
export function VoiceList({ slug, sentences, from, label, choose }: Props) {
  const t = useTranslations('gist')
  return (
    <section className={styles.voices} aria-labelledby="voices">
      <h2 id="voices">{t('sentences')}</h2>
      <p className={styles.hint}>{t('keys')}</p>
      <ol id="voice-list">
        {sentences.slice(from, from + SHOWN).map((sentence) => (
          <Row key={sentence.start} {...{ slug, sentence, from, label, choose }} />
        ))}
      </ol>
      <Steps slug={slug} from={from} count={sentences.length} />
    </section>
  )
}

function Steps({ slug, from, count }: { slug: string; from: number; count: number }) {
  const t = useTranslations('gist')
  const before = Math.max(0, from - SHOWN)
  return (
    <p className={styles.pages}>
      {from > 0 ? <a href={paths.words(slug, { from: String(before) })}>{t('earlier')}</a> : null}
      {from + SHOWN < count ? (
        <a href={paths.words(slug, { from: String(from + SHOWN) })}>
          {t('later', { count: count - from - SHOWN })}
        </a>
      ) : null}
    </p>
  )
}

type RowProps = Omit<Props, 'sentences'> & { sentence: VoicedSentence }

function Row({ slug, sentence, from, label, choose }: RowProps) {
  const t = useTranslations('gist')
  const { text, start, end, voice, why } = sentence
  const other = voice === 'own' ? 'theirs' : 'own'
  const told = { text: text.slice(0, 40) }
  return (
    <li id={`s${start}`} data-voice={voice} data-sentence tabIndex={-1}>
      <p className={styles.sentence}>
        <a href={paths.placeInNote(slug, text)}>{text}</a>
      </p>
      <p className={styles.verdict}>
        <b>{t(`voice.${voice}`)}</b> {why === 'default' ? null : t(`because.${why}`)}
      </p>
      <div className={styles.steps}>
        <form action={label}>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="start" value={start} />
          <input type="hidden" name="end" value={end} />
          <input type="hidden" name="text" value={text} />
          <input type="hidden" name="from" value={from} />
          <button
            type="submit"
            name="voice"
            value={other}
            className="button small"
            data-words-key="x"
            aria-label={t(`make.${other}Label`, told)}
          >
            {t(`make.${other}`)}
          </button>
          {why === 'label' ? (
            <button
              type="submit"
              name="voice"
              value=""
              className="button small quiet"
              data-words-key="r"
              aria-label={t('freeLabel', told)}
            >
              {t('free')}
            </button>
          ) : null}
        </form>
        <Choose slug={slug} text={text} choose={choose} />
      </div>
    </li>
  )
}

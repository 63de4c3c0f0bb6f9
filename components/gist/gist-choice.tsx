import { useTranslations } from 'next-intl'
import { LONGEST_PIN, type NoteGist } from '@/lib/domain/gist/gist'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './gist.module.css'

type Props = {
  slug: string
  words: NoteGist
  /** The line the writer chose, in the words of then. */
  pin: string | null
  /** Lets `words` stand for the note; empty ones leave it to the rules. */
  choose: FormAction
}

const PIN_ROWS = 2

/** The line that stands for a note, why, and what else could. */
export function GistChoice({ slug, words: { gist, conclusions }, pin, choose }: Props) {
  const t = useTranslations('gist')
  if (!gist) return null
  const others = conclusions.filter(({ start, end }) => start !== gist.start || end !== gist.end)
  return (
    <section className={styles.choice} aria-labelledby="gist-choice">
      <h2 id="gist-choice">{t('inOneLine')}</h2>
      <p className={styles.chosen}>
        <a href={paths.placeInNote(slug, gist.end > 0 ? gist.text : null)}>{gist.text}</a>
      </p>
      <p className={styles.why}>{t(`why.${gist.rule}`)}</p>
      {pin !== null && gist.end === 0 ? <p className={styles.why}>{t('pinGone')}</p> : null}
      {pin !== null ? (
        <form action={choose}>
          <input type="hidden" name="slug" value={slug} />
          <button type="submit" name="words" value="" className="button small">
            {t('byRules')}
          </button>
        </form>
      ) : null}
      {others.length > 0 ? (
        <>
          <h3>{t('alsoConcluding')}</h3>
          <ul>
            {others.map(({ text, start, rule }) => (
              <li key={start}>
                <span>
                  <a href={paths.placeInNote(slug, text)}>{text}</a> <small>{t(`rule.${rule}`)}</small>
                </span>
                <Choose slug={slug} text={text} choose={choose} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <details>
        <summary>{t('another')}</summary>
        <form action={choose} className={styles.write}>
          <input type="hidden" name="slug" value={slug} />
          <label htmlFor="gist-words">{t('anotherLabel')}</label>
          <textarea
            id="gist-words"
            name="words"
            className="field"
            rows={PIN_ROWS}
            maxLength={LONGEST_PIN}
            required
            defaultValue={pin ?? ''}
          />
          <button type="submit" className="button small">
            {t('choose')}
          </button>
        </form>
      </details>
    </section>
  )
}

/** A button that lets this line stand for the note. */
export function Choose({ slug, text, choose }: { slug: string; text: string; choose: FormAction }) {
  const t = useTranslations('gist')
  if (text.length > LONGEST_PIN) return null
  return (
    <form action={choose}>
      <input type="hidden" name="slug" value={slug} />
      <button
        type="submit"
        name="words"
        value={text}
        className="button small quiet"
        data-words-key="p"
        aria-label={t('chooseLabel', { text: text.slice(0, 40) })}
      >
        {t('choose')}
      </button>
    </form>
  )
}

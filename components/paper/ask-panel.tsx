import { useTranslations } from 'next-intl'
import type { FactChange } from '@/lib/domain/papers/compare-facts'
import { identifierLabel, type PaperView } from '@/lib/domain/papers/paper'
import type { PaperIdentifier } from '@/lib/domain/source'
import type { FormAction } from '../shell/switches'
import { FactChanges } from './fact-changes'
import styles from './paper.module.css'

type Askable = { identifier: PaperIdentifier; service: string; host: string }
type Props = {
  paper: PaperView
  askable: Askable[]
  action: FormAction
}

/** One button for each service that can be asked, with what it will be asked. */
export function AskPanel({ paper, askable, action }: Props) {
  const t = useTranslations('paper')
  if (askable.length === 0) return <p className={styles.quiet}>{t('nobodyToAsk')}</p>
  return askable.map(({ identifier, service, host }) => (
    <form key={`${identifier.scheme}:${identifier.value}`} action={action} className={styles.line}>
      <input type="hidden" name="key" value={paper.key} />
      <input type="hidden" name="identifier" value={`${identifier.scheme}:${identifier.value}`} />
      <button type="submit" className="button">
        {t('ask', { service })}
      </button>
      <span className={styles.quiet}>{t('askWhat', { host, what: identifierLabel(identifier) })}</span>
    </form>
  ))
}

type Answered = {
  paperKey: string
  answer: { identifier: string; host: string; changes: FactChange[] }
  names: Record<string, string>
  action: FormAction
}

/** What was answered, beside what stands there; nothing that is known is replaced unless it is chosen. */
export function AnswerPanel({ paperKey, answer, names, action }: Answered) {
  const t = useTranslations('paper')
  const { changes, host, identifier } = answer
  if (changes.length === 0) return <p role="status">{t('answerSame', { host })}</p>
  const [fills, replaces] = [
    changes.filter(({ from }) => from === ''),
    changes.filter(({ from }) => from !== ''),
  ]
  return (
    <form action={action} className={styles.form}>
      <p role="status">{t('answered', { host })}</p>
      <input type="hidden" name="key" value={paperKey} />
      <input type="hidden" name="identifier" value={identifier} />
      {fills.length > 0 ? <FactChanges changes={fills} names={names} /> : null}
      {replaces.length > 0 ? (
        <fieldset>
          <legend>{t('replaceWhat')}</legend>
          {replaces.map((change) => (
            <label key={change.field}>
              <span className={styles.ways}>
                <input type="checkbox" name="replace" value={change.field} />
                <FactChanges changes={[change]} names={names} />
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className={styles.ways}>
        <button type="submit" className="button primary">
          {t('takeAnswer')}
        </button>
      </div>
    </form>
  )
}

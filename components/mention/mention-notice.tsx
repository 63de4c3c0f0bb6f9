import { useTranslations } from 'next-intl'
import type { Change } from '@/lib/domain/change'
import { paths } from '@/lib/paths'
import { UndoButton } from '../change/change-notice'
import { ChangeSentence } from '../change/change-sentence'
import type { FormAction } from '../shell/switches'
import styles from './mention-list.module.css'

type Props = {
  slug: string
  told: { done?: string; refused?: string; topic?: string }
  change: Change | null
  undo: FormAction
}

const DONE = { tag: 'doneTag', link: 'doneLink' } as const
const REFUSED = {
  'no-topic': 'noTopic',
  'not-mentioned': 'notMentioned',
  'not-dismissed': 'notMentioned',
  moved: 'moved',
  'no-place': 'noPlace',
  conflict: 'conflict',
} as const

/** What was just made of a mention, and the way back; or why nothing was. */
export function MentionNotice({ slug, told: { done, refused, topic = '' }, change, undo }: Props) {
  const t = useTranslations('mention')
  if (change) {
    return (
      <div className={styles.notice} role="status">
        <p>
          {change.undoneAt ? `${t('takenBack')} ` : null}
          <ChangeSentence {...change} />
        </p>
        <UndoButton change={change} undo={undo} />
      </div>
    )
  }
  const problem = REFUSED[refused as keyof typeof REFUSED]
  if (problem) {
    return (
      <p className={styles.notice} role="alert">
        {t(problem, { topic })}
      </p>
    )
  }
  const sentence = DONE[done as keyof typeof DONE]
  if (!sentence) return null
  return (
    <p className={styles.notice} role="status">
      {t.rich(sentence, { topic, a: (text) => <a href={paths.revisions(slug)}>{text}</a> })}
    </p>
  )
}

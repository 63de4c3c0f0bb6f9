import { useTranslations } from 'next-intl'
import type { BriefLine } from '@/lib/domain/brief/brief'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import styles from './line-edit.module.css'

type Props = { line: BriefLine; meetingId: number; action: FormAction }

/** A line in the writer's words for this meeting; the note it comes from stays as it is. */
export function LineEdit({ line, meetingId, action }: Props) {
  const t = useTranslations('brief')
  return (
    <form action={action} className={styles.edit}>
      <input type="hidden" name="meeting" value={meetingId} />
      <input type="hidden" name="key" value={line.key} />
      <label>
        <span>{t('editLabel')}</span>
        <textarea
          className="field"
          name="text"
          defaultValue={line.text}
          rows={3}
          required
          maxLength={5000}
          data-editing
        />
      </label>
      <p>
        <button type="submit" className="button small primary" name="work" value={`edit ${line.key}`}>
          {t('save')}
        </button>
        {line.edited ? (
          <button
            type="submit"
            className="button small"
            name="work"
            value={`reset ${line.key}`}
            formNoValidate
          >
            {t('reset')}
          </button>
        ) : null}
        <a className="button small quiet" href={`${paths.meeting(meetingId)}#${line.key}`}>
          {t('cancel')}
        </a>
      </p>
    </form>
  )
}

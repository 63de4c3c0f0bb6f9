import { useTranslations } from 'next-intl'
import type { BriefLine } from '@/lib/domain/brief/brief'
import { paths } from '@/lib/paths'
import styles from './line-tools.module.css'
import { ToolIcon, type ToolIconName } from './tool-icon'

/** The form that every button of a brief belongs to. */
export const WORK_FORM = 'brief-work'

type Props = { line: BriefLine; meetingId: number; first: boolean; last: boolean }

/** What can be done to a line; the buttons belong to one form, so that a long brief stays a small page. */
export function LineTools({ line, meetingId, first, last }: Props) {
  const t = useTranslations('brief')
  const words = line.text.replace(/\s+/g, ' ').slice(0, 40)
  const { key, pinned } = line
  return (
    <span className={styles.tools} data-screen-only>
      <Tool
        work={`${pinned ? 'unpin' : 'pin'} ${key}`}
        icon="pin"
        label={t(pinned ? 'unpin' : 'pin', { words })}
        pressed={pinned}
      />
      <a
        className={styles.tool}
        href={`${paths.meeting(meetingId, { edit: key })}#${key}`}
        aria-label={t('edit', { words })}
        title={t('editHint')}
        data-tool="edit"
      >
        <ToolIcon name="edit" />
      </a>
      <Tool work={`move ${key} -1`} icon="up" label={t('up', { words })} disabled={first} />
      <Tool work={`move ${key} 1`} icon="down" label={t('down', { words })} disabled={last} />
      <Tool work={`hide ${key}`} icon="hide" label={t('hide', { words })} />
    </span>
  )
}

type ToolProps = { work: string; icon: ToolIconName; label: string; pressed?: boolean; disabled?: boolean }

function Tool({ work, icon, label, pressed, disabled }: ToolProps) {
  return (
    <button
      type="submit"
      form={WORK_FORM}
      name="work"
      value={work}
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      data-tool={work.split(' ')[0]}
    >
      <ToolIcon name={icon} />
    </button>
  )
}

import { useTranslations } from 'next-intl'
import { CheckState } from '@/components/link-check/check-state'
import { Notice } from '@/components/select/notice'
import type { LinkItem } from '@/lib/domain/link-doctor/link-case'
import type { OutgoingProblemCode } from '@/lib/domain/outgoing'
import { paths } from '@/lib/paths'
import { undoCorrection } from './actions'

export type Told =
  | { kind: 'refused' }
  | { kind: 'checked'; link: LinkItem; problem: OutgoingProblemCode | null }
  /** `undo` is null once it was taken back. */
  | { kind: 'corrected'; slug: string; title: string; undo: { before: string; revision: string } | null }

/** What was just done or not done, at the top of the page. */
export function LinkNotice({ told, zone }: { told: Told; zone: string }) {
  const t = useTranslations('links')
  const problems = useTranslations('outgoing')
  if (told.kind === 'refused') return <Notice refused>{t('notCorrected')}</Notice>
  if (told.kind === 'checked') {
    const { link, problem } = told
    return (
      <Notice refused={problem !== null}>
        <a href={paths.source(link.sourceId)}>{link.label}</a>{' '}
        {problem ? (
          problems(`problems.${problem}`, { host: link.host })
        ) : (
          <CheckState check={link.check} zone={zone} />
        )}
      </Notice>
    )
  }
  const { slug, title, undo } = told
  if (!undo) return <Notice>{t('correctedUndone', { note: title })}</Notice>
  return (
    <Notice
      ways={
        <form action={undoCorrection}>
          <input type="hidden" name="slug" value={slug} />
          <input type="hidden" name="before" value={undo.before} />
          <input type="hidden" name="revision" value={undo.revision} />
          <button type="submit" className="button small">
            {t('undo')}
          </button>
        </form>
      }
    >
      <a href={paths.note(slug)}>{t('corrected', { note: title })}</a>
    </Notice>
  )
}

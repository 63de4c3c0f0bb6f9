import { useLocale, useTranslations } from 'next-intl'
import { PageHead } from '@/components/ui/page-head'
import { StepNav } from '@/components/ui/step-nav'
import type { Brief } from '@/lib/domain/brief/brief'
import type { MeetingView } from '@/lib/domain/meetings/meeting'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'

/** What meeting it is, and of what time it tells. */
export function BriefHead({ brief, meeting }: { brief: Brief; meeting: MeetingView | null }) {
  const t = useTranslations('brief')
  const words = dateWords(useLocale())
  const span =
    brief.from === brief.until
      ? words.date(brief.from)
      : t('span', { from: words.short(brief.from), until: words.short(brief.until) })
  const facts = (
    <>
      {meeting ? (
        <time dateTime={meeting.at}>
          {words.full(meeting.day)} {meeting.time}
        </time>
      ) : null}
      {meeting?.place ? <span>{meeting.place}</span> : null}
      {meeting?.people ? <span>{meeting.people}</span> : null}
      <span>
        {meeting?.windowFrom === 'last-meeting' && meeting.previous
          ? t('sinceLast', { day: words.short(brief.from) })
          : span}
      </span>
      <span>{t('scope', { notes: brief.notes, topics: brief.topics })}</span>
    </>
  )
  return (
    <>
      <PageHead
        title={meeting?.title ?? t('windowTitle')}
        sub={facts}
        aside={
          meeting ? (
            <span data-screen-only>
              <a href={paths.editMeeting(meeting.id)} data-command="edit-meeting">
                {t('editMeeting')}
              </a>{' '}
              · <a href={paths.afterMeeting(meeting.id)}>{t('after')}</a> ·{' '}
              <a href={paths.brief()}>{t('otherWindow')}</a>
            </span>
          ) : undefined
        }
      />
      {meeting && (meeting.previous || meeting.next) ? (
        <StepNav
          label={t('otherMeetings')}
          previous={step(meeting.previous)}
          next={step(meeting.next)}
          words={{ previous: t('previous'), next: t('next') }}
        />
      ) : null}
    </>
  )

  function step(other: MeetingView['previous']) {
    return other && { href: paths.meeting(other.id), text: `${words.short(other.day)} ${other.title}` }
  }
}

import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { type MeetingFields, MeetingForm } from '@/components/meeting/meeting-form'
import { PageHead } from '@/components/ui/page-head'
import { listMeetings, listNextToPrepare } from '@/lib/notebook/meetings/read-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Shell } from '../../shell'
import { fieldsLike } from '../form-fields'
import { formWords, zonesWith } from '../form-words'
import { saveMeeting } from '../save-meeting'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meeting'))('new') }
}

/** Filled in like the last meeting; with `follows` as the next of that one's series. */
export default async function NewMeetingPage({ searchParams }: Route) {
  const { follows, item } = await searchParams
  const nb = await theNotebook()
  const meetings = await listMeetings(nb)
  const next = (await listNextToPrepare(nb)).find(({ after }) => String(after) === follows)
  const like = meetings.find(({ id }) => id === next?.after) ?? meetings[0] ?? null
  const fields = fieldsLike(like, nb.now(), nb.timeZone)
  return (
    <Shell current="meetings" interactive>
      <NewMeeting
        fields={next ? { ...fields, day: next.day, time: next.time } : fields}
        hidden={{
          ...(next ? { follows: String(next.after) } : {}),
          ...(typeof item === 'string' ? { item } : {}),
        }}
      />
    </Shell>
  )
}

function NewMeeting({ fields, hidden }: { fields: MeetingFields; hidden: Record<string, string> }) {
  const t = useTranslations('meeting')
  return (
    <>
      <PageHead title={t('new')} sub={hidden.item ? t('willHold') : undefined} />
      <MeetingForm
        hidden={hidden}
        fields={fields}
        zones={zonesWith(fields.zone)}
        back={paths.meetings()}
        action={saveMeeting}
        words={formWords(t, 'create')}
      />
    </>
  )
}

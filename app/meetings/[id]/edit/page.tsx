import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { MeetingForm } from '@/components/meeting/meeting-form'
import { PageHead } from '@/components/ui/page-head'
import type { MeetingView } from '@/lib/domain/meetings/meeting'
import { readMeeting } from '@/lib/notebook/meetings/read-meetings'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../../missing'
import { Shell } from '../../../shell'
import { workOnMeeting } from '../../actions'
import { fieldsOf } from '../../form-fields'
import { formWords, zonesWith } from '../../form-words'
import { saveMeeting } from '../../save-meeting'
import styles from './edit.module.css'

type Route = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meeting'))('editTitle') }
}

export default async function EditMeetingPage({ params }: Route) {
  const meeting = await readMeeting(await theNotebook(), Number((await params).id))
  if (!meeting) return <Missing />
  return (
    <Shell current="meetings" interactive>
      <EditMeeting meeting={meeting} />
    </Shell>
  )
}

function EditMeeting({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meeting')
  return (
    <>
      <PageHead title={t('editTitle')} />
      <MeetingForm
        hidden={{ meeting: String(meeting.id) }}
        fields={fieldsOf(meeting)}
        zones={zonesWith(meeting.zone)}
        back={paths.meeting(meeting.id)}
        action={saveMeeting}
        words={formWords(t, 'save')}
      />
      <form action={workOnMeeting} className={styles.trash}>
        <input type="hidden" name="meeting" value={meeting.id} />
        <button type="submit" name="do" value="trash" className="button small">
          {t('trash')}
        </button>
      </form>
    </>
  )
}

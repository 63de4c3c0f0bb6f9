import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/select/notice'
import { RestoreButton } from '@/components/trash/restore-button'
import { PageHead } from '@/components/ui/page-head'
import type { TrashedNote as Trashed } from '@/lib/domain/trash'
import { dateWords } from '@/lib/i18n/date-words'
import { paths } from '@/lib/paths'
import { Shell } from '../shell'
import { putNoteBack } from './actions'

/** What stands at the address of a note in the trash: that it lies there, and the way back. */
export function TrashedNote({ note, zone }: { note: Trashed; zone: string }) {
  return (
    <Shell day={note.day}>
      <Lies note={note} zone={zone} />
    </Shell>
  )
}

function Lies({ note, zone }: { note: Trashed; zone: string }) {
  const t = useTranslations('trash')
  const words = dateWords(useLocale())
  const { slug, title, trashedAt } = note
  return (
    <>
      <PageHead title={t('lies')} />
      <Notice
        ways={
          <>
            <RestoreButton name="slug" value={slug} title={title} action={putNoteBack} text={t('restore')} />
            <a href={paths.trash()}>{t('open')}</a>
          </>
        }
      >
        {t('liesText', { title, when: words.moment(trashedAt, zone) })}
      </Notice>
    </>
  )
}

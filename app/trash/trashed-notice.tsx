import { useTranslations } from 'next-intl'
import { Notice } from '@/components/select/notice'
import { RestoreButton } from '@/components/trash/restore-button'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { findInTrash } from '@/lib/notebook/trash/read-trash'
import { paths } from '@/lib/paths'
import { putNoteBack } from './actions'

/** Says on its day that a note went to the trash, while it lies there. */
export async function TrashedNotice({ asked }: { asked: { trashed?: string | string[] } }) {
  const { trashed } = asked
  const note = typeof trashed === 'string' ? await findInTrash(await theNotebook(), trashed) : null
  return note ? <Moved slug={note.slug} title={note.title} /> : null
}

function Moved({ slug, title }: { slug: string; title: string }) {
  const t = useTranslations('trash')
  return (
    <Notice
      ways={
        <>
          <RestoreButton name="slug" value={slug} title={title} action={putNoteBack} text={t('undo')} />
          <a href={paths.trash()}>{t('open')}</a>
        </>
      }
    >
      {t('moved', { title })}
    </Notice>
  )
}

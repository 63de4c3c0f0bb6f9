import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import styles from '@/components/paper/paper.module.css'
import { PaperForm } from '@/components/paper/paper-form'
import { PageHead } from '@/components/ui/page-head'
import { type PaperView, paperName } from '@/lib/domain/papers/paper'
import { readPaper } from '@/lib/notebook/papers/read-papers'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../../missing'
import { Shell } from '../../../shell'
import { workOnPaper } from '../../actions'
import { formWords } from '../../form-words'
import { savePaper } from '../../save-paper'

type Route = { params: Promise<{ key: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('paper'))('edit') }
}

export default async function EditPaperPage({ params }: Route) {
  const paper = await readPaper(await theNotebook(), decodeURIComponent((await params).key))
  if (!paper) return <Missing />
  return (
    <Shell current="papers" interactive>
      <EditPaper paper={paper} />
    </Shell>
  )
}

function EditPaper({ paper }: { paper: PaperView }) {
  const t = useTranslations('paper')
  return (
    <div className={styles.page}>
      <PageHead
        title={t('editTitle')}
        sub={paperName(paper)}
        aside={<a href={paths.paper(paper.key)}>{t('back')}</a>}
      />
      <PaperForm
        facts={paper.facts}
        paperKey={paper.key}
        keyByHand={paper.keyByHand}
        action={savePaper}
        says={formWords(t)}
      />
      <section>
        <h2>{t('merge')}</h2>
        <p className={styles.quiet}>{t('mergeHint')}</p>
        <form action={workOnPaper} className={styles.line}>
          <input type="hidden" name="key" value={paper.key} />
          <input
            className={`field ${styles.wide}`}
            name="other"
            required
            aria-label={t('mergeWith')}
            placeholder={t('mergeWith')}
          />
          <button type="submit" name="do" value="merge" className="button">
            {t('merge')}
          </button>
        </form>
      </section>
      {paper.notes.length === 0 ? (
        <section>
          <h2>{t('remove')}</h2>
          <p className={styles.quiet}>{t('removeHint')}</p>
          <form action={workOnPaper} className={styles.line}>
            <input type="hidden" name="key" value={paper.key} />
            <button type="submit" name="do" value="remove" className="button">
              {t('remove')}
            </button>
          </form>
        </section>
      ) : null}
    </div>
  )
}

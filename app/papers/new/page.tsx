import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PaperForm } from '@/components/paper/paper-form'
import { PageHead } from '@/components/ui/page-head'
import { NO_FACTS } from '@/lib/notebook/papers/paper-input'
import { paths } from '@/lib/paths'
import { Shell } from '../../shell'
import { formWords } from '../form-words'
import { savePaper } from '../save-paper'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('paper'))('add') }
}

export default function NewPaperPage() {
  return (
    <Shell current="papers" interactive>
      <NewPaper />
    </Shell>
  )
}

function NewPaper() {
  const t = useTranslations('paper')
  return (
    <>
      <PageHead title={t('add')} aside={<a href={paths.bibtex()}>{t('bibtex')}</a>} />
      <PaperForm facts={NO_FACTS} paperKey="" keyByHand={false} action={savePaper} says={formWords(t)} />
    </>
  )
}

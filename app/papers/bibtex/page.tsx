import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { BibtexForm } from '@/components/paper/bibtex-form'
import { PageHead } from '@/components/ui/page-head'
import { paths } from '@/lib/paths'
import { Shell } from '../../shell'
import { factNames } from '../fact-names'
import { readInBibtex } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('paper'))('bibtex') }
}

export default function BibtexPage() {
  return (
    <Shell current="papers" interactive>
      <Bibtex />
    </Shell>
  )
}

const WORDS = [
  'text',
  'file',
  'look',
  'take',
  'replace',
  'line',
  'isPaper',
  'joins',
  'none',
  'new',
  'known',
  'fills',
  'replaces',
  'hint',
] as const

function Bibtex() {
  const t = useTranslations('paper')
  const says = Object.fromEntries(WORDS.map((word) => [word, t.raw(`bib.${word}`)])) as Record<
    (typeof WORDS)[number],
    string
  >
  return (
    <>
      <PageHead title={t('bibtex')} aside={<a href={paths.papers()}>{t('toPapers')}</a>} />
      <BibtexForm action={readInBibtex} says={says} names={factNames(t)} />
    </>
  )
}

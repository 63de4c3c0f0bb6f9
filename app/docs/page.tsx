import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ShortcutList } from '@/components/shell/shortcuts'
import { PageHead } from '@/components/ui/page-head'
import { Shell } from '../shell'
import styles from './docs.module.css'
import { GuideInEnglish } from './guide-en'
import { GuideInChinese } from './guide-zh'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('docs') }
}

export default function DocsPage() {
  return (
    <Shell current="docs">
      <Guide />
    </Shell>
  )
}

function Guide() {
  const t = useTranslations('nav')
  const Text = useLocale() === 'en' ? GuideInEnglish : GuideInChinese
  return (
    <>
      <PageHead title={t('docs')} />
      <div className={`prose ${styles.guide}`}>
        <Text shortcuts={<ShortcutList />} />
      </div>
    </>
  )
}

import { useTranslations } from 'next-intl'

const WORDS = {
  import: 'originImport',
  starter: 'originStarter',
  editor: 'originEditor',
  api: 'originApi',
  restore: 'originRestore',
  merge: 'originMerge',
  bulk: 'originBulk',
} as const

/** What made a revision; a name this version does not know is shown as it is. */
export function Origin({ of }: { of: string }) {
  const t = useTranslations('revisions')
  return <span>{of in WORDS ? t(WORDS[of as keyof typeof WORDS]) : of}</span>
}

import { useTranslations } from 'next-intl'
import type { LinkCase } from '@/lib/domain/link-doctor/link-case'

/** Sites of lib/domain/link-doctor/closed-sites. */
type Site = 'paperswithcode' | 'googlecode' | 'codeplex' | 'gitorious' | 'googleplus' | 'arxivvanity'

/** What a kind of finding means and what is best done, in one or two sentences. */
export function LinkMeaning({ found: { code, site } }: { found: Pick<LinkCase, 'code' | 'site'> }) {
  const t = useTranslations('links')
  return code === 'closed' ? t(`sites.${site as Site}`) : t(`says.${code}`)
}

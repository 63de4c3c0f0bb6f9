import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { OnOffSwitch } from '@/components/settings/on-off-switch'
import { LanguageSwitch, type Theme, ThemeSwitch } from '@/components/shell/switches'
import { PageHead } from '@/components/ui/page-head'
import type { SidebarView } from '@/lib/domain/views'
import { mayAsk } from '@/lib/notebook/outgoing/permission'
import { readSidebar } from '@/lib/notebook/read-sidebar'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { readPreferences } from '../preferences'
import { Shell } from '../shell'
import { chooseAsking, chooseKeys, chooseLanguage, chooseTheme, chooseVim } from './actions'
import styles from './settings.module.css'

const EXPORTS = ['markdown', 'log', 'json'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('settings') }
}

export default async function SettingsPage() {
  const nb = await theNotebook()
  const [view, preferences, asking] = await Promise.all([readSidebar(nb), readPreferences(), mayAsk(nb)])
  return (
    <Shell current="settings">
      <Settings view={view} {...preferences} asking={asking} file={nb.db.file} zone={nb.timeZone} />
    </Shell>
  )
}

type Props = {
  view: SidebarView
  theme: Theme
  keys: boolean
  vim: boolean
  asking: boolean
  file: string
  zone: string
}

function Settings({ view, theme, keys, vim, asking, file, zone }: Props) {
  const t = useTranslations('settings')
  const nav = useTranslations('nav')
  const outgoing = useTranslations('outgoing')
  return (
    <>
      <PageHead title={t('title')} />
      <dl className={styles.settings}>
        <div>
          <dt>{t('language')}</dt>
          <dd>
            <LanguageSwitch action={chooseLanguage} />
          </dd>
        </div>
        <div>
          <dt>{t('theme')}</dt>
          <dd>
            <ThemeSwitch action={chooseTheme} theme={theme} />
          </dd>
        </div>
        <div>
          <dt>{t('keys')}</dt>
          <dd>
            <OnOffSwitch action={chooseKeys} name="keys" on={keys} />
            <p>{t('keysHint')}</p>
          </dd>
        </div>
        <div>
          <dt>{t('vim')}</dt>
          <dd>
            <OnOffSwitch action={chooseVim} name="vim" on={vim} />
            <p>{t('vimHint')}</p>
          </dd>
        </div>
        <div>
          <dt>{t('asking')}</dt>
          <dd>
            <OnOffSwitch action={chooseAsking} name="asking" on={asking} />
            <p>{t('askingHint')}</p>
            <a className="button small" href={paths.asked()}>
              {outgoing('seeAsked')}
            </a>
          </dd>
        </div>
        <div>
          <dt>{nav('review')}</dt>
          <dd>
            <a className="button small" href={`${paths.reviewStatistics()}#settings`}>
              {t('reviewing')}
            </a>
            <p>{t('reviewingHint')}</p>
          </dd>
        </div>
        <div>
          <dt>{t('contents')}</dt>
          <dd>
            {t('counts', {
              notes: view.notes,
              days: view.counts.length,
              topics: view.topics,
              sources: view.sources,
            })}
          </dd>
        </div>
        <div>
          <dt>{t('file')}</dt>
          <dd>
            <code>{file}</code>
            <p>{t('fileHint')}</p>
          </dd>
        </div>
        <div>
          <dt>{t('zone')}</dt>
          <dd>
            <code>{zone}</code>
            <p>{t('zoneHint')}</p>
          </dd>
        </div>
        <div>
          <dt>{t('keep')}</dt>
          <dd>
            <div className={styles.exports}>
              <a className="button small" href={paths.trash()}>
                {nav('trash')}
              </a>
              <a className="button small" href={paths.changes()}>
                {nav('changes')}
              </a>
            </div>
            <p>{t('keepHint')}</p>
          </dd>
        </div>
        <div>
          <dt>{t('export')}</dt>
          <dd className={styles.exports}>
            {EXPORTS.map((format) => (
              <a key={format} className="button small" href={paths.api(`export?format=${format}`)} download>
                {t(`exports.${format}`)}
              </a>
            ))}
          </dd>
        </div>
      </dl>
    </>
  )
}

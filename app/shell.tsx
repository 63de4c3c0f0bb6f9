import { useLocale, useMessages, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PalettePlace } from '@/components/browser/palette-places'
import { HoverCardFrame } from '@/components/hover-card/hover-card'
import { FindBox } from '@/components/shell/find-box'
import { ShortcutsDialog } from '@/components/shell/shortcuts'
import { type Section, Sidebar } from '@/components/shell/sidebar'
import { LanguageSwitch, THEMES, ThemeSwitch } from '@/components/shell/switches'
import type { Day, Month } from '@/lib/domain/day'
import type { SidebarView } from '@/lib/domain/views'
import { dateWords } from '@/lib/i18n/date-words'
import { readSidebar } from '@/lib/notebook/read-sidebar'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { readPreferences } from './preferences'
import { chooseLanguage, chooseTheme } from './settings/actions'
import styles from './shell.module.css'

type Props = {
  current?: Section
  /** The day being read. */
  day?: Day
  /** The month the calendar opens on, where it is not that of the day. */
  month?: Month
  /** Has parts that need the framework in the browser; every other page is a document. */
  interactive?: boolean
  /** There is nothing at this address. */
  missing?: boolean
  children: ReactNode
}
type FrameProps = Props & { view: SidebarView; preferences: Awaited<ReturnType<typeof readPreferences>> }

const DAYS_IN_PALETTE = 14
const SHORTCUTS = 'shortcuts'

/** What stands around every page. Pages bring it themselves: only they know where the reader is. */
export async function Shell(props: Props) {
  const [view, preferences] = await Promise.all([readSidebar(await theNotebook()), readPreferences()])
  return <Frame {...props} view={view} preferences={preferences} />
}

function Frame({ current, day, month, interactive, missing, children, view, preferences }: FrameProps) {
  const t = useTranslations('nav')
  return (
    <div
      className={styles.shell}
      // The front door leaves the framework's scripts out of a document; components/browser does what moves on it.
      data-document={interactive ? undefined : ''}
      data-missing={missing ? '' : undefined}
      data-keys={preferences.keys ? '' : undefined}
      data-newest={view.latest ? paths.day(view.latest) : undefined}
      data-help={SHORTCUTS}
    >
      <a className={`${styles.skip} visually-hidden`} href="#content">
        {t('skip')}
      </a>
      <Sidebar
        view={view}
        current={current ?? null}
        day={day ?? null}
        month={month ?? null}
        find={<Find view={view} />}
        language={<LanguageSwitch action={chooseLanguage} short />}
        theme={<ThemeSwitch action={chooseTheme} theme={preferences.theme} />}
      />
      <main id="content" className={styles.main}>
        {children}
      </main>
      <ShortcutsDialog id={SHORTCUTS} />
      <HoverCardFrame />
    </div>
  )
}

function Find({ view }: { view: SidebarView }) {
  const { open, says } = useMessages().palette
  return <FindBox label={open} palette={{ says, places: usePlaces(view) }} />
}

/** Pages, commands and the newest days, named in the reader's language and findable in both and by pinyin. */
function usePlaces(view: SidebarView): PalettePlace[] {
  const t = useTranslations()
  const words = dateWords(useLocale())
  const page = (
    name:
      | 'log'
      | 'write'
      | 'capture'
      | 'topics'
      | 'suggestions'
      | 'terms'
      | 'compare'
      | 'numbers'
      | 'papers'
      | 'bibtex'
      | 'duplicatePapers'
      | 'sources'
      | 'snapshots'
      | 'search'
      | 'import'
      | 'trash'
      | 'changes'
      | 'linkDoctor'
      | 'meetings'
      | 'questions'
      | 'review'
      | 'docs'
      | 'settings',
    href: string,
  ) => ({
    label: t(`nav.${name}`),
    words: t(`palette.words.${name}`),
    href,
  })
  const days = view.counts.slice(-DAYS_IN_PALETTE).toReversed()
  return [
    page('log', paths.log()),
    page('write', paths.newNote()),
    page('capture', paths.capture()),
    page('topics', paths.topics()),
    page('papers', paths.papers()),
    page('bibtex', paths.bibtex()),
    page('meetings', paths.meetings()),
    page('questions', paths.questions()),
    page('review', paths.review()),
    page('duplicatePapers', paths.duplicatePapers()),
    page('sources', paths.sources()),
    page('snapshots', paths.snapshots()),
    page('search', paths.search()),
    page('import', paths.imports()),
    page('docs', paths.docs()),
    page('settings', paths.settings()),
    page('trash', paths.trash()),
    page('changes', paths.changes()),
    page('linkDoctor', paths.linkDoctor()),
    page('suggestions', paths.suggestions()),
    page('terms', paths.terms()),
    page('compare', paths.compare()),
    page('numbers', paths.numbers()),
    ...THEMES.map((theme) => ({
      label: t(`palette.theme.${theme}`),
      words: t(`palette.words.${theme}`),
      presses: `theme-${theme}`,
    })),
    { label: t('palette.language'), words: t('palette.words.language'), presses: 'language' },
    ...days.map(({ day, notes }) => ({
      label: words.full(day),
      words: `${day} ${Number(day.slice(5, 7))}-${Number(day.slice(8))}`,
      note: t('log.notes', { notes }),
      href: paths.day(day),
    })),
  ]
}

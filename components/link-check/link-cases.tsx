import { useTranslations } from 'next-intl'
import type { Day } from '@/lib/domain/day'
import type { LinkCase } from '@/lib/domain/link-doctor/link-case'
import { paths } from '@/lib/paths'
import type { FormAction } from '../shell/switches'
import { SourceLink } from '../source/source-link'
import { CheckState } from './check-state'
import styles from './link-check.module.css'
import { LinkMeaning } from './link-meaning'
import { LinkSuggestions } from './link-suggestions'

type Actions = {
  /** Is sent `source`, `slug` and `to`. */
  correct: FormAction
  /** Is sent `source` and `code`. */
  dismiss: FormAction
}
type Props = { cases: LinkCase[]; zone: string } & Actions

/** What was found of links, those of one kind together under what it means. */
export function LinkCases({ cases, ...more }: Props) {
  const t = useTranslations('links')
  return groupsOf(cases).map((group) => {
    const [first] = group
    const id = `links-${first.code}${first.site ? `-${first.site}` : ''}`
    return (
      <section key={id} className={styles.group} aria-labelledby={id}>
        <h2 id={id}>{t(`codes.${first.code}`)}</h2>
        <p className={styles.says}>
          <LinkMeaning found={first} />
        </p>
        <ul className={styles.rows}>
          {group.map((found) => (
            <CaseRow key={found.sourceId} found={found} {...more} />
          ))}
        </ul>
      </section>
    )
  })
}

/** They come sorted by kind; of closed sites each is told of by itself. */
function groupsOf(cases: LinkCase[]): [LinkCase, ...LinkCase[]][] {
  const groups = new Map<string, [LinkCase, ...LinkCase[]]>()
  for (const found of cases) {
    const key = `${found.code} ${found.site ?? ''}`
    const group = groups.get(key)
    if (group) group.push(found)
    else groups.set(key, [found])
  }
  return [...groups.values()]
}

function CaseRow({ found, zone, correct, dismiss }: { found: LinkCase; zone: string } & Actions) {
  const t = useTranslations('links')
  return (
    <li>
      <div>
        <p className={styles.link}>
          <SourceLink source={found} />
          {found.host ? <small>{found.host}</small> : null}
          {found.title && found.title !== found.label ? <small>{found.title}</small> : null}
        </p>
        <CaseBody found={found} zone={zone} correct={correct} />
        <ul className={styles.notes} aria-label={t('citedBy')}>
          {found.notes.map((note) => (
            <li key={note.slug}>
              <a href={paths.note(note.slug)}>{note.title}</a>
              <a href={paths.day(note.day as Day)}>
                <time dateTime={note.day}>{note.day}</time>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <CaseWays found={found} dismiss={dismiss} attach />
    </li>
  )
}

/** Addresses to use or to look at, and the check it was found by. */
export function CaseBody({
  found,
  zone,
  correct,
}: { found: LinkCase; zone: string } & Pick<Actions, 'correct'>) {
  const t = useTranslations('links')
  return (
    <>
      {found.check && (found.code === 'gone' || found.code === 'moved') ? (
        <CheckState check={found.check} zone={zone} />
      ) : null}
      {found.code === 'truncated' && found.suggestions.length === 0 ? (
        <p className={styles.says}>{t('nothingTells')}</p>
      ) : null}
      <LinkSuggestions found={found} correct={correct} />
    </>
  )
}

type WaysProps = Pick<Actions, 'dismiss'> & {
  found: LinkCase
  /** With the way to where copies are attached. */
  attach?: boolean
}

/** What can be done besides: attach a copy, or say that nothing is wrong. */
export function CaseWays({ found: { code, sourceId, label }, dismiss, attach = false }: WaysProps) {
  const t = useTranslations('links')
  const lacksCopy = code === 'unattached' || code === 'blocks'
  return (
    <div className={styles.ways} data-screen-only>
      {attach && lacksCopy ? (
        <a
          className="button small"
          href={`${paths.source(sourceId)}#snapshots`}
          aria-label={`${t('attach')} — ${label}`}
        >
          {t('attach')}
        </a>
      ) : null}
      <form action={dismiss}>
        <input type="hidden" name="source" value={sourceId} />
        <input type="hidden" name="code" value={code} />
        <button type="submit" className="button small quiet" aria-label={`${t('dismiss')} — ${label}`}>
          {t('dismiss')}
        </button>
      </form>
    </div>
  )
}

import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ChooseRevisions } from '@/components/revision/choose-revisions'
import { Comparison } from '@/components/revision/comparison'
import { RestoreForm } from '@/components/revision/restore-form'
import { TimeLine } from '@/components/revision/time-line'
import { PageHead } from '@/components/ui/page-head'
import type { RevisionDiff } from '@/lib/domain/text-diff/revision'
import type { Notebook } from '@/lib/notebook/open-notebook'
import { compareRevisions, type TimeLine as Line, readTimeLine, revisionAt } from '@/lib/notebook/revisions'
import { renderComparison } from '@/lib/notebook/revisions/render-comparison'
import { sinceInput, sinceInstant } from '@/lib/notebook/revisions/since'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../../../missing'
import { Shell } from '../../../shell'
import { restore } from './actions'
import styles from './revisions.module.css'

type Route = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const REVISIONS_SHOWN = 100
const TIME_LINE = 'time-line'
/** A number no revision has, for what is not a number at all. */
const UNKNOWN = -1

const number = z.coerce.number().int().min(0).catch(UNKNOWN).optional()
const Query = z.object({
  from: number,
  to: number,
  since: z.string().optional().catch(undefined),
  view: z.literal('rendered').optional().catch(undefined),
  before: number,
  restored: number,
  refused: number,
})
type Asked = z.output<typeof Query>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('revisions'))('title') }
}

export default async function RevisionsPage({ params, searchParams }: Route) {
  const slug = decodeURIComponent((await params).slug)
  const asked = Query.parse(await searchParams)
  const nb = await theNotebook()
  const before = asked.before && asked.before > 1 ? asked.before : undefined
  const line = await readTimeLine(nb, slug, { before, limit: REVISIONS_SHOWN })
  if (!line) return <Missing />
  const ends = await endsOf(nb, slug, line, asked)
  const difference = await compareRevisions(nb, slug, ends)
  const html = asked.view && difference ? await renderedOf(nb, slug, ends) : null
  return (
    <Shell>
      <Revisions slug={slug} zone={nb.timeZone} {...{ line, asked, difference, html }} />
    </Shell>
  )
}

type Ends = { from: number; to: number }

/** The two to compare: as asked, or the newest and the one before it. */
async function endsOf(nb: Notebook, slug: string, line: Line, { from, to, since }: Asked): Promise<Ends> {
  const last = to ?? line.newest
  if (!since) return { from: from ?? last - 1, to: last }
  const known = sinceInput.safeParse(since).success
  return {
    from: known ? ((await revisionAt(nb, slug, sinceInstant(nb, since))) ?? UNKNOWN) : UNKNOWN,
    to: last,
  }
}

async function renderedOf(nb: Notebook, slug: string, ends: Ends): Promise<string | null> {
  const t = await getTranslations('revisions')
  return renderComparison(nb, slug, { ...ends, words: { added: t('added'), removed: t('removed') } })
}

type Props = {
  slug: string
  zone: string
  line: Line
  asked: Asked
  difference: RevisionDiff | null
  html: string | null
}

function Revisions({ slug, zone, line, asked, difference, html }: Props) {
  const t = useTranslations('revisions')
  const { title, newest, items, nextBefore } = line
  const restoring = { slug, base: newest, action: restore }
  const shown = difference && { from: difference.from.number, to: difference.to.number }
  const old = shown ? [...new Set([shown.from, shown.to])].filter((one) => one > 0 && one !== newest) : []
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHead
          title={t('title')}
          sub={
            <>
              <a href={paths.note(slug)}>{title}</a>
              <span>{t('count', { count: newest })}</span>
              <a className={styles.toTimeLine} href={`#${TIME_LINE}`}>
                {t('timeLine')}
              </a>
            </>
          }
        />
      </div>
      <div className={styles.main}>
        <Notice {...{ slug, line, asked, difference }} />
        {difference ? (
          <>
            <ChooseRevisions
              from={difference.from}
              to={difference.to}
              rendered={html !== null}
              {...{ slug, items, zone }}
            />
            <Comparison
              {...{ slug, difference, html }}
              restores={old.map((one) => (
                <RestoreForm key={one} number={one} {...restoring}>
                  {t('restore', { number: one })}
                </RestoreForm>
              ))}
            />
          </>
        ) : null}
      </div>
      <TimeLine id={TIME_LINE} {...{ slug, items, nextBefore, zone, shown }} />
    </div>
  )
}

/** What came of the last step: restored (to be taken back), refused, or asked for what is not there. */
function Notice({ slug, line, asked, difference }: Pick<Props, 'slug' | 'line' | 'asked' | 'difference'>) {
  const t = useTranslations('revisions')
  const { restored, refused, since } = asked
  if (!difference) {
    const text = since ? t('unknownDay', { day: since }) : t('unknown')
    return <Warning text={text} way={{ href: paths.revisions(slug), text: t('showNewest') }} />
  }
  const { from, to } = difference
  if (refused) return <Warning text={t('refused', { number: line.newest })} />
  if (since && from.number === 0) return <p className={styles.notice}>{t('newSince', { day: since })}</p>
  if (!restored || to.number !== line.newest) return null
  if (from.number === to.number)
    return <p className={styles.notice}>{t('alreadyThat', { number: restored })}</p>
  if (to.origin !== 'restore' && to.origin !== 'merge') return null
  const told = to.origin === 'merge' ? 'restoredMerged' : 'restored'
  return (
    <div className={styles.notice} role="status">
      <p>{t(told, { number: restored, as: to.number })}</p>
      <RestoreForm slug={slug} number={from.number} base={line.newest} action={restore}>
        {t('undo')}
      </RestoreForm>
    </div>
  )
}

function Warning({ text, way }: { text: string; way?: { href: string; text: string } }) {
  return (
    <div className={`${styles.notice} ${styles.warning}`} role="alert">
      <p>{text}</p>
      {way ? (
        <a className="button small" href={way.href}>
          {way.text}
        </a>
      ) : null}
    </div>
  )
}

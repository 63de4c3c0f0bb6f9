import type { Metadata } from 'next'
import { useMessages, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { GraphDesk } from '@/components/graph/graph-desk'
import { type GraphAsked, GraphFilters } from '@/components/graph/graph-filters'
import { GraphTable } from '@/components/graph/graph-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { GraphView } from '@/lib/domain/graph/graph'
import { graphQuery, readGraph } from '@/lib/notebook/graph/read-graph'
import { theNotebook } from '@/lib/notebook/the-notebook'
import { paths } from '@/lib/paths'
import { Missing } from '../missing'
import { Shell } from '../shell'

type Route = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('graph'))('title') }
}

export default async function GraphPage({ searchParams }: Route) {
  const query = graphQuery.parse(await searchParams)
  const view = await readGraph(await theNotebook(), query)
  if (!view) return <Missing />
  const { centre, kinds, distance, until } = query
  const asked: GraphAsked = { ...centre, kind: kinds ?? [], distance, ...(until ? { until } : {}) }
  return (
    <Shell current="graph" interactive>
      <Graph view={view} asked={asked} />
    </Shell>
  )
}

function Graph({ view, asked }: { view: GraphView; asked: GraphAsked }) {
  const t = useTranslations('graph')
  const { graph, kindOf } = useMessages()
  const { topics, notes } = view.total
  const centre = view.nodes.find(({ id }) => id === view.centre)
  const isCut = !centre && view.nodes.length < topics + notes && asked.until === undefined
  return (
    <>
      <PageHead
        title={centre ? t('around', { name: centre.label }) : t('title')}
        sub={<span>{t('sub', countsOf(view))}</span>}
      />
      <GraphFilters asked={asked} view={view} />
      {isCut ? <p>{t('some', { shown: view.nodes.length })}</p> : null}
      {view.nodes.length === 0 ? (
        <EmptyState
          title={t('empty')}
          text={t('emptyText')}
          ways={[{ href: paths.newNote(), text: t('write') }]}
        />
      ) : (
        <GraphDesk view={view} words={{ ...graph, kindOf: { ...kindOf, note: graph.notes } }}>
          <GraphTable view={view} />
        </GraphDesk>
      )}
    </>
  )
}

function countsOf({ nodes }: GraphView): { topics: number; notes: number } {
  const notes = nodes.filter(({ kind }) => kind === 'note').length
  return { topics: nodes.length - notes, notes }
}

import { useTranslations } from 'next-intl'
import type { GraphNode, GraphView } from '@/lib/domain/graph/graph'
import { neighboursOf } from '@/lib/domain/graph/reach'
import { paths } from '@/lib/paths'
import styles from './graph-table.module.css'

/** Names told of each node's neighbours; the picture and the node's own page have the rest. */
const NAMED = 4

/** All that the picture shows, to be read and walked through without it: the most tied first. */
export function GraphTable({ view }: { view: GraphView }) {
  const t = useTranslations('graph')
  const neighbours = neighboursOf(view.edges)
  const byId = new Map(view.nodes.map((node) => [node.id, node]))
  const rows = view.nodes.toSorted(byTies)
  const tiedTo = ({ id }: GraphNode) =>
    [...(neighbours.get(id) ?? [])]
      .flatMap((other) => byId.get(other) ?? [])
      .toSorted(byTies)
      .slice(0, NAMED)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('ties')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((node) => (
          <Row key={node.id} node={node} tied={tiedTo(node)} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ node, tied }: { node: GraphNode; tied: GraphNode[] }) {
  const t = useTranslations('graph')
  const kind = useTranslations('kindOf')
  const isNote = node.kind === 'note'
  return (
    <tr data-node={node.id}>
      <th scope="row">
        <a href={isNote ? paths.note(node.slug) : paths.topic(node.slug)}>{node.label}</a>
        <small>
          {node.kind === 'note' ? node.day : kind(node.kind)}
          {tied.length > 0 ? <span>{tied.map(({ label }) => label).join(' · ')}</span> : null}
        </small>
      </th>
      <td>
        <a
          href={paths.graph(isNote ? { note: node.slug } : { topic: node.slug })}
          aria-label={`${t('centre')}: ${node.label}`}
          title={t('centre')}
        >
          {node.ties}
        </a>
      </td>
    </tr>
  )
}

function byTies(a: GraphNode, b: GraphNode): number {
  return b.ties - a.ties || a.label.localeCompare(b.label)
}

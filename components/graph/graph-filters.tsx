import { useTranslations } from 'next-intl'
import type { GraphKind, GraphView } from '@/lib/domain/graph/graph'
import { TOPIC_KINDS } from '@/lib/domain/topic'
import { paths } from '@/lib/paths'
import { Pill, PillRow } from '../ui/pills'

/** As the address says it. */
export type GraphAsked = {
  topic?: string
  note?: string
  kind: readonly GraphKind[]
  distance: number
  until?: string
}

const KINDS: readonly GraphKind[] = ['note', ...TOPIC_KINDS]
const DISTANCES = [1, 2, 3]

/** What is shown, and how far around the one in the middle. Each pill keeps the others. */
export function GraphFilters({ asked, view }: { asked: GraphAsked; view: GraphView }) {
  const t = useTranslations('graph')
  const kindOf = useTranslations('kind')
  const address = (change: Partial<GraphAsked>) => {
    const { distance, ...query } = { ...asked, ...change }
    return paths.graph({ ...query, distance: distance === 1 ? undefined : String(distance) })
  }
  const isAll = asked.kind.length === 0
  return (
    <>
      <PillRow label={t('shows')}>
        <Pill href={address({ kind: [] })} on={isAll}>
          {t('whole')}
        </Pill>
        {KINDS.map((kind) => {
          const on = asked.kind.includes(kind)
          const next = on ? asked.kind.filter((other) => other !== kind) : [...asked.kind, kind]
          return (
            <Pill key={kind} href={address({ kind: next })} on={on}>
              {kind === 'note' ? t('notes') : kindOf(kind)}
            </Pill>
          )
        })}
      </PillRow>
      {view.centre ? (
        <PillRow label={t('distance')}>
          {DISTANCES.map((distance) => (
            <Pill key={distance} href={address({ distance })} on={asked.distance === distance}>
              {t('steps', { count: distance })}
            </Pill>
          ))}
          <Pill href={address({ topic: undefined, note: undefined, distance: 1 })} on={false}>
            {t('whole')} ×
          </Pill>
        </PillRow>
      ) : null}
    </>
  )
}

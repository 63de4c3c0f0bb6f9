import { useTranslations } from 'next-intl'
import type { LogFilter } from '@/lib/domain/views'
import { paths } from '@/lib/paths'
import { Pill, PillRow } from '../ui/pills'

const ROLES = ['paper', 'code', 'explainer'] as const
const CONTENTS = ['math', 'code'] as const

/** What the log is narrowed to. Each pill keeps the others and takes itself back. */
export function FilterBar({ filter, topicName }: { filter: LogFilter; topicName: string | null }) {
  const t = useTranslations('log')
  const role = useTranslations('role')
  const none = !filter.role && !filter.has && !filter.topic
  return (
    <PillRow label={t('filter')}>
      <Pill href={paths.log()} on={none}>
        {t('all')}
      </Pill>
      {ROLES.map((name) => {
        const on = filter.role === name
        return (
          <Pill key={name} href={paths.log({ ...filter, role: on ? undefined : name })} on={on}>
            {role(name)}
          </Pill>
        )
      })}
      {CONTENTS.map((name) => {
        const on = filter.has === name
        return (
          <Pill key={name} href={paths.log({ ...filter, has: on ? undefined : name })} on={on}>
            {t(`has.${name}`)}
          </Pill>
        )
      })}
      {filter.topic ? (
        <Pill href={paths.log({ ...filter, topic: undefined })} on>
          {topicName ?? filter.topic} ×
        </Pill>
      ) : null}
    </PillRow>
  )
}

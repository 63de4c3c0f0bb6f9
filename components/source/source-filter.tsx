import { useTranslations } from 'next-intl'
import type { SourceRole } from '@/lib/domain/source'
import { paths } from '@/lib/paths'
import { Pill, PillRow } from '../ui/pills'
import styles from './source-filter.module.css'

type Props = {
  role: SourceRole | undefined
  host: string | undefined
  roles: { role: string; count: number }[]
  hosts: { host: string; count: number }[]
}

/** Sources by role and by where they stand. The choice of host is a form that works without scripts. */
export function SourceFilter({ role, host, roles, hosts }: Props) {
  const t = useTranslations('source')
  const names = useTranslations('role')
  return (
    <div className={styles.filter}>
      <PillRow label={t('byRole')}>
        <Pill href={paths.sources({ host })} on={!role}>
          {t('all')}
        </Pill>
        {roles.map((known) => (
          <Pill key={known.role} href={paths.sources({ role: known.role, host })} on={known.role === role}>
            {names.has(known.role as SourceRole) ? names(known.role as SourceRole) : known.role}
            <small>{known.count}</small>
          </Pill>
        ))}
      </PillRow>
      <form action={paths.sources()} method="get">
        {role ? <input type="hidden" name="role" value={role} /> : null}
        <label htmlFor="host">{t('host')}</label>
        <select id="host" name="host" defaultValue={host ?? ''}>
          <option value="">{t('anyHost')}</option>
          {hosts.map((known) => (
            <option key={known.host} value={known.host}>
              {known.host || t('noHost')} ({known.count})
            </option>
          ))}
        </select>
        <button type="submit" className="button small">
          {t('apply')}
        </button>
      </form>
    </div>
  )
}

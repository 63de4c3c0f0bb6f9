import { useTranslations } from 'next-intl'
import { SOURCE_ROLES } from '@/lib/domain/source'
import type { SourcePage } from '@/lib/domain/source-page'
import type { FormAction } from '../shell/switches'
import styles from './source-page.module.css'

/** What the source is, by the rules or by the writer's choice; `action` is sent `id` and `role` (`rules` for none). */
export function SourceRoleForm({ source, action }: { source: SourcePage; action: FormAction }) {
  const t = useTranslations('sourceRole')
  const names = useTranslations('role')
  const byRule = names(source.roleByRule)
  return (
    <section aria-labelledby="source-role">
      <h2 id="source-role">{t('heading')}</h2>
      <form action={action} className={styles.form} data-screen-only>
        <input type="hidden" name="id" value={source.id} />
        <label className="visually-hidden" htmlFor="role">
          {t('choose')}
        </label>
        <select id="role" name="role" defaultValue={source.roleByHand ? source.role : 'rules'}>
          <option value="rules">{t('byRule', { role: byRule })}</option>
          {SOURCE_ROLES.map((role) => (
            <option key={role} value={role}>
              {names(role)}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {t('save')}
        </button>
      </form>
      <p className={styles.quiet}>
        {source.roleByHand ? t('byHandText', { role: byRule }) : t('byRuleText')}
      </p>
    </section>
  )
}

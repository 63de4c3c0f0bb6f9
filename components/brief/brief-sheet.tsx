import { useTranslations } from 'next-intl'
import { BRIEF_SECTIONS, type Brief } from '@/lib/domain/brief/brief'
import type { BriefWork } from './brief-line'
import { BriefSection } from './brief-section'
import styles from './brief-sheet.module.css'
import { LeftOut } from './left-out'

/** The lines of a brief, section by section; what its writer hid is folded away at the end. */
export function BriefSheet({ brief, work }: { brief: Brief; work: BriefWork }) {
  const t = useTranslations('brief')
  const drop = new Set(brief.budget.drop)
  const said = brief.lines.filter(({ hidden }) => !hidden)
  return (
    <div>
      {brief.shown === undefined ? null : (
        <p className={styles.more}>{t('more', { shown: brief.shown, notes: brief.notes })}</p>
      )}
      {BRIEF_SECTIONS.map((section) => {
        const lines = said.filter((line) => line.section === section)
        if (lines.length === 0) return null
        return (
          <BriefSection
            key={section}
            section={section}
            lines={lines}
            seconds={brief.budget.bySection[section] ?? 0}
            work={work}
            drop={drop}
          />
        )
      })}
      {work ? <LeftOut lines={brief.lines} /> : null}
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { QUESTION_STATES, type QuestionState } from '@/lib/domain/questions/question'
import { paths } from '@/lib/paths'
import { Pill, PillRow } from '../ui/pills'

type Props = { counts: Record<QuestionState, number>; state: QuestionState; query: Record<string, string> }

/** Open, answered and dropped, each with its number. */
export function QuestionNav({ counts, state, query }: Props) {
  const t = useTranslations('question')
  return (
    <PillRow label={t('states')}>
      {QUESTION_STATES.map((one) => (
        <Pill key={one} href={paths.questions({ ...query, state: one })} on={one === state}>
          {t(one)}
          <small>{counts[one]}</small>
        </Pill>
      ))}
    </PillRow>
  )
}

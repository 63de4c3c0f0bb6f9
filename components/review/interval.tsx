import { useTranslations } from 'next-intl'

/** How long until a card comes back, as short as it can be said. */
export function Interval({ due, days, from }: { due: string; days: number; from: string }) {
  const t = useTranslations('review')
  if (days >= 365) return t('inYears', { years: (days / 365).toFixed(1) })
  if (days >= 60) return t('inMonths', { months: (days / 30.4).toFixed(1) })
  if (days > 0) return t('inDays', { days })
  const minutes = Math.max(1, Math.round((Date.parse(due) - Date.parse(from)) / 60_000))
  return minutes < 60 ? t('inMinutes', { minutes }) : t('inHours', { hours: Math.round(minutes / 60) })
}

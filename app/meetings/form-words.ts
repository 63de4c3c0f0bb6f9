import type { useTranslations } from 'next-intl'

/** The texts of the form of a meeting. */
export function formWords(t: ReturnType<typeof useTranslations<'meeting'>>, save: 'save' | 'create') {
  return {
    title: t('fieldTitle'),
    titleHint: t('fieldTitleHint'),
    day: t('fieldDay'),
    time: t('fieldTime'),
    zone: t('fieldZone'),
    place: t('fieldPlace'),
    people: t('fieldPeople'),
    peopleHint: t('fieldPeopleHint'),
    minutes: t('fieldMinutes'),
    weekly: t('fieldWeekly'),
    weeklyHint: t('fieldWeeklyHint'),
    window: t('windowTitle'),
    windowHint: t('windowHint'),
    from: t('fieldFrom'),
    until: t('fieldUntil'),
    save: t(save),
    cancel: t('cancel'),
  }
}

/** Every zone this machine knows, and the one in use. */
export function zonesWith(zone: string): string[] {
  return [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].sort()
}

import { useTranslations } from 'next-intl'
import type { Change } from '@/lib/domain/change'

const SENTENCES = {
  'rename-topic': 'renamed',
  'edit-topic': 'edited',
  'add-alias': 'aliasAdded',
  'remove-alias': 'aliasRemoved',
  'set-version': 'versionSet',
  'nest-topic': 'nested',
  'describe-topic': 'described',
  'merge-topics': 'merged',
  'split-topic': 'split',
  'trash-topic': 'trashed',
  'restore-topic': 'restored',
  'distinguish-topics': 'distinguished',
  'tag-notes': 'notesTagged',
  'untag-notes': 'notesUntagged',
  'move-notes': 'notesMoved',
  'trash-notes': 'notesTrashed',
} as const

/** What a change did, in one sentence without its counts. */
export function ChangeSentence({ kind, summary }: Pick<Change, 'kind' | 'summary'>) {
  const t = useTranslations('changes')
  const sentence = SENTENCES[kind as keyof typeof SENTENCES]
  // Laying a version or a topic under nothing is its end.
  if (kind === 'set-version' && summary.of === '') return t('versionEnded', summary)
  if (kind === 'nest-topic' && summary.under === '') return t('nestingEnded', summary)
  return sentence ? t(sentence, summary) : kind
}

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
  'create-topic': 'topicCreated',
  'split-topic': 'split',
  'trash-topic': 'trashed',
  'restore-topic': 'restored',
  'distinguish-topics': 'distinguished',
  'dismiss-suggestion': 'suggestionDismissed',
  'add-term': 'termAdded',
  'edit-term': 'termEdited',
  'delete-term': 'termDeleted',
  'tag-notes': 'notesTagged',
  'untag-notes': 'notesUntagged',
  'pin-topic': 'topicPinned',
  'unpin-topic': 'topicUnpinned',
  'choose-source-role': 'sourceRoleChosen',
  'free-source-role': 'sourceRoleFreed',
  'pair-copy': 'copyPaired',
  'move-notes': 'notesMoved',
  'trash-notes': 'notesTrashed',
  'dismiss-mention': 'mentionDismissed',
  'look-again': 'mentionLookedAgain',
  'quiet-alias': 'aliasQuiet',
  'loud-alias': 'aliasLoud',
  'dismiss-link': 'linkDismissed',
  'dismiss-contradiction': 'contradictionDismissed',
  'dismiss-symbol': 'symbolDismissed',
  'dismiss-symbols': 'symbolsDismissed',
  'add-paper': 'paperAdded',
  'edit-paper': 'paperEdited',
  'merge-papers': 'papersMerged',
  'distinguish-papers': 'papersDistinguished',
  'remove-paper': 'paperRemoved',
  'assign-source': 'sourceAssigned',
  'release-source': 'sourceReleased',
  'take-bibtex': 'bibtexTaken',
  'ask-question': 'questionAsked',
  'answer-question': 'questionAnswered',
  'drop-question': 'questionDropped',
  'reopen-question': 'questionReopened',
  'refuse-answer': 'answerRefused',
  'take-cards': 'cardsTaken',
  'edit-card': 'cardEdited',
  'trash-card': 'cardTrashed',
  'renew-cards': 'cardsRenewed',
  'refuse-cards': 'cardsRefused',
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

import type { Suggestion, SuggestionPlace } from '../../domain/suggestions/suggestion'
import type { TopicKind } from '../../domain/topic'

type Why = Extract<Suggestion, { kind: 'new-topic' }>['why']

/** What a new topic may be, by what stands beside its name; the writer has the last word. */
export function guessKind(name: string, why: Why, places: SuggestionPlace[]): TopicKind {
  const beside = places.map(({ before, after }) => `${before.slice(-8)}|${after.slice(0, 10)}`).join('\n')
  if (/\|\s?(?:的)?(?:数据集|数据库|dataset|data set|corpus|基准)|数据集\s?\|/i.test(beside)) return 'dataset'
  if (/\|\s?(?:会议|期刊)|(?:发表于|收录于)\s?\|/.test(beside)) return 'venue'
  if (why === 'title' || /\|\s?(?:模型|网络)|模型\s?\|/.test(beside)) return 'model'
  return /(?:loss|norm|attention|embedding|merging|encoder|decoder|learning|sampling|pooling)$/i.test(name)
    ? 'method'
    : 'label'
}

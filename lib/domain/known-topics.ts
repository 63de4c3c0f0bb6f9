import { DATASETS } from './known-topics/datasets'
import type { KnownTopic } from './known-topics/known-topic'
import { METHODS } from './known-topics/methods'
import { MODELS } from './known-topics/models'
import { LABELS, TASKS, VENUES } from './known-topics/tasks-and-venues'

/**
 * Names of computer vision and language research that are topics as soon as a note writes one. A name gets a row
 * only when it is met. Kept short on purpose: words that stand in every note (attention, loss, training) would link
 * everything to everything.
 */
export const KNOWN_TOPICS: KnownTopic[] = [...MODELS, ...METHODS, ...DATASETS, ...TASKS, ...VENUES, ...LABELS]

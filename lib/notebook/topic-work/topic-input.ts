import { z } from 'zod'
import { TOPIC_COLOURS, TOPIC_KINDS } from '../../domain/topic'

const name = z
  .string()
  .trim()
  .min(1, 'A topic needs a name.')
  .max(100, 'A name has at most 100 characters.')
  .refine((text) => text.isWellFormed(), 'The name has a broken character.')
const slug = z.string().min(1).max(200)
const names = z.array(name).max(100)

/** What forms, API and command line may say of a topic; what is not given stays. */
export const topicChange = z.object({
  name: name.optional().describe('The old name stays as a spelling, the slug as it is.'),
  kind: z.enum(TOPIC_KINDS).optional(),
  colour: z.enum(TOPIC_COLOURS).nullish(),
  description: z
    .string()
    .max(20_000)
    .refine((text) => text.isWellFormed(), 'The description has a broken character.')
    .optional(),
  versionOf: slug.nullish().describe('Slug of the topic it is a version of.'),
  parent: slug.nullish().describe('Slug of the wider topic it lies under.'),
  addAliases: names.optional(),
  removeAliases: names.optional(),
  searchOnly: names
    .optional()
    .describe('Spellings, new ones too, that search knows and texts are not read for.'),
  inTexts: names.optional().describe('Spellings that texts are to be read for again.'),
})

const dryRun = z.boolean().default(false).describe('Say what it would touch and write nothing.')

export const topicEdit = topicChange.extend({ dryRun })
export const topicMerge = z.object({ into: slug.describe('Slug of the topic that stays.'), dryRun })
export const topicSplit = z.object({
  name: name.describe('Name of the new topic.'),
  aliases: names.default([]).describe('Spellings that go with it.'),
  dryRun,
})

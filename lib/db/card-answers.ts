import { type Queryable, sqlTime } from './query'

/** `card`: an offered card was refused; `card-renewal`: the card stays as it is though its note changed. */
export type CardAnswer = 'card' | 'card-renewal'

/** Keys of what was answered about one note or card, without the number they begin with. */
export async function listCardAnswers(db: Queryable, kind: CardAnswer, id: number): Promise<Set<string>> {
  // By the primary key alone: everything that begins with the number and a blank.
  const rows = await db.$queryRaw<{ key: string }[]>`
    SELECT key FROM "SuggestionAnswer" WHERE kind = ${kind} AND key >= ${`${id} `} AND key < ${`${id}!`}`
  return new Set(rows.map(({ key }) => key.slice(`${id} `.length)))
}

export async function insertCardAnswer(
  tx: Queryable,
  kind: CardAnswer,
  id: number,
  key: string,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT OR REPLACE INTO "SuggestionAnswer" (kind, key, answer, "createdAt")
    VALUES (${kind}, ${`${id} ${key}`}, 'dismissed', ${sqlTime(now)})`
}

export async function deleteCardAnswer(
  tx: Queryable,
  kind: CardAnswer,
  id: number,
  key: string,
): Promise<void> {
  await tx.$executeRaw`DELETE FROM "SuggestionAnswer" WHERE kind = ${kind} AND key = ${`${id} ${key}`}`
}

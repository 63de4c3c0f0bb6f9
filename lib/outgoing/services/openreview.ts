import { z } from 'zod'
import { toCslNames } from './names'
import { oneLine } from './plain-text'
import type { Service } from './service'

/** A field is `{ value }` in the second version of the interface and the bare value in the first. */
const text = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined)
const person = z.union([z.string(), z.object({ fullname: z.string() }).transform(({ fullname }) => fullname)])
const people = z
  .union([z.array(person), z.object({ value: z.array(person) }).transform(({ value }) => value)])
  .catch([])

const Note = z.object({
  id: z.string(),
  forum: z.string().optional(),
  pdate: z.number().optional().catch(undefined),
  odate: z.number().optional().catch(undefined),
  cdate: z.number().optional().catch(undefined),
  content: z.object({
    title: text,
    authors: people,
    abstract: text,
    venue: text,
    venueid: text,
    _bibtex: text,
  }),
})
type Note = z.infer<typeof Note>
const Answer = z.object({ notes: z.array(z.unknown()) })

/** What stands in `venue` before anything was accepted, or after it was not. */
const NOT_PUBLISHED = /^submitted to|\b(?:submission|withdrawn|reject(?:ed)?|under review)\b/i

/** The second version of OpenReview's interface; what was handed in before 2023 only the first one knows. */
export const openReview: Service = {
  name: 'OpenReview',
  hosts: ['api2.openreview.net', 'api.openreview.net'],
  addresses: (value) => {
    const query = new URLSearchParams({ id: value })
    return [`https://api2.openreview.net/notes?${query}`, `https://api.openreview.net/notes?${query}`]
  },
  mediaTypes: ['application/json'],
  read(body, asked) {
    const answer = Answer.safeParse(parsed(body))
    if (!answer.success) return { problem: 'garbled' }
    if (answer.data.notes.length === 0) return { problem: 'unknown' }
    const found = Note.safeParse(answer.data.notes[0])
    if (!found.success || found.data.id !== asked.value) return { problem: 'garbled' }
    const { content, forum = asked.value } = found.data
    // A review or comment is a note as well; it hangs on the paper's.
    if (forum !== asked.value || !content.title) return { problem: 'unknown' }
    const venue = oneLine(content.venue ?? '')
    const published = venue !== '' && !NOT_PUBLISHED.test(venue)
    return {
      paper: {
        title: oneLine(content.title),
        authors: toCslNames(content.authors.map(oneLine)),
        year: yearOf(found.data),
        venue: venue || null,
        type: published ? 'paper-conference' : 'article',
        identifiers: [asked],
        abstract: content.abstract ? oneLine(content.abstract) : null,
        url: `https://openreview.net/forum?id=${encodeURIComponent(asked.value)}`,
        csl: {},
      },
    }
  },
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

/** As its own BibTeX has it, else as its venue is named (`ICLR.cc/2021/Conference`), else the day it was put there. */
function yearOf({ content, pdate, odate, cdate }: Note): number | null {
  const named =
    /\byear\s*=\s*[{"]?(\d{4})/.exec(content._bibtex ?? '')?.[1] ??
    /\b(20\d\d)\b/.exec(`${content.venueid ?? ''} ${content.venue ?? ''}`)?.[1]
  if (named) return Number(named)
  const instant = pdate ?? odate ?? cdate
  return instant === undefined ? null : new Date(instant).getUTCFullYear()
}

/** What SingleFile wrote into the page it saved. */
export type SingleFileFacts = { url: string | null; savedAt: Date | null }

const COMMENT = /<!--\s*Page saved with SingleFile\b([\s\S]*?)-->/

/** The comment at the head of a page that SingleFile saved; all null for any other page. */
export function readComment(head: string): SingleFileFacts {
  const comment = COMMENT.exec(head)?.[1] ?? ''
  const url = /^\s*url:\s*(\S+)\s*$/m.exec(comment)?.[1] ?? null
  const saved = /^\s*saved date:\s*(.+?)\s*$/m.exec(comment)?.[1] ?? ''
  return { url: url && /^https?:\/\//i.test(url) ? url : null, savedAt: instantIn(saved) }
}

/** `Thu Jun 16 2022 21:32:42 GMT+0800 (China Standard Time)`; without its offset it is no instant. */
function instantIn(text: string): Date | null {
  const [, written] = /^(\w{3} \w{3} \d{1,2} \d{4} \d{2}:\d{2}:\d{2} GMT[+-]\d{4})\b/.exec(text) ?? []
  const instant = written ? new Date(written) : null
  return instant && !Number.isNaN(instant.getTime()) ? instant : null
}

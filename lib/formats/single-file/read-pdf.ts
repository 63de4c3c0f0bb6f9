import { extractText, getDocumentProxy, getMeta } from 'unpdf'

export type PdfText = { title: string | null; createdAt: Date | null; text: string }

/** What a PDF file says in words, with the title and the date it gives itself. Throws a sentence when it cannot be read. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await open(bytes)
  const { info } = await getMeta(pdf).catch(() => ({ info: {} as Record<string, unknown> }))
  const { text } = await extractText(pdf, { mergePages: true })
  return {
    title: titleIn(info.Title),
    createdAt: instantIn(info.CreationDate),
    text: plainLetters(text.toWellFormed().replaceAll('\0', '').trim()),
  }
}

/** Printing programs write radicals for characters (⽛ for 牙) and ligatures for letters: neither is what anybody types. */
export function plainLetters(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (char) => char.normalize('NFKC'))
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0 })
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : ''
    if (name === 'PasswordException') throw new Error('the file asks for a password', { cause })
    throw new Error('it is damaged', { cause })
  }
}

/** Writing programs put their own name or a file's path there. */
function titleIn(value: unknown): string | null {
  const title = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return title === '' || /^(untitled|microsoft word|无标题)|\.(docx?|tex|dvi|indd|pdf)$/i.test(title)
    ? null
    : title
}

/** `D:20220616213242+08'00'`; one without an offset is taken as UTC. */
function instantIn(value: unknown): Date | null {
  const parts =
    typeof value === 'string'
      ? /^D:(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(?:Z|([+-]\d{2})'?(\d{2})?'?)?/.exec(value)
      : null
  if (!parts) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone, more = '00'] = parts
  const instant = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${zone ? `${zone}:${more}` : 'Z'}`,
  )
  return Number.isNaN(instant.getTime()) ? null : instant
}

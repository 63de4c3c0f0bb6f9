/** Chinese characters count twice. */
const LONGEST = 40

const widthOf = (text: string) => text.length + (text.match(/[\u2e80-\u9fff\uff00-\uffef]/g)?.length ?? 0)

/** What a note is about, short enough to stand in a question: its title up to where it begins to explain itself. */
export function subjectOf(title: string): string {
  const bare = title
    .replace(/【[^】]*】|\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (bare === '') return title.trim()
  if (widthOf(bare) <= 16) return bare
  const [first = ''] = bare.split(/\s*(?:[|｜：:]|——?|\s[-–]\s)\s*/)
  if (widthOf(first) >= 3 && widthOf(first) <= LONGEST) return first
  const [clause = bare] = bare.split(/[，,。！!？?;；]/)
  return widthOf(clause) <= LONGEST ? clause : `${[...clause].slice(0, LONGEST / 2).join('')}…`
}

/** A question about a part of the subject; what the subject says already is not said again. */
export function asked(subject: string, ...parts: string[]): string {
  const names = [subject, ...parts.filter((part) => part !== '' && !subject.includes(part))]
  const last = parts.at(-1) ?? ''
  // A part that names the whole subject asks for itself.
  return last.length > subject.length && last.includes(subject) ? last : names.join(' · ')
}

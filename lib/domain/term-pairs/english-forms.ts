/**
 * A term as written and its singular or plural: `inductive biases`, `inductive bias`. Some of the forms are no words
 * (`databas`): they are for looking up, never for showing.
 */
export function englishForms(term: string): string[] {
  const text = term.trim().replace(/\s+/g, ' ')
  if (!/[a-z]$/i.test(text)) return text === '' ? [] : [text]
  const singular = singularsOf(text)
  const plural = singular.length === 0 ? [pluralOf(text)] : []
  return [text, ...singular, ...plural]
}

function singularsOf(text: string): string[] {
  if (text.length < 4 || /(?:ss|us|is|as)$/i.test(text) || !/s$/i.test(text)) return []
  if (/[^aeiou]ies$/i.test(text)) return [`${text.slice(0, -3)}y`]
  if (/(?:sses|xes|ches|shes)$/i.test(text)) return [text.slice(0, -2)]
  return /ses$/i.test(text) ? [text.slice(0, -2), text.slice(0, -1)] : [text.slice(0, -1)]
}

function pluralOf(text: string): string {
  if (/[^aeiou]y$/i.test(text)) return `${text.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/i.test(text) ? `${text}es` : `${text}s`
}

/** What is left of a page's layout: spaces at line ends, rows of empty lines, marks that have no width. */
export function tidyMarkdown(markdown: string): string {
  return markdown
    .replace(/[\u200b\u200c\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/&#x20;/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The words alone, for a page that cannot be read as one. */
export function plainWords(html: string): string {
  const words = html
    .replace(/<(script|style)\b[^<]*<\/\1>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
  return tidyMarkdown(words.replace(/[ \t]+/g, ' ')).replace(/^ /gm, '')
}

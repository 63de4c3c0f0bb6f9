import { createHash } from 'node:crypto'
import type { Deck } from '../../domain/slides/deck'
import { escapeHtml } from './slide-html'

/** `script` and `styles` as the bundler wrote them; `sections` from slide-html. */
type DocumentParts = { sections: string; script: string; styles: string[] }

/**
 * A deck as one file that asks nothing of anybody: opened with the network off it presents, and without scripts its
 * slides stand one below the other. Its policy lets no other script than this one run and nothing be loaded.
 */
export function slidesDocument(deck: Deck, { sections, script, styles }: DocumentParts): string {
  const own = createHash('sha256').update(script).digest('base64')
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${own}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${deck.language === 'zh' ? 'zh-CN' : 'en-GB'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Daybook">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(deck.title)}</title>
${styles.map((style) => `<style>${style}</style>`).join('\n')}
</head>
<body>
<div class="presentation" data-allowed="${deck.allowed}" data-language="${deck.language}"><div class="slides">
${sections}
</div></div>
<script>${script}</script>
</body>
</html>
`
}

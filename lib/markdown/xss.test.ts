import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import type { RenderInput } from './note-context'
import { renderNote } from './render'

const NOTE_TAGS = new Set(
  'p h2 h3 h4 h5 h6 blockquote ul ol li pre hr section table thead tbody tr th td a br code del em img span strong sup div'.split(
    ' ',
  ),
)
const KATEX_TAGS = new Set(
  'span math semantics annotation mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable mtr mtd mstyle mpadded mphantom menclose mglyph svg path line'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'className dataLine dataTex id href title rel start align role tabIndex ariaLabel dataFootnoteRef dataFootnoteBackref dataFootnotes src alt loading decoding'.split(
    ' ',
  ),
)
const CLASS =
  /^(?:mention|wiki-link|missing|external-image|task-box|task-list-item|contains-task-list|math|math-box|table-box|formula-error|footnotes|sr-only|data-footnote-backref|no-highlight|hljs(?:-[\w-]+)?|language-[\w+#.-]+|[a-z_]+_)$/
const OWN_PICTURE = /^\/attachments\/[0-9a-f]{64}\.(?:png|jpg|gif|webp|avif)$/
const HREF = /^(?:https?:\/\/|mailto:|#n[0-9a-z]{4}-|\/(?![/\\]))/i

/** Everything in the HTML that no note of ours should ever contain. An independent judge: it knows no schema. */
function violations(html: string): string[] {
  const found: string[] = []
  walk(fromHtml(html, { fragment: true }), false, found)
  return found
}

function walk(node: Nodes, insideKatex: boolean, found: string[]): void {
  if (node.type === 'comment' || node.type === 'doctype') found.push(node.type)
  const katex = insideKatex || (node.type === 'element' && isKatex(node))
  if (node.type === 'element') {
    if (!(katex ? KATEX_TAGS : NOTE_TAGS).has(node.tagName)) found.push(`<${node.tagName}>`)
    for (const [name, value] of Object.entries(node.properties)) {
      const bad = katex ? isBadInKatex(name, String(value)) : isBad(name, value)
      if (bad) found.push(`${node.tagName}[${name}=${String(value)}]`)
    }
  }
  if ('children' in node) for (const child of node.children) walk(child, katex, found)
}

function isKatex({ properties }: Element): boolean {
  return Array.isArray(properties.className) && /^katex/.test(String(properties.className[0]))
}

function isBad(name: string, value: unknown): boolean {
  if (!ATTRIBUTES.has(name)) return true
  if (name === 'className') return !(Array.isArray(value) && value.every((part) => CLASS.test(String(part))))
  if (name === 'id') return !/^n[0-9a-z]{4}-/.test(String(value))
  if (name === 'src') return !OWN_PICTURE.test(String(value))
  return name === 'href' && !HREF.test(String(value))
}

function isBadInKatex(name: string, value: string): boolean {
  if (/^on|^(?:href|src|id|xLinkHref)$/i.test(name)) return true
  return name === 'style' && /url|expression|@|fixed|(?<![.\d])\d{3,}em/i.test(value)
}

const HTML = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://evil.example/pixel.gif">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="javascript:alert(1)">',
  '<form action="https://evil.example"><button>ok</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<textarea autofocus onfocus=alert(1)>',
  '<select onfocus=alert(1) autofocus><option>x</select>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<details open ontoggle=alert(1)>x</details>',
  '<body onload=alert(1)>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<p style="position:fixed;inset:0">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<a id="__proto__" name="body">x</a>',
  '<div class="sidebar">fake</div>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<x onclick=alert(1)>x</x>',
]
const MARKDOWN = [
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#x6a;avascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://evil.example/1)',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](\\\\evil.example)',
  '[x](/%09/evil.example)',
  '[x](https:evil.example)',
  '[x](./relative)',
  '[x]( javascript:alert(1) )',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](https://evil.example/a.png)',
  '[x](https://a.example "onmouseover=alert(1)")',
  "[x](https://a.example '\"><script>alert(1)</script>')",
  '[![x](https://evil.example/a.png)](javascript:alert(1))',
  '```"><script>alert(1)</script>\nx\n```',
  '```language-x onclick=alert(1)\nx\n```',
  '``` sidebar\nx\n```',
  '# <img src=x onerror=alert(1)>',
  '# __proto__\n\n# constructor\n\n# body',
  'a | <img src=x onerror=alert(1)>\n---|---\n<script>alert(1)</script> | "onload="',
  '[^"><img src=x onerror=alert(1)>]\n\n[^"><img src=x onerror=alert(1)>]: x',
  'https://evil.example/"onmouseover="alert(1)',
  'www.evil.example"><script>alert(1)</script>',
  '\uf101\ue100\ue101<script>alert(1)</script> $x$',
]
const TEX = [
  '\\href{javascript:alert(1)}{x}',
  '\\url{javascript:alert(1)}',
  '\\includegraphics{https://evil.example/a.png}',
  '\\htmlId{body}{x}',
  '\\htmlClass{sidebar}{x}',
  '\\htmlStyle{position:fixed}{x}',
  '\\htmlData{x=1}{x}',
  '\\rule{1000000em}{1000000em}',
  '\\text{<img src=x onerror=alert(1)>}',
  '\\unicode{<script>}',
  '\\color{red;background:url(https://evil.example)}x',
  '</annotation><script>alert(1)</script>',
  '"onmouseover="alert(1)',
]

const bodies = [...HTML, ...HTML.map((html) => `- 文字 ${html}\n\n> ${html}`), ...MARKDOWN]
const formulas = TEX.flatMap((tex) => [`$${tex}$`, `\\[${tex}\\]`, `a | b\n---|---\n$${tex}$ | x`])

describe('hostile notes', () => {
  it.each([...bodies, ...formulas])('%s', (body) => {
    const note = renderNote({ title: body, body, topics: [], links: {} })
    expect(violations(note.html)).toEqual([])
    expect(violations(note.excerptHtml)).toEqual([])
    expect(note.html).not.toBe('')
  })

  it('distrusts what topics and links say', () => {
    const hrefs = ['javascript:alert(1)', '//evil.example', 'data:text/html,x', '/ok']
    for (const href of hrefs) {
      const input: RenderInput = {
        title: 't',
        body: '[[甲]] DETR',
        topics: [{ slug: '"><script>alert(1)</script>/../..', spellings: ['DETR'] }],
        links: { 甲: { href, text: '<img src=x onerror=alert(1)>' } },
      }
      const { html } = renderNote(input)
      expect(violations(html)).toEqual([])
      expect(html.includes('class="wiki-link"')).toBe(href === '/ok')
    }
  })
})

describe('the judge itself', () => {
  // A fragment has no body: the parser drops it before anybody can judge it.
  it.each(HTML.filter((html) => !html.startsWith('<body')))('sees what is wrong with %s', (html) => {
    expect(violations(html)).not.toEqual([])
  })
})

import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { dressPage, isDocument, isMissing, rewriteHtml } from './documents'

const files = { script: '/_daybook/page-1.js', formulaFonts: ['/f/Main.woff2'] }
const own = '<script type="module" src="/_daybook/page-1.js" nonce="n1"></script>'
const page = (marker: string) =>
  `<html><head><link rel="preload" as="script" href="/a.js"/><link rel="stylesheet" href="/a.css"/></head>` +
  `<body><div class="shell"${marker}>words</div><script nonce="n1" src="/a.js"></script><script>self.x=["</html>"]</script></body></html>`

describe('dressPage', () => {
  it('leaves a document with its words, its styles and our script alone', () => {
    expect(dressPage(page(' data-document=""'), files, 'n1')).toBe(
      `<html><head><link rel="stylesheet" href="/a.css"/>${own}</head><body><div class="shell" data-document="">words</div></body></html>`,
    )
  })

  it('keeps the framework on every other page', () => {
    const dressed = dressPage(page(''), files, 'n1')
    expect(dressed).toBe(page('').replace('</head>', `${own}</head>`))
  })

  it('is not misled by a note that says so', () => {
    const html = `<div class="shell"><p>say data-document="" and &lt;div data-missing=""&gt;</p></div>`
    expect([isDocument(html), isMissing(html)]).toEqual([false, false])
  })

  it('asks for the fonts of formulas where there are any', () => {
    expect(dressPage('<head></head><span class="katex">x</span>', files, 'n1')).toContain(
      'href="/f/Main.woff2"',
    )
    expect(dressPage('<head></head>', files, 'n1')).not.toContain('woff2')
  })

  it('takes a nonce with a dollar sign as it is', () => {
    expect(dressPage('<head></head>', files, "$&$'")).toContain(`nonce="$&$'"`)
  })
})

describe('rewriteHtml', () => {
  async function answerOf(listener: RequestListener): Promise<string> {
    const server = createServer((request, response) => {
      rewriteHtml(response, (html) => html.toUpperCase())
      listener(request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const text = await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).text()
    await new Promise((resolve) => server.close(resolve))
    return text
  }

  it('rewrites HTML once it is whole, even where a character is cut between two writes', async () => {
    const bytes = Buffer.from('<p>笔记</p>')
    const text = await answerOf((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.write(bytes.subarray(0, 4))
      response.end(bytes.subarray(4))
    })
    expect(text).toBe('<P>笔记</P>')
  })

  it('leaves a page that is handed over as a file as it is', async () => {
    const text = await answerOf((_, response) => {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-disposition': "attachment; filename*=UTF-8''slides.html",
      })
      response.end('<p>a</p>')
    })
    expect(text).toBe('<p>a</p>')
  })

  it('waits for the end also when the head is written first', async () => {
    const text = await answerOf((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html', 'content-length': '8' })
      response.end('<p>a</p>')
    })
    expect(text).toBe('<P>A</P>')
  })

  it('lets everything else pass as it comes', async () => {
    const text = await answerOf((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"a":')
      response.end('1}')
    })
    expect(text).toBe('{"a":1}')
  })
})

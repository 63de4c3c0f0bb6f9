import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's machine, which remembers what it is asked, and that it was spoken to at all. */
export type Beacon = { address: string; asked: () => string[]; forget: () => void; close: () => void }

export async function startBeacon(): Promise<Beacon> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const isScript = request.url?.endsWith('.js')
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': isScript ? 'text/javascript' : 'text/html',
    })
    response.end(isScript ? "console.log('ran:outside')" : '<title>outside</title>')
  })
  // A browser that only readies a connection has told where it is too.
  server.on('connection', () => asked.push('a connection'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => [...asked],
    forget: () => asked.splice(0),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A page saved by a hostile hand. Each script that runs says `ran:<name>` on the console; all else asks the beacon. */
export function hostilePage(beacon: string): string {
  const ran = (name: string) => `console.log('ran:${name}')`
  const inside = (name: string) => `&lt;script&gt;${ran(name)}&lt;/script&gt;`
  const data = (name: string) => `data:text/html,<script>${encodeURIComponent(ran(name))}</script>`
  return `<!DOCTYPE html><html lang=en manifest="${beacon}/manifest"><!--
 Page saved with SingleFile
 url: https://hostile.example/page
 saved date: Thu Jun 16 2022 21:32:42 GMT+0800 (China Standard Time)
--><head><meta charset=utf-8><title>A page that means ill</title>
<link rel=preconnect href="${beacon}"><link rel=dns-prefetch href="${beacon}">
<link rel=preload as=image href="${beacon}/preload"><link rel=prefetch href="${beacon}/prefetch">
<link rel=modulepreload href="${beacon}/module.js"><link rel=icon href="${beacon}/icon">
<link rel=stylesheet href="${beacon}/style"><link rel=manifest href="${beacon}/webmanifest">
<meta http-equiv=refresh content="3;url=${beacon}/refresh">
<script type=speculationrules>{"prefetch":[{"urls":["${beacon}/speculation"],"eagerness":"immediate"}]}</script>
<style>@import "${beacon}/import"; @font-face{font-family:f;src:url(${beacon}/font)}
body{font-family:f;background:url(${beacon}/background);cursor:url(${beacon}/cursor),auto}
p::before{content:url(${beacon}/content)} li{list-style-image:url(${beacon}/list)}</style>
<script>${ran('inline')}</script><script src="${beacon}/outside.js"></script>
<script type=module>${ran('module')}</script></head>
<body onload="${ran('onload')}" background="${beacon}/attribute">
<p>words of the page</p><ul><li>one</ul>
<img src="${beacon}/img"><img srcset="${beacon}/srcset 1x"><picture><source srcset="${beacon}/source"><img></picture>
<img src="data:image/png;base64,broken" onerror="${ran('onerror')}">
<svg onload="${ran('svg-onload')}"><script>${ran('svg-script')}</script><image href="${beacon}/svg-image"/>
<use href="${beacon}/svg-use#a"/><filter id=f><feImage href="${beacon}/fe-image"/></filter><rect filter="url(#f)" width=9 height=9 /></svg>
<iframe srcdoc="${inside('srcdoc')}"></iframe><iframe src="javascript:${ran('javascript-frame')}"></iframe>
<iframe src="${beacon}/frame"></iframe><iframe src="/api/v1/notes"></iframe>
<object data="${data('object')}"></object><object data="${beacon}/object"></object>
<embed src="${data('embed')}"><embed src="${beacon}/embed">
<video src="${beacon}/video" poster="${beacon}/poster" autoplay muted></video><audio src="${beacon}/audio" autoplay></audio>
<video><source src="data:video/mp4,x" onerror="${ran('source-onerror')}"></video><input type=image src="${beacon}/input">
<details open ontoggle="${ran('ontoggle')}"><summary>s</summary></details><input autofocus onfocus="${ran('onfocus')}">
<a id=plain href="${beacon}/click-plain" ping="${beacon}/ping">plain</a>
<a id=top href="${beacon}/click-top" target=_top>top</a>
<a id=blank href="${beacon}/click-blank" target=_blank rel=opener>blank</a>
<a id=script href="javascript:${ran('click')}">script</a>
<form action="${beacon}/form" method=post target=_top><input name=a value=b><button id=send>send</button></form>
<form action="/api/v1/import" method=post enctype="text/plain"><input name=a value=b><button id=write>write</button></form>
</body></html>`
}

/** What is pressed in it, one after the other. */
export const PRESSED = ['plain', 'top', 'blank', 'script', 'send', 'write']

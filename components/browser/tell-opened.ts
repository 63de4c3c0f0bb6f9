import { paths } from '@/lib/paths'

/**
 * Tells this server, and nobody else, when a link to another site is followed, so that it knows what was read first-hand.
 * The link itself goes on as it would; without scripts its `ping` does the same in browsers that have it.
 */
export function followOutwardLinks(): void {
  for (const name of ['click', 'auxclick'] as const) {
    document.addEventListener(name, (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      if (!link || event.defaultPrevented || event.button > 1) return
      if (!/^https?:$/.test(link.protocol) || link.host === location.host) return
      link.removeAttribute('ping')
      navigator.sendBeacon(paths.openedSource(), link.href)
    })
  }
}

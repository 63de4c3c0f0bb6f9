import { isIP } from 'node:net'
import type { OutgoingProblemCode } from '../domain/outgoing'
import { isPublicAddress } from './public-address'

/** Host names that may be asked, or any in the public network. */
export type AllowedHosts = readonly string[] | 'any'

/** `[::1]` → `::1`; names without the dot that may end them. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

/** What speaks against asking this address, as far as its text tells; where a name leads is checked as it is asked. */
export function problemOfUrl(url: URL, allowed: AllowedHosts): OutgoingProblemCode | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme'
  if (url.username !== '' || url.password !== '') return 'user'
  if (!['', '80', '443'].includes(url.port)) return 'port'
  const host = hostOf(url)
  // No resolver is asked about a literal address, so it must be looked at here.
  if (isIP(host) !== 0 ? !isPublicAddress(host) : !host.includes('.')) return 'private'
  if (allowed === 'any') return null
  if (!allowed.includes(host)) return 'host'
  return url.protocol === 'https:' ? null : 'scheme'
}

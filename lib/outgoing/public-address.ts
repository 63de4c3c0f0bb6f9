import ipaddr from 'ipaddr.js'

/** What is given out to the world; ipaddr.js calls everything without a special use unicast, also what nobody owns. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an address is one of the public network. Everything else (this machine, its neighbours, link-local with the
 * metadata services of clouds, multicast, and forms that carry an IPv4 address inside) is not.
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) : true
}

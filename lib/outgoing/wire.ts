import { lookup } from 'node:dns/promises'
import { connect, isIP, type LookupFunction, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'

/** Where a socket is opened to: a name for the certificate, and the addresses that were checked. */
export type Destination = { host: string; addresses: string[]; port: number; secure: boolean }

/**
 * The network as this program sees it. It is handed to `createOutgoing` and to nothing else, so that a test can put a
 * stub behind it; which addresses may be asked is decided before it and is the same for both.
 */
export type Wire = {
  /** Every address of a name; throws when it has none. */
  resolve(host: string): Promise<string[]>
  /** Opens a socket to one of the addresses and to no other. */
  open(to: Destination): Socket
}

export const theNetwork: Wire = {
  async resolve(host) {
    const found = await lookup(host, { all: true, verbatim: true })
    return found.map(({ address }) => address)
  },
  open({ host, addresses, port, secure }) {
    const to = { host, port, lookup: answering(addresses), autoSelectFamily: true }
    if (!secure) return connect(to)
    const name = isIP(host) === 0 ? { servername: host } : {}
    return connectSecurely({ ...to, ...name, ALPNProtocols: ['http/1.1'], rejectUnauthorized: true })
  },
}

/** Names are not resolved a second time: the answer might be another one by then. */
function answering(addresses: string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, options, done) => {
    if (options.all) done(null, known)
    else done(null, known[0]?.address ?? '', known[0]?.family)
  }
}

import { createOutgoing, type Outgoing } from './outgoing'

/** One for the whole process, so that its pace holds: it hangs on the process, as pages and API may be two bundles. */
const KEY = Symbol.for('daybook.outgoing')
const shared = globalThis as { [KEY]?: Outgoing }

export function theOutgoing(): Outgoing {
  shared[KEY] ??= createOutgoing()
  return shared[KEY]
}

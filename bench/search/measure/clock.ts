/**
 * Milliseconds a call took: by the wall or by the processor, whichever says less. Another program on the same core
 * lengthens the first, the engine's helper threads the second.
 */
export function timeCall(call: () => void): number {
  const before = process.cpuUsage()
  const began = performance.now()
  call()
  const wall = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  return Math.min(wall, (user + system) / 1000)
}

/** Why nothing came of asking the network. The first group is refused before or while asking, the rest is told by the answer. */
export const OUTGOING_PROBLEMS = [
  'off',
  'no-service',
  'scheme',
  'port',
  'user',
  'host',
  'private',
  'redirects',
  'busy',
  'unreachable',
  'slow',
  'large',
  'kind',
  'encoding',
  'cut',
  'status',
  'unknown',
  'garbled',
] as const
export type OutgoingProblemCode = (typeof OUTGOING_PROBLEMS)[number]

/** `host`: who was asked, or would have been; null where nobody can be. */
export type OutgoingProblem = { code: OutgoingProblemCode; host: string | null }

/** One question put to a service and kept with its answer. The answer's text is never shown, only what was read from it. */
export type AskedQuestion = { url: string; host: string; status: number; fetchedAt: string }

const SENTENCES: Record<OutgoingProblemCode, (host: string) => string> = {
  off: (host) => `Daybook may not ask ${host}: allow it in the settings first.`,
  'no-service': () => 'None of the services Daybook can ask knows this kind of identifier.',
  scheme: () => 'Only http and https addresses are asked.',
  port: (host) => `Daybook asks at the usual ports 80 and 443 only, not at that port of ${host}.`,
  user: (host) => `The address carries a user name for ${host}; it was not asked.`,
  host: (host) => `${host} is none of the services Daybook may ask here.`,
  private: (host) => `${host} lies in a private network or on this machine; it was not asked.`,
  redirects: (host) => `${host} sends on and on, or to nowhere.`,
  busy: (host) => `Too many questions are waiting for ${host}; try again in a minute.`,
  unreachable: (host) => `${host} could not be reached.`,
  slow: (host) => `${host} took too long to answer.`,
  large: (host) => `The answer of ${host} is larger than 2 MB; it was not read.`,
  kind: (host) => `${host} answered with another kind of document than its service promises.`,
  encoding: (host) => `The answer of ${host} is packed in a way Daybook did not ask for.`,
  cut: (host) => `The answer of ${host} broke off.`,
  status: (host) => `${host} has an error of its own; try again later.`,
  unknown: (host) => `${host} does not know it.`,
  garbled: (host) => `The answer of ${host} cannot be understood.`,
}

/** For program and command line; pages have it in the reader's language (messages `outgoing.problems`). */
export function sentenceOfOutgoing({ code, host }: OutgoingProblem): string {
  return SENTENCES[code](host ?? '')
}

/** The part of `compression` that is used, typed for a plain Node server rather than for Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export default function compression(options: {
    /** Answers of fewer bytes go out as they are. */
    threshold: number
  }): (
    request: Pick<IncomingMessage, 'method' | 'headers'>,
    response: ServerResponse,
    next: () => void,
  ) => void
}

const NAME = 'daybook-draft:'

/** Says for as long as this page is open that the draft `key` is at work; returns how to stop saying so. */
export function holdDraft(key: string): () => void {
  const held = new AbortController()
  void navigator.locks
    ?.request(
      NAME + key,
      { signal: held.signal },
      () =>
        new Promise<void>((done) => {
          held.signal.addEventListener('abort', () => done())
        }),
    )
    .catch(() => undefined)
  return () => held.abort()
}

/** Resolves when no page is at work on the draft `key` any more; at once where the browser cannot tell. */
export async function draftLeft(key: string): Promise<void> {
  await navigator.locks?.request(NAME + key, () => undefined)
}

type SavedElsewhere = { slug: string; revision: number }

/** Hears of saves by other pages of this browser, and tells of this page's. */
export function savesElsewhere(onSaved: (saved: SavedElsewhere) => void) {
  const channel = new BroadcastChannel('daybook-saves')
  channel.onmessage = ({ data }: MessageEvent<SavedElsewhere>) => onSaved(data)
  return {
    tell: (saved: SavedElsewhere) => channel.postMessage(saved),
    close: () => channel.close(),
  }
}

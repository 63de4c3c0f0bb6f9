/** One of each kind that people ask: a name, a mistyped one, Chinese, pinyin, a phrase, a filter. */
const QUERIES = ['transformer', 'tranformer', '模型', 'moxing', '"the model"', 'has:math model']
/** By then the paths that matter are compiled; the processor is for whoever has come meanwhile. */
const LONG_ENOUGH_MS = 400

/**
 * Asks a server that has just started what people will ask it first, so that none of them waits for the index to be
 * opened and code to be compiled. Whatever goes wrong is left to those who really ask.
 */
export async function warmUp(address: string): Promise<void> {
  const until = performance.now() + LONG_ENOUGH_MS
  try {
    for (let turn = 0; turn === 0 || performance.now() < until; turn++) {
      const query = encodeURIComponent(QUERIES[turn % QUERIES.length] ?? '')
      const answer = await fetch(`${address}/api/v1/search?q=${query}`, {
        signal: AbortSignal.timeout(10_000),
      })
      await answer.arrayBuffer()
    }
  } catch {}
}

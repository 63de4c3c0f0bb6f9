import { parentPort, workerData } from 'node:worker_threads'
import type { PageAnswer, PageTask } from './page-task'
import { readSnapshotFile } from './read-file'

/** Entry of a worker thread that reads one file and ends. */
async function answer(task: PageTask): Promise<PageAnswer> {
  try {
    return { page: await readSnapshotFile(task) }
  } catch (cause) {
    return { failed: cause instanceof Error ? cause.message : String(cause) }
  }
}

parentPort?.postMessage(await answer(workerData as PageTask))

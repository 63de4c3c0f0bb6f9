import { parentPort } from 'node:worker_threads'
import { renderNote } from './render'
import type { WorkerAnswer, WorkerTask } from './worker-messages'

/** Entry of the worker thread: one note in, one answer out. A note that throws does not end the worker. */
function answer({ body, title, links, topics, id }: WorkerTask): WorkerAnswer {
  if (topics) currentTopics = topics
  try {
    return { id, note: renderNote({ title, body, links, topics: currentTopics }) }
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) }
  }
}

/** Topics change far less often than notes are rendered, so they are sent only when they do. */
let currentTopics: NonNullable<WorkerTask['topics']> = []

// The first message says that the pipeline is loaded; only from here on does a note's time count.
parentPort?.postMessage('ready')
parentPort?.on('message', (task: WorkerTask) => parentPort?.postMessage(answer(task)))

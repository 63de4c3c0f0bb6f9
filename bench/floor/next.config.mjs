import { join } from 'node:path'

// Copied to dist/bench/floor to be built; the packages are in the project's own folder.
export default { turbopack: { root: join(import.meta.dirname, '..', '..', '..') } }

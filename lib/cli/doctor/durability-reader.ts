// A program for durability.test.ts: <database file>. Prints, as JSON, every stored key and SQLite's verdict on the file.
import { argv, stdout } from 'node:process'
import { openIndependently } from './independent-reader'

const reader = await openIndependently(argv[2] ?? '')
const keys = await reader.rows<{ key: string }>('SELECT key FROM Setting')
const verdict = await reader.rows<{ integrity_check: string }>('PRAGMA integrity_check')
await reader.close()
stdout.write(JSON.stringify({ keys: keys.map(({ key }) => key), verdict: verdict[0]?.integrity_check }))

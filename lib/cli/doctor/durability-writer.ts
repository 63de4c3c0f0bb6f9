// A program for durability.test.ts: <database file>. Writes as fast as it can, in turns plainly and in transactions of
// two, and prints a key once its write has been acknowledged. It runs until it is killed.
import { writeSync } from 'node:fs'
import { argv } from 'node:process'
import { openDatabase } from '../../db/open'

const { prisma } = await openDatabase(argv[2] ?? '')
const life = Date.now()

for (let turn = 0; ; turn += 1) {
  const key = `${life}-${turn}`
  if (turn % 2 === 0) {
    await prisma.setting.create({ data: { key: `${key} plain`, value: '' } })
    acknowledge(`${key} plain`)
  } else {
    await prisma.$transaction(async (tx) => {
      await tx.setting.create({ data: { key: `${key} first`, value: 'x'.repeat(2000) } })
      await tx.setting.create({ data: { key: `${key} second`, value: '' } })
    })
    acknowledge(`${key} first`)
    acknowledge(`${key} second`)
  }
}

/** Straight into the pipe: what the parent has read was acknowledged before the kill. */
function acknowledge(key: string): void {
  writeSync(1, `${key}\n`)
}

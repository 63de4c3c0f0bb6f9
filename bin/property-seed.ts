import fc from 'fast-check'

// The same examples in every run, so that a test fails for what changed; DAYBOOK_SEED looks at others.
fc.configureGlobal({ seed: Number(process.env.DAYBOOK_SEED ?? 20220616) })

import fc from 'fast-check'

// Loaded before every test file: the same run on every machine. FUZZ=1 asks for other cases each time.
const SEED = 20151124
if (!process.env.FUZZ) fc.configureGlobal({ seed: SEED })

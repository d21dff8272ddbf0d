import { parentPort, workerData } from 'node:worker_threads'
import { loadEnglish } from '../../scripts/tools/annotator.ts'

const { words } = loadEnglish()
const analysed = words.analyse(workerData as string[])
const { heapUsed, external } = process.memoryUsage()
parentPort!.postMessage({ analysed, megabytes: (heapUsed + external) / 1e6 })

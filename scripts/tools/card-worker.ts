import { parentPort } from 'node:worker_threads'
import { createDraw } from '../cards/draw.ts'
import { readLook } from '../io/card-look.ts'
import type { CardFacts } from '../model/page-data.ts'

/** Draws each card that it is sent, and answers with the picture. */
const draw = await createDraw(readLook())
parentPort!.on('message', async (card: CardFacts) => parentPort!.postMessage(await draw(card)))

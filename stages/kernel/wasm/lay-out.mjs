/** Puts the compiled kernel beside the compiled rest of the room. */
import {copyFileSync} from 'node:fs'

const room = new URL('../', import.meta.url)
copyFileSync(new URL('kernel.wasm', room), new URL('../../dist/stages/kernel/kernel.wasm', room))

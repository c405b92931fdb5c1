/** The texts that recall is judged on, by id: of a corpus of ours, or of a collection, packed or not. */
import {createReadStream} from 'node:fs'
import {createInterface} from 'node:readline'
import {createGunzip} from 'node:zlib'
import {z} from 'zod'
import {ExactJoin, type Likeness} from './exact.ts'

const articleLine = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  title: z.string().default(''),
  text: z.string().default(''),
})

export type Texts = ReadonlyMap<string, string>

export async function textsOf(file: string): Promise<Texts> {
  const bytes = createReadStream(file)
  const texts = new Map<string, string>()
  for await (const line of createInterface({input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes})) {
    const {id, title, text} = articleLine.parse(JSON.parse(line))
    // Where the body has no word the title is the text, as in the rooms.
    texts.set(id, text.trim() === '' ? title : text)
  }
  return texts
}

export function exactPairs(texts: Texts): Likeness[] {
  const join = new ExactJoin()
  for (const [id, text] of texts) join.add(id, text)
  return join.pairs()
}

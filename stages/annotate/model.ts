/**
 * The tagger’s model of English, laid out once: the one adapter around wink-eng-lite-web-model.
 *
 * The package brings its words as JSON and lays them out itself: it writes three megabytes of JSON and reads them again, so
 * as not to touch what it has read, and turns base64 into bytes letter by letter. Here nothing that was read is touched
 * either, and only what is filled in or added to is new. Avoids another reading of the model than the package’s own: a test
 * lays the two side by side, and a version of another shape fails it.
 * Cost: 50 ms once, of which half is the parsing of the JSON. Source: wink-eng-lite-web-model 1.8, dist/read-core-model.js.
 */
import {createRequire} from 'node:module'
import web, {type Model} from 'wink-eng-lite-web-model'

const require = createRequire(import.meta.url)
const WORDS = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'

/** First number, mask, shift, whether its values are numbers of their own (1), whether lexemes have it. */
type Field = readonly [number, number, number, number, number, number]

interface Written {
  readonly packing: Readonly<Record<string, unknown>> & {readonly layout: Readonly<Record<string, Field>>}
  readonly lexicon: string
  readonly xpansions: string
  readonly features: Readonly<Record<string, {readonly list: readonly string[]}>> & {
    readonly lexeme: {readonly list: readonly string[]}
    readonly posClusters: {readonly list: readonly string[]}
  }
  readonly pos: {readonly hash: Readonly<Record<string, number>>}
}

const numbersOf = (base64: string): Uint32Array => {
  const {buffer, byteOffset, byteLength} = Buffer.from(base64, 'base64')
  return new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
}

/** By its number each, and by itself its number. The tagger adds the words that it meets. */
function numbered(list: readonly string[]): Readonly<Record<string, unknown>> {
  const hash = Object.create(null) as Record<string, number>
  for (const [index, name] of list.entries()) hash[name] = index
  return {list: [...list], hash, intrinsicSize: list.length, index: list.length}
}

/** As `core()` of the package gives it. */
export function coreModel(): unknown {
  const written = require(WORDS) as Written
  const {packing, features, pos} = written
  const layout = Object.entries(packing.layout)
  const named = layout.filter(([, field]) => field[3] === 0)
  const clusters = features.posClusters.list.map(tags => new Set(tags.split('_').map(tag => pos.hash[tag] ?? 0)))
  return {
    ...written,
    packing: {...packing, efList: layout.filter(([, field]) => field[4] === 1).map(([name]) => name)},
    lexicon: numbersOf(written.lexicon),
    xpansions: numbersOf(written.xpansions),
    features: {
      ...features,
      ...Object.fromEntries(
        named.map(([name, [, mask, shift]]) => [
          name,
          {...numbered(features[name]?.list ?? []), maxIndex: mask >>> shift},
        ]),
      ),
      lexeme: numbered(features.lexeme.list),
      posClusters: {...features.posClusters, list: clusters},
    },
  }
}

export const model: Model = {...web, core: coreModel}

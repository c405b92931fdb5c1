import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import {defaultSettings, type Settings} from '../../pipeline/settings.ts'
import {outletsOf} from '../../stages/dedup/outlets.ts'
import {firstOf, secondOf} from '../../stages/dedup/pairs.ts'
import type {Filed} from '../../stages/dedup/register.ts'
import {reuseMeetPhase} from '../../stages/dedup/reuse-meet.ts'
import {reusePartPhase} from '../../stages/dedup/reuse-part.ts'
import {closeReaders, Shelf} from '../../stages/dedup/shelf.ts'
import {placeCode} from '../../stages/dedup/types.ts'

/** Hash and place of a fingerprint. */
type Print = readonly [hash: number, place: number]

interface Article {
  /** 0: none is known. */
  readonly outlet: number
  readonly prints: readonly Print[]
  /** 10 words where nothing is said: of which four become fingerprints. */
  readonly words?: number
  /** A text that another article stands for. */
  readonly copy?: boolean
}

const parts = 4
const settings: Settings = {
  ...defaultSettings,
  candidates: {
    ...defaultSettings.candidates,
    fingerprintArticles: 5,
    fingerprintRepeats: 2,
    templateArticles: 3,
    templateShare: 0.5,
    hitsOnDiagonal: 2,
  },
  dedup: {...defaultSettings.dedup, parts, rareArticles: 2, formShare: 0.5},
  // shorter than what keeps two fingerprints in any case
  verify: {...defaultSettings.verify, passageWords: 8},
}
const {fingerprintArticles, fingerprintRepeats, templateArticles, templateShare, hitsOnDiagonal} = settings.candidates
const {rareArticles, formShare} = settings.dedup
const window = 4

const inHand = <T>(make: (shelf: Shelf) => T, memoryBytes = Infinity): T => {
  const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-reuse-'))
  const held = new BigInt64Array(new SharedArrayBuffer(8))
  const shelf = new Shelf({held, memoryBytes, folder, worker: 0})
  try {
    return make(shelf)
  } finally {
    closeReaders()
    shelf.close()
    rmSync(folder, {recursive: true})
  }
}

/** As the sketch phase lays them, `rows` articles a sheet. */
function sheetsOf(articles: readonly Article[], rows: number, shelf: Shelf): readonly Filed[] {
  const sheets: Filed[] = []
  for (let base = 0; base < articles.length; base += rows) {
    const own = articles.slice(base, base + rows)
    const byPart = Array.from({length: parts}, (_, part) =>
      own.flatMap(({prints}, row) =>
        prints.filter(([hash]) => hash % parts === part).map(([hash, place]) => ({hash, code: placeCode(row, place)})),
      ),
    )
    const starts = [0]
    for (const prints of byPart) starts.push((starts.at(-1) ?? 0) + prints.length)
    const all = byPart.flat()
    const prints = shelf.keep(Uint32Array.from([...all.map(({hash}) => hash), ...all.map(({code}) => code)]))
    const none = shelf.keep(new Uint32Array(0))
    const columns = new Uint32Array(0)
    const sheet = {rows: own.length, columns, keys: none, briefs: {rows: 0, stretch: none}}
    sheets.push({base, sheet: {...sheet, partStarts: Uint32Array.from(starts), prints}})
  }
  return sheets
}

/** Pairs as `a-b`, in order. */
function laneOf(articles: readonly Article[], {rows = 3, memoryBytes}: {rows?: number; memoryBytes?: number} = {}) {
  return inHand(shelf => {
    const sheets = sheetsOf(articles, rows, shelf)
    const standIn = Uint32Array.from(articles, ({copy}, i) => (copy === true ? articles.length : i))
    const texts = Uint32Array.from(articles.keys()).filter(i => standIn[i] === i)
    const none = new Uint32Array(0)
    const outlet = Uint32Array.from(articles, one => one.outlet)
    const words = Uint32Array.from(articles, one => one.words ?? 10)
    const columns = {line: none, size: none, ordinal: none, words, left: none, right: none, outlet, day: none}
    const outlets = outletsOf({articles: articles.length, columns}, texts)
    const register = {articles: articles.length, sheets, columns}
    const furniture = new Int32Array(new SharedArrayBuffer(4 * articles.length))
    const doPart = reusePartPhase({settings, shelf}, {register, standIn, outlets, furniture, window})
    const found = Array.from({length: parts}, (_, part) => doPart(part))
    const meet = reuseMeetPhase({settings}, {register, outlets, furniture, window, found})
    return Array.from({length: parts}, (_, range) => [...meet(range)])
      .flat()
      .map(code => `${firstOf(code)}-${secondOf(code)}`)
  }, memoryBytes)
}

/** The rules as they are told, in sets and maps. */
function naive(articles: readonly Article[]): readonly string[] {
  const texts = [...articles.keys()].filter(i => articles[i]?.copy !== true)
  const outletOf = (i: number): number => articles[i]?.outlet ?? 0
  const placesOf = (i: number, hash: number): readonly number[] =>
    (articles[i]?.prints ?? []).filter(print => print[0] === hash).map(([, place]) => place)
  const pairs = new Set<string>()
  const hits = new Map<string, number>()
  const furniture = articles.map(() => 0)
  for (const hash of new Set(articles.flatMap(({prints}) => prints.map(([h]) => h)))) {
    const holders = texts.filter(i => placesOf(i, hash).length > 0)
    const templated = holders.filter(i => {
      const own = holders.filter(other => outletOf(other) === outletOf(i)).length
      const printed = texts.filter(other => outletOf(other) === outletOf(i)).length
      return outletOf(i) !== 0 && own >= templateArticles && own >= templateShare * printed
    })
    for (const i of templated) furniture[i] = (furniture[i] ?? 0) + placesOf(i, hash).length
    const others = holders.filter(i => !templated.includes(i))
    if (others.length > fingerprintArticles) continue
    const telling = others.filter(i => placesOf(i, hash).length <= fingerprintRepeats)
    for (const a of telling)
      for (const b of telling.filter(other => other > a)) {
        if (holders.length <= rareArticles) pairs.add(`${a}-${b}`)
        else
          for (const p of placesOf(a, hash))
            for (const q of placesOf(b, hash)) {
              const key = `${a}-${b} ${q - p}`
              hits.set(key, (hits.get(key) ?? 0) + 1)
              if ((hits.get(key) ?? 0) >= hitsOnDiagonal) pairs.add(`${a}-${b}`)
            }
      }
  }
  const isForm = (i: number): boolean => {
    const [own, words] = [furniture[i] ?? 0, articles[i]?.words ?? 10]
    return own > 0 && own >= (formShare * words * 2) / (window + 1)
  }
  return [...pairs].sort().filter(pair => {
    const [a, b] = pair.split('-').map(Number)
    return outletOf(a ?? 0) !== outletOf(b ?? 0) || !isForm(a ?? 0) || !isForm(b ?? 0)
  })
}

const HASHES = [0, 4, 0x10000004, 0xfffffffc, 1, 0x80000001, 2, 0x7ffffffb] as const

const anArticle: fc.Arbitrary<Article> = fc.record({
  outlet: fc.integer({min: 0, max: 2}),
  prints: fc
    .uniqueArray(fc.integer({min: 0, max: 20}), {maxLength: 12})
    .chain(places =>
      fc.tuple(
        ...places.sort((p, q) => p - q).map(place => fc.constantFrom(...HASHES).map((hash): Print => [hash, place])),
      ),
    ),
  copy: fc.integer({min: 0, max: 5}).map(n => n === 0),
})
const someArticles = fc.array(anArticle, {maxLength: 9})

const of = (outlet: number, ...prints: Print[]): Article => ({outlet, prints})

describe('dedup: the reuse lane', () => {
  const cases: readonly (readonly [string, readonly Article[], readonly string[]])[] = [
    ['a fingerprint of two texts proposes them alone', [of(1, [9, 3]), of(2, [9, 40])], ['0-1']],
    ['and once, however many they share', [of(1, [9, 3], [8, 5], [7, 9]), of(2, [9, 3], [8, 5], [7, 11])], ['0-1']],
    ['what one text holds alone meets nobody', [of(1, [9, 3], [9, 5]), of(2, [8, 3])], []],
    ['hashes of one part and slot are told apart', [of(1, [4, 3]), of(2, [0x10000004, 3])], []],
    ['of three texts one hit is not enough', [of(1, [9, 3]), of(2, [9, 3]), of(3, [9, 3])], []],
    ['two hits on one diagonal are', [of(1, [9, 3], [8, 7]), of(2, [9, 13], [8, 17]), of(3, [9, 3], [8, 8])], ['0-1']],
    [
      'places beyond a million lie on the same diagonal',
      [of(1, [9, 3], [8, 7]), of(2, [9, 2 ** 20 - 2], [8, 2 ** 20 + 2]), of(3, [9, 3], [8, 8])],
      ['0-1'],
    ],
    ['an exact copy takes no part', [of(1, [9, 3]), {...of(2, [9, 3]), copy: true}], []],
    ['nor makes a rare fingerprint common', [of(1, [9, 3]), of(2, [9, 3]), {...of(3, [9, 3]), copy: true}], ['0-1']],
    ['what a text says over and over proposes nothing for it', [of(1, [9, 3], [9, 4], [9, 5]), of(2, [9, 3])], []],
    [
      'a stock phrase of more texts than the cap proposes nothing',
      Array.from({length: 6}, (_, i) => of(10 + i, [9, 3], [8, 7])),
      [],
    ],
    [
      'of as many as the cap it proposes all',
      Array.from({length: 5}, (_, i) => of(10 + i, [9, 3], [8, 7])),
      ['0-1', '0-2', '0-3', '0-4', '1-2', '1-3', '1-4', '2-3', '2-4', '3-4'],
    ],
    [
      'an outlet’s template drops out there, and others that quote it keep it',
      [
        of(1, [9, 3], [8, 7]),
        of(1, [9, 3], [8, 7]),
        of(1, [9, 3], [8, 7]),
        of(2, [9, 3], [8, 7]),
        of(3, [9, 5], [8, 9]),
      ],
      ['3-4'],
    ],
    [
      'nothing is the template of an outlet that prints much else',
      [...Array.from({length: 3}, () => of(1, [9, 3], [8, 7])), ...Array.from({length: 4}, () => of(1))],
      ['0-1', '0-2', '1-2'],
    ],
    [
      'articles without an outlet have no template',
      Array.from({length: 3}, () => of(0, [9, 3], [8, 7])),
      ['0-1', '0-2', '1-2'],
    ],
    [
      'the cap counts those that are left when templates are gone',
      [...Array.from({length: 4}, () => of(1, [9, 3], [8, 7])), of(2, [9, 3], [8, 7]), of(3, [9, 3], [8, 7])],
      ['4-5'],
    ],
    [
      'forms of one outlet, filled in with the same, are left to the copy lane; with others they meet',
      [
        ...Array.from({length: 3}, () => of(1, [9, 3], [8, 7], [3, 9])),
        of(1, [5, 5]),
        of(1, [5, 7]),
        of(1, [2, 7]),
      ].map((one, i) => (i < 2 ? {...one, prints: [...one.prints, [7, 20] as const]} : one)),
      ['3-4'],
    ],
    [
      'as is a form that a longer article of the outlet quotes',
      Array.from({length: 3}, (_, i) => ({
        ...of(1, [9, 3], [8, 7], ...(i < 2 ? [[7, 20] as const] : [])),
        words: i === 0 ? 10 : 11,
      })),
      ['0-1'],
    ],
  ]
  for (const [sentence, articles, pairs] of cases)
    it(sentence, () => {
      expect(laneOf(articles)).to.deep.equal(pairs)
      expect(naive(articles)).to.deep.equal(pairs)
    })

  it('finds what the rules say, each pair once, whatever the input', () => {
    fc.assert(
      fc.property(someArticles, fc.integer({min: 1, max: 4}), (articles, rows) => {
        expect([...laneOf(articles, {rows})].sort()).to.deep.equal(naive(articles))
      }),
      {numRuns: 300},
    )
  })

  it('finds the same pairs in any order of the articles', () => {
    const shuffled = someArticles.chain(articles =>
      fc.tuple(
        fc.constant(articles),
        fc.shuffledSubarray([...articles.keys()], {minLength: articles.length, maxLength: articles.length}),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([articles, order]) => {
        const moved = laneOf(order.flatMap(i => articles[i] ?? [])).map(pair => {
          const [a, b] = pair.split('-').map(at => order[Number(at)] ?? -1)
          return `${Math.min(a ?? -1, b ?? -1)}-${Math.max(a ?? -1, b ?? -1)}`
        })
        expect(moved.sort()).to.deep.equal([...laneOf(articles)].sort())
      }),
    )
  })

  it('finds the same pairs where its numbers lie on disk, all or some', () => {
    fc.assert(
      fc.property(someArticles, fc.constantFrom(0, 64, 200), (articles, memoryBytes) => {
        expect(laneOf(articles, {memoryBytes})).to.deep.equal(laneOf(articles))
      }),
      {numRuns: 50},
    )
  })
})

/** The generator of corpora: the same bytes for a seed, texts like news, and a truth that a second computation confirms. */
import {mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {expect} from 'chai'
import fc from 'fast-check'
import {describe, it} from 'mocha'
import {KINDS, type Kind} from '../../bench/corpus/kinds.ts'
import {likeness} from '../../bench/corpus/likeness.ts'
import {units, type Corpus, type TruthLine} from '../../bench/corpus/stream.ts'
import {readTruth, truthFile, writeCorpus} from '../../bench/corpus/write.ts'
import {fold, foldedCapacity} from '../../stages/kernel/fold.ts'

interface Line {
  readonly id: string
  readonly source: string
  readonly date: string
  readonly title: string
  readonly text: string
}

interface Made {
  readonly bytes: string
  readonly lines: readonly Line[]
  readonly truth: readonly TruthLine[]
}

function made(corpus: Corpus): Made {
  const all = [...units(corpus)]
  const bytes = Buffer.concat(all.map(({articles}) => articles)).toString('utf8')
  const lines = bytes.split('\n').slice(0, -1)
  return {bytes, lines: lines.map(line => JSON.parse(line) as Line), truth: all.flatMap(({truth}) => truth)}
}

const corpusOf = (kind: Kind, articles = 120, seed = 7): Made => made({kind, articles, seed})

/** As the kernel parts and folds words; what the generator knows of its words is not asked. */
function wordsOf(text: string): string[] {
  const bytes = new TextEncoder().encode(text)
  const out = new Uint8Array(foldedCapacity(bytes.length))
  const end = fold(bytes, bytes.length, out)
  return new TextDecoder().decode(out.subarray(0, end)).split('\0').filter(Boolean)
}

const gramsOf = (text: string): Set<string> => {
  const words = wordsOf(text)
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')))
}

function likenessOf(a: Set<string>, b: Set<string>): {jaccard: number; containment: [number, number]} {
  const shared = [...a].filter(gram => b.has(gram)).length
  return {jaccard: shared / (a.size + b.size - shared), containment: [shared / a.size, shared / b.size]}
}

const textsOf = ({lines}: Made): Map<string, string> => new Map(lines.map(({id, text}) => [id, text]))

describe('a corpus', () => {
  for (const kind of KINDS) {
    it(`of kind ${kind} has the same bytes for a seed, and others for another`, () => {
      const {bytes, truth} = corpusOf(kind)
      expect(corpusOf(kind)).to.deep.include({bytes, truth})
      expect(corpusOf(kind, 120, 8).bytes).not.to.equal(bytes)
    })
    it(`of kind ${kind} is JSON as JSON.stringify writes it, each article with an id of its own`, () => {
      const {bytes, lines} = corpusOf(kind)
      expect(lines.map(line => `${JSON.stringify(line)}\n`).join('')).to.equal(bytes)
      expect(new Set(lines.map(({id}) => id)).size).to.equal(120)
    })
  }

  // What every machine must write; a change of the generator changes it, and with it every figure measured before.
  const openings: readonly [Kind, string][] = [
    [
      'distinct',
      'MONTRÉAL, October 17 — Not and fleastoab the geawotrotly the policy tafrial because lohoagage up Mateo Chaib they',
    ],
    [
      'planted',
      'Wotioshomic by but fraiftion stichiespai brebreahupism last Felix Mimath peenied quoucicleaism in Kingston. "Rast-one',
    ],
    [
      'template',
      'Plocker-by plioterd stouic a after of production it Ciob shanio according to a person familiar with the matter one Sieâth up. 98 of',
    ],
  ]
  for (const [kind, opening] of openings)
    it(`of kind ${kind} opens its last article as on every machine`, () =>
      expect(corpusOf(kind).lines[119]?.text.slice(0, opening.length)).to.equal(opening))

  it('comes unit by unit, however long it is', () => {
    const [first] = units({kind: 'planted', articles: 1e9, seed: 7})
    expect(first?.articles.length).to.be.within(3.5 * 2 ** 20, 4 * 2 ** 20)
  })
  it('of distinct articles begins alike, however long it goes on', () =>
    expect(corpusOf('distinct', 40).bytes.startsWith(corpusOf('distinct', 20).bytes)).to.equal(true))

  describe('reads like news', () => {
    const {lines, bytes} = corpusOf('distinct', 600)
    const words = lines.flatMap(({text}) => wordsOf(text))
    const counts = new Map<string, number>()
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    const byRank = [...counts.values()].sort((x, y) => y - x)

    it('in the lengths of lines, articles and words', () => {
      expect(Buffer.byteLength(bytes) / 600).to.be.within(3300, 4100)
      expect(words.length / 600).to.be.within(450, 620)
      expect(words.join('').length / words.length).to.be.within(4.3, 5.6)
    })
    it('in how often its words come', () => {
      expect((byRank[0] ?? 0) / words.length).to.be.within(0.03, 0.07)
      // A tenth of the frequency at ten times the rank, more or less.
      for (const rank of [10, 100]) {
        const fall = (byRank[rank] ?? 0) / (byRank[10 * rank] ?? 1)
        expect(fall, `from ${rank} to ${10 * rank}`).to.be.within(5, 25)
      }
    })
    it('in its marks and names', () => {
      for (const mark of ['“', ',” ', '’s ', ' — ', '.\\n\\n', '\\"', '-', '%', '$', 'ø', 'é'])
        expect(bytes).to.include(mark)
      expect(lines.filter(({text}) => /^[A-ZÀ-Ž ]{4,}, [A-Z][a-z]+ \d+ — /.test(text)).length).to.be.within(120, 240)
    })
    it('without a passage that two articles share', () => {
      const grams = lines.slice(0, 60).map(({text}) => gramsOf(text))
      const closest = grams.map((a, i) => Math.max(0, ...grams.slice(i + 1).map(b => likenessOf(a, b).jaccard)))
      expect(Math.max(...closest)).to.be.below(0.15)
    })
  })
})

describe('the truth of a corpus', () => {
  for (const kind of ['planted', 'excerpts', 'boilerplate'] as const)
    it(`of kind ${kind} is what the texts say`, () => {
      const corpus = corpusOf(kind)
      const texts = textsOf(corpus)
      expect(corpus.truth).to.have.length({planted: 24, excerpts: 60, boilerplate: 12}[kind])
      for (const {a, b, jaccard, containment} of corpus.truth) {
        const found = likenessOf(gramsOf(texts.get(a) ?? ''), gramsOf(texts.get(b) ?? ''))
        expect({jaccard, containment}, `${a} ${b}`).to.deep.equal(found)
      }
    })

  it('names every pair of planted copies that is alike', () => {
    const corpus = corpusOf('planted')
    const known = new Set(corpus.truth.map(({a, b}) => [a, b].sort().join(' ')))
    const grams = corpus.lines.map(({id, text}) => ({id, set: gramsOf(text)}))
    grams.forEach((one, i) => {
      for (const other of grams.slice(i + 1))
        if (likenessOf(one.set, other.set).jaccard >= 0.15)
          expect(known).to.include([one.id, other.id].sort().join(' '))
    })
  })
  it('spreads planted copies from half alike to the same', () => {
    const shares = corpusOf('planted', 1000).truth.map(({jaccard}) => jaccard)
    expect(Math.min(...shares)).to.be.within(0.4, 0.5)
    for (const least of [0.5, 0.6, 0.7, 0.8, 0.9])
      expect(shares.filter(share => share >= least && share < least + 0.1).length, String(least)).to.be.above(15)
    expect(shares.filter(share => share === 1).length).to.be.within(5, 50)
  })
  it('tells what was carried into excerpts', () => {
    const corpus = corpusOf('excerpts', 400)
    const texts = textsOf(corpus)
    for (const {a, b, carried, containment} of corpus.truth) {
      expect(carried).not.to.equal(undefined)
      const {words = 0, rate = 0, edits = 0, run = 0} = carried ?? {}
      expect(words).to.be.within(8, 300)
      expect(edits).to.equal(Math.round(words * rate))
      const theirs = ` ${wordsOf(texts.get(a) ?? '').join(' ')} `
      const ours = wordsOf(texts.get(b) ?? '')
      const carriedOver = ours.some((_, i) => theirs.includes(` ${ours.slice(i, i + run).join(' ')} `))
      expect(carriedOver, `${run} words of ${a} in ${b}`).to.equal(true)
      if (run >= 5) expect(containment[0]).to.be.above(0)
    }
    expect(new Set(corpus.truth.map(({carried}) => carried?.rate)).size).to.equal(4)
  })
  it('has furniture under what one outlet prints, and only there', () => {
    const {lines} = corpusOf('boilerplate', 300)
    const last = (text: string): string => text.split('\n\n').at(-1) ?? ''
    const endings = new Map(lines.map(({source, text}) => [source, last(text)]))
    for (const {source, text} of lines) expect(last(text), source).to.equal(endings.get(source))
    expect(new Set(endings.values()).size).to.equal(endings.size)
  })
  it('is that all are one, where all are', () => {
    const {lines} = corpusOf('identical')
    expect(new Set(lines.map(({text}) => wordsOf(text).join(' '))).size).to.equal(1)
  })
  it('is that forms filled in anew are half alike, never the same', () => {
    const grams = corpusOf('template', 30).lines.map(({text}) => gramsOf(text))
    grams.forEach((a, i) => {
      for (const b of grams.slice(i + 1)) expect(likenessOf(a, b).jaccard).to.be.within(0.15, 0.6)
    })
  })

  it('stands in a file beside the corpus', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-corpus-'))
    try {
      const file = path.join(folder, 'planted.ndjson')
      const corpus = {kind: 'planted', articles: 60, seed: 3} as const
      const {bytes, truth} = made(corpus)
      expect(await writeCorpus(corpus, file)).to.equal(statSync(file).size)
      expect(readFileSync(file, 'utf8')).to.equal(bytes)
      expect(await readTruth(file)).to.deep.equal({corpus, pairs: truth})
      expect(readFileSync(truthFile(file), 'utf8').split('\n')).to.have.length(1 + truth.length + 1)
    } finally {
      rmSync(folder, {recursive: true})
    }
  })

  it('has the same bytes and the same truth for one writer and for three', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'wirediff-corpus-'))
    try {
      const [one, three] = ['one', 'three'].map(name => path.join(folder, name)) as [string, string]
      // the last stretch is shorter than the others
      const corpus = {kind: 'planted', articles: 3050, seed: 3} as const
      await writeCorpus(corpus, one, 1)
      await writeCorpus(corpus, three, 3)
      expect(readFileSync(one).equals(readFileSync(three))).to.equal(true)
      expect(readFileSync(truthFile(one), 'utf8')).to.equal(readFileSync(truthFile(three), 'utf8'))
    } finally {
      rmSync(folder, {recursive: true})
    }
  }).timeout(30_000)
})

describe('likeness', () => {
  it('is that of the sets of grams', () => {
    const words = fc.array(fc.integer({min: 0, max: 3}), {minLength: 5, maxLength: 80})
    fc.assert(
      fc.property(words, words, (a, b) => {
        const sets = [a, b].map(list => new Set(list.slice(4).map((_, i) => list.slice(i, i + 5).join(' '))))
        expect(likeness(Int32Array.from(a), Int32Array.from(b))).to.deep.equal(
          likenessOf(sets[0] ?? new Set(), sets[1] ?? new Set()),
        )
      }),
    )
  })
  it('is refused where there is no gram', () =>
    expect(() => likeness(new Int32Array(4), new Int32Array(9))).to.throw(/without a gram/))
})

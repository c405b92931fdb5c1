/**
 * `npm run bench:corpus -- --articles 100000 --seed 7 --kind planted -o FILE`: a corpus of news that nobody wrote, the same
 * bytes for a seed on every machine, and FILE.truth.jsonl beside it. Kinds: bench/README.md.
 */
import {parseArgs} from 'node:util'
import {KINDS, type Kind} from './kinds.ts'
import {truthFile, writeCorpus} from './write.ts'

const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text)

function whole(text: string, flag: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new TypeError(`--${flag} wants a whole number, not ${JSON.stringify(text)}`)
}

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      articles: {type: 'string', default: '10000'},
      seed: {type: 'string', default: '7'},
      kind: {type: 'string', default: 'distinct'},
      output: {type: 'string', short: 'o'},
    },
  })
  const {articles, seed, kind, output} = values
  if (!isKind(kind)) throw new TypeError(`--kind is one of ${KINDS.join(', ')}`)
  if (output === undefined) throw new TypeError('-o FILE is missing')
  const start = performance.now()
  const bytes = await writeCorpus({kind, seed: whole(seed, 'seed'), articles: whole(articles, 'articles')}, output)
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(
    `${articles} articles, ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s; what is true of them: ${truthFile(output)}\n`,
  )
}

try {
  await main()
} catch (error) {
  if (!(error instanceof TypeError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

/**
 * The language of an article: what the metadata says if it says it sanely, else English if its small words show it, else
 * what the detector tells from the letters.
 *
 * The detector costs a quarter of a second and 175 MB, so that it is loaded only for a text that is not plainly English.
 * Null where the text is too short to tell. Linear in a bounded sample.
 */
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import type {Settings as All} from '../../pipeline/settings.ts'
import {countAmong, countUnits, DIGIT, LETTER} from './marks.ts'

type Settings = Pick<All['normalize'], 'languageSample' | 'languageWords' | 'languageDigits' | 'englishShare'>

interface Detector {
  detect(text: string): {readonly language: string; isReliable(): boolean}
}

const english = new Set(
  'the of and to in a that is was for on with as by at from it he she they said has have had be are were been will would who which this his her its not but an or after over more than about'.split(
    ' ',
  ),
)

const LONGEST = Math.max(...Array.from(english, word => word.length))

let detector: Detector | null = null

const MODEL = 'eld/src/entries/static.small.js'

/**
 * Loaded at once and not awaited: whoever reads an article again must get the same answer. The package exports its
 * models to `import` alone, so that the file is looked up beside it.
 */
function load(): Detector {
  const require = createRequire(import.meta.url)
  const file = (require.resolve.paths('eld') ?? []).map(folder => join(folder, MODEL)).find(path => existsSync(path))
  const loaded = require(file ?? MODEL) as {readonly eld: Detector}
  detector = loaded.eld
  return detector
}

/** `en-GB`, `EN`, `en_US` -> `en`; null where it is no language code. */
export function codeOf(stated: string | null): string | null {
  const code = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/iu.exec(stated?.trim() ?? '')?.[1]?.toLowerCase() ?? null
  if (code === 'eng') return 'en'
  return code === null || code.length > 2 || /^(?:xx|un|zz)$/u.test(code) ? null : code
}

export function languageOf(
  text: string,
  {stated, settings}: {readonly stated: string | null; readonly settings: Settings},
): string | null {
  const code = codeOf(stated)
  if (code !== null) return code
  const sample = text.slice(0, settings.languageSample)
  // Old wire copy is all in capitals, and English none the less.
  const {words, among: small} = countAmong(sample.toLowerCase(), english, LONGEST)
  if (small >= words * settings.englishShare && small > 2) return 'en'
  const letters = countUnits(sample, LETTER)
  if (words < settings.languageWords && letters < settings.languageWords * 5) return null
  // a table of prices is in no language
  if (countUnits(sample, DIGIT) > letters * settings.languageDigits) return null
  const told = (detector ?? load()).detect(sample)
  return told.language !== '' && told.isReliable() ? told.language : null
}

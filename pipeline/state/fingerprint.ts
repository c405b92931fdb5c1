/**
 * What a state was made by: the numbers, the options and the rules. Two of them are never mixed in one state.
 *
 * The rules are the code itself, with its tables and its libraries' versions: a hash over the files that are run. So a new
 * rule cannot be forgotten in a version number, and the same build on another machine has the same fingerprint.
 * Wrong answer it avoids: half of the stories compared by last month's rules.
 * Cost: 30 ms, once a run: some 400 files.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {RunOptions} from '../context.ts'
import type {Settings} from '../settings.ts'
import {decisive} from '../settings/decisive.ts'

/** Of the shape of the state itself. */
const SHAPE = 1

export interface Fingerprint {
  /** Parts by name, so that a refusal can say what differs. */
  readonly parts: Readonly<Record<'shape' | 'settings' | 'options' | 'rules' | 'window', string>>
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

function packageFolder(from: string): string {
  for (let at = path.dirname(from); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, 'package.json')) || at === path.dirname(at)) return at
  }
}

const SOURCES = /\.(?:[cm]?js|ts|wasm|json|bin|gz|txt|tsv|csv)$/u

/** The code that runs is that of `dist`, or the sources themselves; the tables are the same for both. */
function rules(): string {
  const here = fileURLToPath(import.meta.url)
  const folder = packageFolder(here)
  const code = here.endsWith('.ts') ? ['pipeline', 'stages'] : ['dist']
  const hash = createHash('sha256')
  for (const below of [...code, 'lexicon']) {
    const names = readdirSync(path.join(folder, below), {recursive: true, encoding: 'utf8'}).sort()
    for (const name of names) {
      if (!SOURCES.test(name) || name.endsWith('.d.ts')) continue
      hash.update(`${below}/${name}\0`).update(readFileSync(path.join(folder, below, name)))
    }
  }
  const {dependencies} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {dependencies?: unknown}
  // What a letter is, Unicode says, and with it the engine's own tables.
  hash.update(JSON.stringify([dependencies, process.versions['unicode']]))
  return hash.digest('hex').slice(0, 16)
}

let ofCode: string | null = null

export function fingerprintOf({
  settings,
  options,
}: {
  readonly settings: Settings
  readonly options: RunOptions
}): Fingerprint {
  const {timezone, stories, storyField, sourceField, sourceBy, window} = options
  ofCode ??= rules()
  return {
    parts: {
      shape: String(SHAPE),
      settings: hashed(JSON.stringify(decisive(settings))),
      options: hashed(JSON.stringify([timezone, stories, storyField, sourceField, sourceBy ?? 'said'])),
      rules: ofCode,
      window: `${window?.days ?? 0} days`,
    },
  }
}

const NAMES: Readonly<Record<keyof Fingerprint['parts'], string>> = {
  shape: 'its format',
  settings: 'the settings',
  options: '--timezone, --stories or --source',
  rules: 'the rules of this version',
  window: '--window',
}

/** What differs, in words; empty where nothing does. */
export function differences(known: unknown, now: Fingerprint): readonly string[] {
  const parts = (known as Partial<Fingerprint> | null)?.parts
  return (Object.keys(NAMES) as (keyof Fingerprint['parts'])[])
    .filter(name => parts?.[name] !== now.parts[name])
    .map(name => NAMES[name])
}

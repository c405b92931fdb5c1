/**
 * The small words inside what a person is called: abbreviations written out, words of standing (former, acting, deputy), and
 * the longest known word for a person that ends at a token.
 *
 * Example: `Det. Insp.` is detective inspector; `ex-finance director` a finance director, past. Avoids: vice in vice squad.
 */
import {table} from '../../names/table.ts'
import type {Standing} from '../../types.ts'
import {isPersonNoun} from '../nouns.ts'
import {KINSHIP, PARTS} from './parts.ts'
import {JOBS_APART, OFFICES, RANKS} from './posts.ts'

const pairs = (text: string): Map<string, string> =>
  new Map(text.split('|').map(row => row.trim().split(/\s*=\s*/u) as [string, string]))

const WRITTEN_OUT = pairs(`
  gen=general|lt=lieutenant|lieut=lieutenant|col=colonel|maj=major|capt=captain|cmdr=commander|cdr=commander|adm=admiral
  |sgt=sergeant|sergt=sergeant|cpl=corporal|pvt=private|pte=private|const=constable|det=detective|insp=inspector
  |supt=superintendent|ch=chief|brig=brigadier|pc=constable|wpc=constable|ds=sergeant|di=inspector|dc=constable|dci=chief inspector
  |dsu=superintendent|dcs=chief superintendent|acc=assistant chief constable|cllr=councillor|coun=councillor|sen=senator
  |gov=governor|rep=congressman|congresswoman=congressman|atty=attorney|prof=professor|rev=reverend|revd=reverend|asst=assistant
  |defense=defence|councilor=councillor|councilwoman=councillor|councilman=councillor|adviser=advisor|neighbor=neighbour
  |spokeswoman=spokesman|spokesperson=spokesman|chairwoman=chairman|chairperson=chairman|labor=labour|organizer=organiser|pres=president
`)

/** A word as the trees spell it, hyphens of `vice-president` kept. */
export function writtenOut(lower: string): string {
  const bare = lower.replace(/\.$/u, '').replaceAll('’', "'")
  return WRITTEN_OUT.get(bare) ?? bare
}

const STANDINGS: ReadonlyMap<string, Standing> = new Map([
  ...[...table('former ex one-time onetime sometime erstwhile then past ex-')].map(word => [word, 'past'] as const),
  ...[...table('retired emeritus')].map(word => [word, 'retired'] as const),
  ...[...table('acting interim caretaker temporary stand-in provisional')].map(word => [word, 'acting'] as const),
  ...[...table('permanent full-time')].map(word => [word, 'permanent'] as const),
  ...[...table('deputy vice assistant associate sub lieutenant trainee apprentice shadow')].map(
    word => [word, 'under'] as const,
  ),
  ...[...table('serving current sitting incumbent')].map(word => [word, 'serving'] as const),
  ...[...table('incoming elect designate designated elected would-be aspiring prospective')].map(
    word => [word, 'coming'] as const,
  ),
  ...[...table('honorary volunteer amateur part-time student reserve substitute')].map(
    word => [word, 'beside'] as const,
  ),
  ...[...table('joint co co-')].map(word => [word, 'joint'] as const),
])

/** How a word says that somebody stands to an office; `null` where it says nothing of that. */
export const standingOf = (lower: string): Standing | null => STANDINGS.get(lower) ?? null

/** `ex-mayor`, `vice-chairman`, `co-founder`, `president-elect`: the standing and the office in one word. */
export function parted(lower: string): {standing: Standing; word: string} | null {
  const [, first = '', rest = ''] = /^(ex|vice|co|deputy|under)-(\p{L}+)$/u.exec(lower) ?? []
  if (rest !== '' && !KEPT.has(lower)) return {standing: STANDINGS.get(first) ?? 'under', word: rest}
  const [, word = ''] = /^(\p{L}+)-(?:elect|designate)$/u.exec(lower) ?? []
  return word === '' ? null : {standing: 'coming', word}
}

/** Whole in the trees: an ex-wife is no wife that was, a co-pilot no second pilot. */
const KEPT = table('ex-wife ex-husband ex-girlfriend ex-boyfriend ex-partner co-pilot')

/** Phrases of the trees by their last word, longest first. */
const phrases = new Map<string, string[][]>()
for (const tree of [...KINSHIP, ...PARTS, ...OFFICES, ...RANKS, ...JOBS_APART])
  for (const phrase of tree.words) {
    const words = phrase.split(' ')
    const last = words.at(-1) ?? ''
    phrases.set(
      last,
      [...(phrases.get(last) ?? []), words].sort((x, y) => y.length - x.length),
    )
  }

/** The longest known word for a person whose last part is words[at]; how many parts it has, 0 where none is known. */
export function headLength(words: readonly string[], at: number, first: number): number {
  const last = words[at] ?? ''
  for (const phrase of phrases.get(last) ?? []) {
    const from = at - phrase.length + 1
    if (from >= first && phrase.every((word, i) => words[from + i] === word)) return phrase.length
  }
  const inner = parted(last)?.word ?? last
  return isPersonNoun(last) ||
    MORE.has(last) ||
    isPersonNoun(inner) ||
    phrases.get(inner)?.some(({length}) => length === 1) === true
    ? 1
    : 0
}

/** `one of the lecturers`: the word for one of them. */
export function singular(word: string): string {
  const irregular = /^(.*)men$/u.exec(word)
  if (irregular) return `${irregular[1] ?? ''}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('wives') ? `${word.slice(0, -3)}fe` : word.replace(/(?<=[sx]|ch)es$|s$/u, '')
}

/** Words for people that the lists of jobs leave out because they are more often something else. */
const MORE = table(`
  counsel leader head chief boss general national citizen native man woman boy girl politician lawmaker official executive
  employee peer whip adviser advisor fellow chancellor speaker premier sheriff attorney qc kc cop
`)

/** `Orr, who chairs the trust`: what that makes of one. */
const DOING = pairs(`
  chairs=chairman|chaired=chairman|leads=leader|led=leader|heads=head|headed=head|runs=head|ran=head|manages=manager
  |managed=manager|edits=editor|edited=editor|owns=owner|owned=owner|founded=founder|co-founded=founder|teaches=teacher
  |taught=teacher|coaches=coach|coached=coach|captains=captain|captained=captain|directs=director|commands=commander
  |commanded=commander|represents=lawyer|defends=defence lawyer|prosecutes=prosecutor|prosecuted=prosecutor|farms=farmer
  |drives=driver|skippers=skipper|skippered=skipper
`)
export const doerOf = (lower: string): string | null => DOING.get(lower) ?? null

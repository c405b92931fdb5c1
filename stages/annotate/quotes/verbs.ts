/**
 * Verbs of saying, with every form led back to its lemma, and what must stand beside them.
 *
 * free: `said`, `told`: always speech. clause: `added`, `found`, `noted`: speech only with a quotation or a clause,
 * `added 200 jobs` is none. name: `called`, `described`: they tie a speaker to a phrase in quotation marks, not to a clause.
 */
export type VerbClass = 'free' | 'clause' | 'name'

const REGULAR: Readonly<Record<VerbClass, string>> = {
  free: `claim insist explain assert concur rebut allege acknowledge admit remark testify joke quip
    recall reiterate lament proclaim exclaim opine concede confirm complain boast quote
    caution tweet argue contend maintain declare vow pledge promise predict
    emphasise emphasize stress reveal disclose hint stipulate deny tell`,
  clause: `add comment reply respond note warn report announce state answer ask conclude believe expect estimate figure calculate hope fear suggest indicate
    observe continue demand agree propose urge advise recommend question reckon wonder muse
    post shout scream yell whisper cry plead interject counter retort chime pronounce
    signal imply determine discover rule accept doubt suspect assume guess worry object
    interrupt repeat describe instruct order inform
    share sigh sob grumble scoff snap blog text vent gush rant caption fume marvel mention reason specify swear assure accuse
    purport aver calculate charge forecast`,
  name: `call dub brand label term praise criticise criticize condemn denounce dismiss hail slam blast welcome`,
}

/** Irregular forms, each list with the lemma first. */
const IRREGULAR: readonly (readonly [VerbClass, string])[] = [
  ['free', 'say said says saying'],
  ['free', 'tell told tells telling'],
  ['clause', 'write wrote writes written writing'],
  ['clause', 'think thought thinks thinking'],
  ['clause', 'feel felt feels'],
  ['clause', 'find found finds'],
  ['clause', 'show showed shows shown'],
  ['clause', 'understand understood understands'],
  ['clause', 'go goes went'],
  ['clause', 'read reads'],
  ['clause', 'speak spoke speaks speaking'],
  ['clause', 'begin began begins'],
  ['clause', 'know knew knows'],
  ['clause', 'hold held holds'],
]

export interface Verb {
  readonly lemma: string
  readonly kind: VerbClass
  /** past and present may be finite; -ing is not. */
  readonly form: 'finite' | 'ing'
}

function forms(lemma: string): readonly (readonly [string, Verb['form']])[] {
  const doubled = /^(?:admit|quip|vet|snap|blog|sob|rebut|concur)$/u.test(lemma) ? lemma + (lemma.at(-1) ?? '') : lemma
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : doubled
  const y = /[^aeo]y$/u.test(lemma)
  const third = y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [
    [lemma, 'finite'],
    [third, 'finite'],
    [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, 'finite'],
    [y ? `${lemma}ing` : `${stem}ing`, 'ing'],
  ]
}

function build(): ReadonlyMap<string, Verb> {
  const out = new Map<string, Verb>()
  for (const kind of ['name', 'clause', 'free'] as const)
    for (const lemma of REGULAR[kind].trim().split(/\s+/u))
      for (const [text, form] of forms(lemma)) out.set(text, {lemma, kind, form})
  for (const [kind, line] of IRREGULAR) {
    const [lemma = '', ...rest] = line.split(' ')
    out.delete(`${lemma}ed`)
    out.set(lemma, {lemma, kind, form: 'finite'})
    for (const text of rest) out.set(text, {lemma, kind, form: text.endsWith('ing') ? 'ing' : 'finite'})
  }
  return out
}

/** Lower-case form to verb. */
export const SAYING: ReadonlyMap<string, Verb> = build()

/** A thing said without a sayer: `reportedly`, `allegedly`. */
export const HEARSAY: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])

/** `is said to`, `was reported to`, `are believed to`. */
export const PASSIVE: ReadonlySet<string> = new Set(
  'said reported believed understood alleged thought claimed rumoured rumored expected estimated known'.split(' '),
)

/** Auxiliaries and adverbs between subject and verb: `has also repeatedly said`. */
export const BETWEEN: ReadonlySet<string> = new Set(
  `has have had also later then earlier previously repeatedly once again still recently now reportedly allegedly only
  just even simply publicly privately initially already always often never did does do not n't 'd 've 's immediately
  quickly subsequently separately further rightly famously angrily quietly firmly reportedly first finally will would
  must could can may might proudly openly correctly wrongly jokingly added itself himself herself themselves`.split(
    /\s+/u,
  ),
)

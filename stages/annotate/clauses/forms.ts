/**
 * Forms of English verbs: which a word can be, and of which verb.
 *
 * Example: `shot` is past and participle of shoot; `fled` of flee; `rises` the third person of rise. Avoids: `shot` read
 * as a noun between a subject and its object. Cost: one look in a map a word.
 */
import type {Token} from '../types.ts'

/** Bits: a word can be several at once. */
export const FORM = {base: 1, third: 2, past: 4, participle: 8, ing: 16} as const

/** base past participle; one form where they are alike. A slash parts the forms of two usages. */
const IRREGULAR = `
  arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|
  begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|
  break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|
  burn burnt/burned burnt/burned|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|
  cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|
  dive dived/dove dived|draw drew drawn|dream dreamt/dreamed dreamt/dreamed|drink drank drunk|drive drove driven|
  dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|
  flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|
  forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got got/gotten|
  give gave given|go went gone|grind ground ground|grow grew grown|hang hung/hanged hung/hanged|hear heard heard|
  hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|input input input|keep kept kept|kneel knelt knelt|know knew known|
  lay laid laid|lead led led|lean leant/leaned leant/leaned|leap leapt/leaped leapt/leaped|learn learnt/learned learnt/learned|
  leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|
  meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|mow mowed mown|
  offset offset offset|outbid outbid outbid|outdo outdid outdone|overcome overcame overcome|override overrode overridden|
  oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|overturn overturned overturned|
  pay paid paid|plead pleaded/pled pleaded/pled|prove proved proven/proved|put put put|quit quit quit|read read read|
  rebuild rebuilt rebuilt|repay repaid repaid|rerun reran rerun|reset reset reset|retake retook retaken|rethink rethought rethought|
  rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|
  seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|
  shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank/sunk sunk|sit sat sat|
  slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelt smelt|sow sowed sown|
  speak spoke spoken|speed sped sped|spell spelt spelt|spend spent spent|spill spilt/spilled spilt/spilled|spin spun spun|
  spit spat spat|split split split|spoil spoilt/spoiled spoilt/spoiled|spread spread spread|spring sprang sprung|stand stood stood|
  steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strew strewed strewn|stride strode stridden|
  strike struck struck/stricken|string strung strung|strive strove striven|sublet sublet sublet|swear swore sworn|
  sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|
  tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|
  understand understood understood|undertake undertook undertaken|undo undid undone|unwind unwound unwound|uphold upheld upheld|
  upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|
  withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|write wrote written`

export interface Form {
  readonly lemma: string
  readonly bits: number
}

function build(): ReadonlyMap<string, Form> {
  const out = new Map<string, Form>()
  const add = (word: string, lemma: string, bits: number): void => {
    const known = out.get(word)
    // `lay`, `found`, `saw`: the commoner verb, written first, keeps its name
    out.set(word, {lemma: known?.lemma ?? lemma, bits: (known?.bits ?? 0) | bits})
  }
  for (const line of IRREGULAR.split('|')) {
    const [base = '', past = '', participle = past] = line.trim().split(' ')
    add(base, base, FORM.base)
    for (const word of past.split('/')) add(word, base, FORM.past)
    for (const word of participle.split('/')) add(word, base, FORM.participle)
    add(thirdOf(base), base, FORM.third)
    add(ingOf(base), base, FORM.ing)
  }
  return out
}

const thirdOf = (base: string): string =>
  /(?:s|sh|ch|x|z|o)$/u.test(base) ? `${base}es` : /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`

function ingOf(base: string): string {
  if (/ie$/u.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/u.test(base)) return `${base.slice(0, -1)}ing`
  const doubled = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|begin|forget|forbid|upset|reset|offset|forgo|outbid)$/u.test(base)
  return doubled && !base.endsWith('go') ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`
}

const FORMS = build()

/** Forms of `be`, `have`, `do` and the modals are read in words.ts. */
export function formOf(lower: string): Form | null {
  return FORMS.get(lower) ?? null
}

/** Each irregular form with its verb. */
export const irregularForms = (): readonly (readonly [string, string])[] =>
  [...FORMS].map(([form, {lemma}]) => [form, lemma])

/** Bits by the ending, for a word that is a verb. */
export function bitsOf(lower: string): number {
  const irregular = FORMS.get(lower)
  if (irregular) return irregular.bits
  if (lower.endsWith('ing') && lower.length > 4) return FORM.ing
  // succeed, exceed; not freed, agreed
  if (lower.endsWith('eed') && !/(?:^fr|agr|guarant|decr|refer)eed$/u.test(lower)) return FORM.base
  if (lower.endsWith('ed') && lower.length > 3) return FORM.past | FORM.participle
  if (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us')) return FORM.third
  return FORM.base
}

/** All forms of regular verbs, each with its verb: `planned` plan, `denies` deny, `raided` raid. */
export function regularForms(verbs: ReadonlySet<string>): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  const add = (form: string, verb: string): void => {
    if (!out.has(form)) out.set(form, verb)
  }
  for (const verb of verbs) add(verb, verb)
  for (const verb of verbs) {
    add(thirdOf(verb), verb)
    const silent = verb.endsWith('e')
    const last = verb.at(-1) ?? ''
    const stem = /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}i` : silent ? verb.slice(0, -1) : verb
    add(`${stem}ed`, verb)
    add(silent && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${verb}ing`, verb)
    // planned, travelling
    if (/[aeiou][bdglmnprt]$/u.test(verb)) {
      add(`${verb}${last}ed`, verb)
      add(`${verb}${last}ing`, verb)
    }
  }
  return out
}

/** `workers` worker, `cities` city; a word that is no plural stays. */
export function singularOf(lower: string): string {
  const odd = ODD_PLURALS.get(lower)
  if (odd !== undefined) return odd
  if (!lower.endsWith('s') || /(?:ss|us|is|as|os)$/u.test(lower) || lower.length < 4) return lower
  if (lower.endsWith('ies') && lower.length > 5) return `${lower.slice(0, -3)}y`
  return /(?:s|x|ch|sh)es$/u.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}
const ODD_PLURALS = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['news', 'news'],
  ['police', 'police'],
  ['people', 'people'],
  ['fishermen', 'fisherman'],
  ['businessmen', 'businessman'],
  ['gunmen', 'gunman'],
  ['policemen', 'policeman'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['thieves', 'thief'],
  ['houses', 'house'],
  ['series', 'series'],
  ['species', 'species'],
])

const PLURALS = new Set(['police', 'people', 'men', 'women', 'children', 'mps', 'staff', 'crew', 'media', 'cops'])

/** Does it agree with `plan` rather than with `plans`? */
export function isPlural(token: Token | undefined): boolean {
  if (!token) return false
  const {lower} = token
  return PLURALS.has(lower) || (lower.endsWith('s') && !lower.endsWith('ss') && !/(?:us|is)$/u.test(lower))
}

/** Bits of a word that the tagger takes for no verb. */
export const bitsIf = (lower: string): number => formOf(lower)?.bits ?? bitsOf(lower)

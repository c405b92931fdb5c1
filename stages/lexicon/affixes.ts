/**
 * Opposites that English makes by a prefix or an ending: insured and uninsured, fatal and non-fatal, pro-government and
 * anti-government, hopeful and hopeless.
 *
 * Example: `negates('uninsured', 'insured')`. Avoids the false friends: invaluable is not without value, a disease is no
 * lack of ease, the Union is not the contrary of an ion; so that `un-` asks for adjectives or for verbs that can be undone, `in-` for
 * plain adjectives and nouns of quality, and `dis-` and `de-` go by a list. Linear in the words.
 */
import {BITS} from './tables.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/gu))

/** Verbs that `un-` undoes; before any other verb it makes nothing or a participle. */
const UNDONE = words(
  'block button cork do dress fasten fold freeze hook leash load lock mask pack plug roll seal tie wind',
)

/** Verbs, nouns and adjectives that `dis-` turns round. */
const DIS = words(`
  able ability advantage advantageous affect agree agreeable agreement allow appear appearance approval approve arm
  armament assemble associate avow believe belief charge comfort connect connected connection content continue
  continuation courteous embark engage engagement entangle enfranchise established establish favour favor honest honesty
  honour honor honourable honorable inclined incentive infect integrate interested invest investment like locate loyal
  loyalty mount obedience obedient obey order orderly organised organized orientated own parity passionate pleased
  pleasure proportionate prove qualification qualified qualify quiet regard reputable repute respect respectful satisfied
  satisfaction satisfy similar similarity trust trustful union unite united unity used`)
/** `discharge` is the contrary of a criminal charge and of a hospital's, but a charge is also a fee: left out. */
const NOT_DIS = words('charge infect quiet order affect')

/** Verbs that `de-` turns round, with or without a hyphen. */
const DE = words(`
  activate centralise centralize classify commission compress contaminate criminalise criminalize emphasise emphasize
  escalate forest frost humanise humanize list mobilise mobilize militarise militarize merge nationalise nationalize
  politicise politicize populate radicalise radicalize regulate rail select stabilise stabilize throne value`)
const NOT_DE = words('rail value')

const NOT_UN = words('fully until union unit unite unison under due dying undue told canny nerving even rest')
const NOT_IN = words(
  'flammable sure valuable famous different pertinent passive corporate mediate side set laid built born bred tense stance pact pound',
)

const QUALITY = /(?:ity|ence|ency|ance|acy|ice)$/u
const MANNER = /(?:ed|en|ing|able|ible|ful|ly|ive|al|ous|ant|ent|ary|ic|some|fair|true|just|safe|well|wise)$/u
const NOUN_OF_STATE = /(?:ment|ness|ty|tion|ease)$/u

export type BitsOf = (word: string) => number

const isAdjective = (bits: number): boolean => (bits & (BITS.adjective | BITS.adverb)) !== 0

/** The prefixes that turn a word round, each with the words before which it does so. */
const TURNS: readonly {readonly prefix: RegExp; readonly turns: (base: string, bits: BitsOf) => boolean}[] = [
  // three of the injuries were non-fatal
  {prefix: /^non-?/u, turns: (base, bits) => base.length > 3 && base !== 'sense' && bits(base) !== 0},
  // the van was uninsured; they unlocked the gate; unemployment rose
  {
    prefix: /^un-?/u,
    turns: (base, bits) =>
      !NOT_UN.has(base) &&
      (UNDONE.has(base) ||
        (base.length > 2 && isAdjective(bits(base)) && (bits(base) & BITS.noun) === 0) ||
        (base.length > 3 && MANNER.test(base)) ||
        (NOUN_OF_STATE.test(base) && (bits(base) & BITS.noun) !== 0)),
  },
  // the decision was illegal; the instability of the wall
  {
    prefix: /^(?:in|im(?=[bmp])|il(?=l)|ir(?=r))/u,
    turns: (base, bits) =>
      base.length > 3 &&
      !NOT_IN.has(base) &&
      !/(?:ing|ed)$/u.test(base) &&
      ((isAdjective(bits(base)) && (bits(base) & BITS.verb) === 0) || QUALITY.test(base)) &&
      bits(base) !== 0,
  },
  {prefix: /^dis-?/u, turns: base => DIS.has(base) && !NOT_DIS.has(base)},
  {prefix: /^de-?/u, turns: base => DE.has(base) && !NOT_DE.has(base)},
]

/** Beginnings and endings of which one is the contrary of the other, before or after the same rest. */
const STARTS: readonly (readonly [string, string])[] = [
  ['pro-', 'anti-'],
  ['pre-', 'post-'],
  ['over', 'under'],
  ['up', 'down'],
  ['in', 'out'],
  ['north', 'south'],
  ['east', 'west'],
]
/** After up and down, in and out: `update` and `downdate` are no pair, nor `income` and `outcome`. */
const TURNED = words(`beat bound doors door field flow going grade hill load market patient putting right river side
  stairs stream stroke swing ticks tick town trend turn ward wards wind going`)

function byStart(a: string, b: string): boolean {
  if (a.at(-1) !== b.at(-1) || a.at(-2) !== b.at(-2)) return false
  return STARTS.some(([x, y]) => {
    if (!a.startsWith(x) || !b.startsWith(y)) return false
    const rest = a.slice(x.length)
    if (rest !== b.slice(y.length) || rest.length < 2) return false
    return !/^(?:up|in)$/u.test(x) || TURNED.has(rest)
  })
}

/** `careful` / `careless`. */
const byEnding = (a: string, b: string): boolean =>
  a.endsWith('ful') && b.endsWith('less') && a.length > 6 && a.slice(0, -3) === b.slice(0, -4)

/** A participle stands for its verb: the van was not insured, an uninsured van. */
function isFormOf(form: string, word: string): boolean {
  if (form === word) return true
  if (!form.startsWith(word.slice(0, -1)) || !form.endsWith('ed')) return false
  const last = word.at(-1) ?? ''
  return [`${word}ed`, `${word}d`, `${word.slice(0, -1)}ied`, `${word}${last}ed`].includes(form)
}

function turned(word: string, base: string, bits: BitsOf): boolean {
  if (base.length < 2 || !word.includes(base.slice(0, -1))) return false
  return TURNS.some(({prefix, turns}) => {
    const rest = word.replace(prefix, '')
    return rest !== word && isFormOf(rest, base) && turns(rest, bits)
  })
}

/** Whether one of the words is the other with its sense turned round by a prefix or an ending. */
export function negates(a: string, b: string, bits: BitsOf): boolean {
  if (a === b) return false
  return turned(a, b, bits) || turned(b, a, bits) || byStart(a, b) || byStart(b, a) || byEnding(a, b) || byEnding(b, a)
}

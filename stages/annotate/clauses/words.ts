/**
 * Little words of English and what they do in a clause.
 *
 * Example: `because` opens a clause, `despite` only a phrase, `after` either. Cost: one look in a map a word.
 */
import {table} from '../names/table.ts'

export const MODALS: ReadonlyMap<string, 'possible' | 'able' | 'ought' | 'must' | 'would' | 'future'> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'able'],
  ['ca', 'able'],
  ['cannot', 'able'],
  ['should', 'ought'],
  ['ought', 'ought'],
  ['must', 'must'],
  ['would', 'would'],
  ["'d", 'would'],
  ['will', 'future'],
  ['shall', 'future'],
  ["'ll", 'future'],
  ['wo', 'future'],
  ['sha', 'future'],
])
export const BE = table("be is are was were been being am 's 're 'm ai")
export const HAVE = table("have has had having 've 'd 's")
export const DO = table('do does did')
export const NOT = table("not n't never")
/** Between the words of a verb group: `has long been`, `will no longer be`. */
export const GROUP_ADVERBS = table(`
  also still just only even ever already always often now then later soon long longer no once twice again yet first initially
  reportedly allegedly apparently probably possibly perhaps rather almost nearly hardly barely scarcely both all
  each simply actually really clearly formally officially finally so far instead quite previously recently immediately since
  nevertheless nonetheless however therefore thus too merely meanwhile originally
  supposedly presumably seemingly seldom rarely sometimes usually generally largely partly fully better well further
  currently effectively effectively eventually subsequently separately together ultimately`)

/** Open a clause and nothing else. */
export const SUBORDINATORS = table(
  'because although though if unless while whereas whether lest whenever wherever when where once',
)
/** Open a clause where a subject and a finite verb follow; else a phrase. */
export const EITHER = table('after before since until till as than like')
export const WH = table('who whom whose which what how why')
export const CONDITIONS = table('if unless whether')

export const PREPOSITIONS = table(`
  of in on at by for from with without within into onto through throughout across over under above below behind
  beside besides between beyond among amongst amid amidst against along alongside around about near off out outside
  inside upon toward towards via per despite during except excluding including following regarding concerning
  like unlike as than past opposite beneath underneath aboard atop versus vs up down since until till after
  before plus minus pending barring notwithstanding because-of amidst round`)
/** Participles that are prepositions before a noun phrase. */
export const PARTICIPLE_PREPOSITIONS = table('including following regarding concerning excluding involving')

export const CONJUNCTIONS = table('and or but nor yet &')
export const DETERMINERS = table(`
  the a an this that these those every each no another any some either neither both all half such
  my your his her its our their whose what which`)
export const PRONOUNS = table(`
  he she they we i it you him them us me himself herself themselves itself myself yourself ourselves her this that these
  those there who someone somebody something anyone anybody anything everyone everybody everything nobody nothing none
  no-one one others neither either both all many few several some most much hers his mine theirs ours yours each`)
/** Whatever is said of them is denied. */
export const NEGATIVE = table('no nobody nothing none neither no-one nowhere')
export const NEGATORS = table('hardly scarcely barely')

export const NUMBER_LEADS = table(
  'about around nearly almost some approximately roughly over under just only at-least up-to more-than',
)
/** `at least`, `more than`, `up to`: before a number they belong to it. */
export const TWO_WORD_LEADS = table('at-least at-most more-than less-than fewer-than up-to as-many-as')

/** Adjectives that look like participles: `was concerned` is no passive. */
export const ADJECTIVES = table(`
  interested concerned worried married tired excited pleased delighted surprised shocked disappointed scared afraid drunk
  dead alive unhurt uninjured unharmed aged experienced retired limited wicked naked talented gifted skilled armed
  unemployed unmarried determined bored amazed thrilled devastated saddened heartbroken relieved proud aware close
  likely unlikely able unable due set ready willing unwilling set beloved sacred complicated sophisticated advanced
  aged missing relaxed exhausted ashamed embarrassed frightened terrified satisfied dissatisfied annoyed frustrated confused convinced
  committed dedicated opposed divided left-wing unprecedented unexpected untouched unknown unclear undisclosed unidentified
  undecided unchanged unaffected unresolved unsolved red sad hundred indeed bloodied crowded deceased estranged`)
/** Nouns before a clause: `the claim that`, `fears that`. */
export const CONTENT_NOUNS = table(`
  fact claim report idea belief suggestion evidence fear hope news allegation possibility chance view notion assumption sign
  indication statement warning impression rumour rumor doubt argument complaint concern announcement admission conclusion
  denial risk danger feeling proof speculation suspicion assertion threat promise pledge prediction understanding
  assurance confirmation guarantee demand condition requirement accusation decision ruling opinion message likelihood word
  theory thought expectation confidence reminder finding estimate insistence acknowledgement realisation realization`)
/** Prepositions that such nouns take: the phrase belongs to the noun, not to the verb before. */
const NOUN_TAKES: ReadonlyMap<string, string> = new Map(
  `spokesman for|spokeswoman for|spokesperson for|representative for of|lawyer for|attorney for|counsel for|candidate for|
  minister for|secretary for|director for of|ambassador to|envoy to for|adviser to on|aide to|heir to|
  attack on against|assault on|raid on|strike on against|crackdown on|ban on|tax on|tariff on|report on into|inquiry into|
  investigation into of|probe into|search for|request for|call for|demand for|bid for|plan for|need for|support for|responsibility for|
  reason for|evidence of against|case against|charge against of|complaint against about|allegation against of|fight against|war on against in|
  protest against over|vote on for against|debate on over|decision on|ruling on|talks with on about|deal with on|agreement with on|
  meeting with between|contract with for|relationship with|relation with between|interview with|contact with|problem with|threat to|access to|
  damage to|injury to|end to|answer to|response to|reaction to|opposition to|solution to|visit to|return to|rise in|increase in|fall in|drop in|
  decline in|interest in|change in to|role in|part in|stake in|investment in|confidence in|faith in|control over of|dispute over with|concern about over|
  fear about over|doubt about|information about on|question about over|book about|law on against|limit on|effect on|impact on|
  pressure on|sanction on against|restriction on|appeal for against|application for|budget for|market for|price for of|warrant for|suspect in|
  member of|advocate for|professor at of|student at|teacher at|researcher at|analyst at|resident in|way in to|victory in over|defeat in|win over in`
    .split('|')
    .map(line => line.trim().split(' '))
    .map(([noun = '', ...rest]) => [noun, ` ${rest.join(' ')} `]),
)
export const nounTakes = (noun: string, preposition: string): boolean =>
  NOUN_TAKES.get(noun)?.includes(` ${preposition} `) ?? false

/** Nouns that govern an infinitive: `a bid to leave`, `plans to strike`. */
export const INFINITIVE_NOUNS = table(`
  plan decision attempt bid effort refusal right agreement deal order threat vow pledge offer request call ability chance
  power move proposal promise failure desire intention opportunity permission need duty obligation willingness readiness
  reluctance inability pressure campaign fight battle race push drive motion vote referendum struggle law bill
  measure authority demand recommendation invitation commitment determination temptation tendency hope ambition warning
  instruction advice appeal petition mission scheme plot conspiracy way time reason license licence scramble rush deadline`)

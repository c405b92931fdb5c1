/**
 * Which words of a statement carry its sense and which come and go between two ears.
 *
 * Example: `not`, `only`, `almost`, `might`, `if`, `former` bound what is said; `well`, `really`, `you know` do not. Avoids
 * weighing words by length or rarity: `no` is worth more than `magnificently`. The classes are closed ones of English.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

const NEGATIVE = set(`not never no nothing nobody none neither nowhere cannot without hardly scarcely barely nor`)

/** Words of one line bound a statement alike; dropping the line, or giving another, says more or less than was said. */
const BOUNDS: Readonly<Record<string, string>> = {
  only: `only solely merely exclusively`,
  nearly: `almost nearly virtually practically`,
  often: `often frequently regularly usually normally generally`,
  sometimes: `sometimes occasionally rarely seldom`,
  once: `once`,
  all: `all every each always everybody everything everywhere entire entirely whole wholly completely totally fully any anything
    anybody both ever`,
  most: `most mostly largely mainly majority`,
  some: `some partly partially somewhat somebody something several`,
  likely: `probably likely possibly perhaps maybe conceivably potentially apparently seemingly presumably`,
  alleged: `allegedly reportedly supposedly purportedly`,
  least: `least minimum`,
  // all up to six: the other bound
  utmost: `maximum`,
  if: `if unless until except provided providing`,
  former: `former ex attempted alleged suspected would-be proposed planned acting interim self-styled
    so-called unconfirmed preliminary`,
}

/** What may be left out without saying more: `all our staff` and `our staff`. */
const DROPPABLE: ReadonlySet<string> = new Set(['all', 'often', 'once'])

const MODALS: Readonly<Record<string, string>> = {
  will: 'will shall',
  would: 'would',
  can: 'can able',
  could: 'could',
  may: 'may might',
  must: 'must',
  should: 'should ought',
}

/** Told by two transcripts or translations in turn. */
const NEAR_MODALS: readonly (readonly [string, string])[] = [
  ['will', 'would'],
  ['can', 'could'],
  ['would', 'could'],
  ['could', 'may'],
]

const flat = (lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lines).flatMap(([name, words]) => [...set(words)].map(word => [word, name] as const)))
const BOUND = flat(BOUNDS)
const MODAL = flat(MODALS)

/** Words that come and go between two transcripts. */
const LOOSE = set(`
  a an the and but or so well now just really very that this these those it its i you he we she they them us me my your our their
  his her him who which whom what is are was were be been being am has have had having do does did done doing to of in on at for from
  with by as there here got get gotten going go um uh er ah oh hm erm yes yeah yep okay ok also too then than bit little lot kind
  sort quite rather pretty actually basically honestly frankly obviously literally simply certainly definitely absolutely
  indeed please right like look listen know mean say think believe course sure one ones thing things guy guys stuff out up
  s d re ve ll m even still already again back about over let us today yet when while because into onto upon own`)

export const isNegative = (word: string): boolean => NEGATIVE.has(word) || word === "n't"
const CARRYING = new Set([...NEGATIVE, "n't", ...BOUND.keys(), ...MODAL.keys()])

/** Negates, bounds or is a modal: one question for the three. */
export const carriesSense = (word: string): boolean => CARRYING.has(word)
export const isLoose = (word: string): boolean => LOOSE.has(word)
export const boundOf = (word: string): string | null => BOUND.get(word) ?? null
export const modalOf = (word: string): string | null => MODAL.get(word) ?? null
export const isDroppable = (bound: string): boolean => DROPPABLE.has(bound)

export const nearModals = (a: string, b: string): boolean =>
  a === b || NEAR_MODALS.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

/** Under these a narrower word says less: `no serious fault` is not `no fault`. */
export const isSweeping = (word: string): boolean =>
  isNegative(word) ||
  /^(?:all|every|each|any|everything|everybody|anything|anybody|only|always|ever|first|last)$/u.test(word)

const NOT_COMPARED =
  set(`ever never over under after other either rather together however proper sober clever bitter tender sheer super
  upper inner outer utter eager silver honest modest west east`)

/** `safer`, `worst`: measured against something. */
export const isCompared = (word: {readonly lower: string; readonly pos: string} | undefined): boolean =>
  word !== undefined &&
  (/^(?:better|best|worse|worst|less|least|fewer|fewest|further|furthest)$/u.test(word.lower) ||
    (/^(?:ADJ|ADV)$/u.test(word.pos) && /^\p{L}{2,}(?:[^e]er|est)$/u.test(word.lower) && !NOT_COMPARED.has(word.lower)))

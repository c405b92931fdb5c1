/**
 * Words that end in a full stop without ending the sentence.
 *
 * Kept apart by what may follow them: a title is never the end of a sentence, `Inc.` is one before `The`, `No.` is one
 * unless a number follows.
 */

/** A name or a number always follows. */
const beforeNames = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov gen col capt lt sgt maj cmdr cpl pvt rev hon pres supt insp det adm ' +
    'amb atty fr msgr mt ft coun cllr ald cnslr sir st ste messrs mmes mme mlle vs cf approx ca viz ' +
    'spc pfc brig dep asst dist sec treas secy'
  ).split(' '),
)

/** A number follows, else it is the end. */
const beforeNumbers = new Set(
  'no nos pp fig figs art jan feb mar apr jun jul aug sep sept oct nov dec vol ch para tel ext'.split(' '),
)

/** Ends a sentence only where the next word can do nothing but begin one. */
const eitherWay = new Set(
  (
    'inc corp co ltd plc llc bros cos jr sr esq etc al univ dept est assn ave blvd rd hwy pkwy sq bldg ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore ont ' +
    'que sask alta man pa tenn tex va vt wash wis wyo ' +
    'pct mln bln dlrs stg ton tons lb lbs oz ft in min sec hrs hr mph km kg'
  ).split(' '),
)

/** Words that begin a sentence and hardly ever continue a name. */
const openers = new Set(
  (
    'the a an he she it they we you i but and or so yet in on at by for from to of with without under over after ' +
    'before during since until while when where if although though because as however meanwhile instead still also ' +
    'then there here this that these those his her its their our my your no not nor now only just even both some ' +
    'many most several all another other one two three what who why how which whether once despite according ' +
    'police officials prosecutors authorities analysts investigators shares witnesses experts critics residents ' +
    'last next later earlier today yesterday tomorrow'
  ).split(' '),
)

/** Of a word in lower case. */
export const isOpener = (lower: string): boolean => openers.has(lower)

const afterClock = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january ' +
    'february march april may june july august september october november december jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc cet cest ist aest eastern central ' +
    'pacific mountain local'
  ).split(' '),
)

/** Whether a word with its full stop ends the sentence, given the word that follows and what stands before. */
export function stopEnds(
  word: string,
  next: string,
  {previous, quoteNext}: {readonly previous: string; readonly quoteNext: boolean},
): boolean {
  const lower = word.toLowerCase()
  const nextLower = next.toLowerCase()
  const opens = quoteNext || openers.has(nextLower)
  // "J. K. Rowling", but "vitamin C. The study"
  if (/^\p{L}$/u.test(word)) return opens && /^\p{Ll}/u.test(previous) && nextLower !== 'i'
  if (lower === 'e.g' || lower === 'i.e') return false
  // "at 5 p.m. Tuesday", but "at 5 p.m. Police said"
  if (lower === 'a.m' || lower === 'p.m') return !afterClock.has(nextLower)
  // "the U.S. Senate", but "in the U.S. The"
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,2}$/u.test(word)) return opens
  // "He said no. The vote": only a capitalised No. counts things, unless a number follows
  if (beforeNumbers.has(lower) && /^\d/u.test(next)) return false
  // "Main St. The", but "St. Louis"
  if (lower === 'st' || lower === 'ft') return openers.has(nextLower) && previous !== '' && /^\p{Lu}/u.test(previous)
  if (beforeNames.has(lower)) return /^\p{Ll}/u.test(word) && lower !== 'vs' && lower !== 'cf' && lower !== 'approx'
  if (eitherWay.has(lower)) return opens || /^(?:in|sec|man|mass|miss|ill|ton|tons|la)$/u.test(word)
  return true
}

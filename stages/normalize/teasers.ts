/**
 * Lines that lead away to other stories, and the headings of whole lists of them.
 *
 * `Read more: Council delays bridge vote` `Up next: …` `Most read`. A teaser is one line; a heading takes what follows.
 * Avoids the wrong answer of taking `Related: the two cases are` for a link: a label must stand at the very start, and a
 * sentence with a full stop behind it must not share names with the story. Constant time a unit.
 */
import {isControl, isLabel} from './controls.ts'
import {ruleBook} from './rules.ts'
import {shapeOf} from './shape.ts'

const LABEL = 60
const genre =
  /^(?:exclusive|explained|explainer|opinion|analysis|editorial|fact[ -]?check|profile|feature|interview|column|review|revealed|previous(?:ly)?|earlier|elsewhere|meanwhile|also|background|flashback|throwback|breaking|live|quiz|poll|recipe|obituary|perspective|commentary|letters?|big read|long read|special report|investigation|photos?|gallery|documentary|in depth|deep dive|from the archives?|you asked|newsletter|bonus|plus|just in|new)(?: (?:story|stories|coverage|reports?|in (?:the )?\p{L}+|on this|blog|news|video|post))?$/iu

/** Stand at the start, before a colon or dash, with a title after it. */
const teasers = ruleBook([
  {
    like: 'Read more: Council delays vote',
    test: /^(?:[>»→*•▶–-]+ ?)?(?:read|see|learn|discover|watch|hear|listen|explore|find out)(?: more| also| next| now| here| again| this| (?:the )?(?:full|original|whole|related) \p{L}+)+(?: (?:about|on|at|from|here|in|of|by) .{1,120}|[:…!»>→–-].{0,160}| ?[:…»>→–-].{0,160}|\.)?$/iu,
  },
  {
    like: 'More from Sport: Coach resigns',
    test: /^(?:more|latest|also|elsewhere|further reading)(?: (?:from|on|in|about|for|coverage|stories|news)\b[^:.!?]{0,40}:.{2,160}|:.{2,160}[^.])$/iu,
  },
  {
    like: 'Up next: TV guide',
    test: /^(?:up next|next up|see also|also read|also see|read also|don[’']t miss|must read|must watch|in case you missed it|icymi|recommended|suggested|trending(?: now)?|most (?:read|viewed|popular|shared|watched|commented)(?: in [\p{L} ]{2,20})?|popular(?: now)?|related(?: (?:articles?|stor(?:y|ies)|news|coverage|content|links?|topics?|tickers?|posts?|video|reading|companies))?|top stories|editor[’']?s[’']? (?:picks?|choice)|you may (?:also )?like|you might (?:also )?like|what to read next|next article|previous article|also in this (?:issue|edition|section)|in other news|watch(?: live| now| again)?|video|gallery|in pictures|photos|podcast|listen(?: live| now)?|live updates|live blog|opinion|analysis|background|explainer|sponsored|promoted|webinar|event|polls?|vote|quiz|survey|debate|competition|(?:reader |special )?offers?|partner content|paid content|picture gallery|newsletters?|hot topics|top comments?|popular in [\p{L} ]{2,20}|next|read next|coming up|also in the news|tickets|jobs|weather|today[’']s weather)\s?[:|»>–—-] ?\S.{0,200}$/iu,
  },
  {
    like: 'More stories by Jane Doe',
    test: /^(?:more|all|view all|see all|see more|other|read more|latest|view more)(?: (?:stories|articles|posts|news|columns|work|content|coverage))? (?:by|from) (?:the |this )?[^.,:!?]{2,40}$/iu,
  },
  {
    like: 'Council delays bridge vote Read more',
    test: /^\P{Ll}.{10,160}[^,;] (?:Read [Mm]ore|READ MORE|Continue [Rr]eading|Watch [Nn]ow|Full [Ss]tory)(?: ?[»>→›…]+)?$/u,
  },
  {like: '[Believe it: the long wait is over]', test: /^\[[^\]]{7,160}[^\].]\]$/u},
  {
    like: 'Click here to read the full report',
    test: /^(?:please )?(?:click|tap|press|swipe) (?:here|on|the|through|to)\b/iu,
  },
  {like: 'Scroll down for more pictures', test: /^(?:scroll|swipe) (?:down|up|left|right|across)\b.{0,60}$/iu},
])

/** Alone on a line; what follows to the end is other stories. */
const headings = ruleBook([
  {
    like: 'Recent Articles',
    test: /^(?:recent|related|more|latest|popular|trending|recommended|top|similar|other|featured|sponsored|promoted|further)(?: (?:articles?|stor(?:y|ies)|posts?|news|content|headlines|coverage|reading|links?|topics?|videos?|from [\p{L} ]{2,30}|on this (?:story|topic)|now|today|for you|like this))+[:.…]?$/iu,
  },
  {
    like: 'Most read',
    test: /^(?:most (?:read|viewed|popular|shared|watched|commented|recent)(?: (?:in|on|today|this week|now)[\p{L} ]{0,20})?|editor[’']?s[’']? (?:picks?|choice)|you (?:may|might) (?:also )?(?:like|be interested in)|read next|what to read next|see also|also on|around the web|from (?:the|around the) web|don[’']t miss|trending(?: now)?|recommended(?: for you)?|join our mailing list|subscribe to our newsletter|(?:sign up for )?our newsletters?|about the author|you may have missed|elsewhere on.{1,30}|more on(?! (?:that|this) is)(?!.* (?:is|are|was|were|will|has|have) ).{1,40}|more from(?!.* (?:is|are|was|were|will|has|have) ).{1,40}|partner content|paid content|newsletter sign-?up|leave a (?:reply|comment)|tags?)[:.…]?$/iu,
  },
])

/** `Subscribers are reading: …` `Next story | …` `EXCLUSIVE: …`: a label of the page's own words, then a title. */
export function isLabelled(text: string): boolean {
  const at = text.slice(0, LABEL).search(/\s?[:|»] ?\S|\s[–—-] \S|(?:\.{3}|…) \S/u)
  if (at < 1) return false
  const label = text.slice(0, at)
  const title = text.slice(at).replace(/^[\s:|»–—.…-]+/u, '')
  if (!/\p{L}{2}.*\s/u.test(title)) return false
  // "More: the barge had no pilot": a title begins with a capital, or an order stands before it
  if (!/^[\p{Lu}\p{N}“‘"'#]/u.test(title))
    return !/^(?:more|also|next)$/iu.test(label) && isControl(shapeOf(label, {proseWords: LABEL}))
  return isLabel(label) || genre.test(label)
}

export const isTeaser = (text: string): boolean => teasers(text) || /^(?:[→»›▶►]|>{1,2} )/u.test(text)
export const isHeading = (text: string): boolean => text.length <= 60 && headings(text)

/** Labels of a fact box, which are story: `Attendance: 31,000`. */
export const isFactLabel = (label: string): boolean =>
  /^(?:winners?|runners?-up|votes?|turnout|prices?|times?|distance|cost|length|height|weight|capacity|director|cast|starring|rating|publisher|opens|closes|tickets|admission|hours|home|away|total|seats?|majority|electorate|crew|passengers|owner|built|opened|closed|address|location|status|deaths|casualties|yes|no|for|against|attendance|referee|score|result|final score|half-?time|goals?|scorers?|subs(?:titutes)?|booked|sent off|man of the match|player of the match|line-?ups?|teams?|venue|weather|tries|conversions|penalties|wickets|toss|age|born|died|where|when|who|what|why|how|key facts|source|figures in|revenue|net profit|eps|dead|injured|missing|magnitude|depth|verdict|sentence|charges?|q|a|fact box|timeline|notes?)$/iu.test(
    label,
  )

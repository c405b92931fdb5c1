/**
 * Quoted here, told as fact there: one outlet gives the words to a speaker, another makes them its own.
 *
 * Example: `“The bridge was never safe,” Mr Ode said` / `The bridge was never safe.` Avoids: a shared phrase of a few words,
 * and a telling that names its speaker in the same sentence.
 */
import {keptInOrder, wordsOf} from '../../align/form.ts'
import type {Article, Range} from '../../../pipeline/types.ts'
import type {Annotated} from '../../annotate/types.ts'
import {assessmentsIn} from '../assessments.ts'
import {quotable} from '../spans.ts'
import type {Slot, StoryView, Value} from '../types.ts'
import {quotations, type Quoted} from '../quotations.ts'
import {onceAnArticle} from '../once.ts'

export function quotedHereToldThere(story: StoryView): Slot<string>[] {
  const long = quotations(story).filter(({words}) => words.length >= story.settings.narrationWords)
  return long.flatMap(quoted => {
    const told = story.members.flatMap((_, member) => (member === quoted.member ? [] : toldBy(story, quoted, member)))
    return told.length === 0 ? [] : [slotOf(story, quoted, told)]
  })
}

/** The words of every sentence. */
const spokenIn = onceAnArticle((annotated): readonly (readonly string[])[] =>
  annotated.article.sentences.map(({index}) => wordsOf(annotated, index)),
)

/** The sentence of another member that holds a sentence of the quotation in its own voice. */
function toldBy(story: StoryView, quoted: Quoted, member: number): Value<string>[] {
  const annotated = story.members[member] as Annotated
  const {narrationFrom, narrationWords} = story.settings
  const spoken = spokenIn(annotated)
  const told = annotated.article.sentences.find(({index}) => {
    const own = spoken[index] ?? []
    const [shorter, longer] = [Math.min(own.length, quoted.words.length), Math.max(own.length, quoted.words.length)]
    // by their lengths alone most sentences cannot be the quotation
    if (own.length < narrationWords || shorter < narrationFrom * longer) return false
    return keptInOrder(quoted.words, own).ofLonger >= narrationFrom && !inOthersVoice(annotated, index)
  })
  if (told === undefined) return []
  return [
    {
      member,
      said: 'told in its own voice',
      norm: 'narration',
      fact: 'narration',
      evidence: [quotable(annotated, told.index)],
    },
  ]
}

/** A quotation or a speaker in the sentence, or any quotation mark in its paragraph: marks are lost and left open. */
export function inOthersVoice(annotated: Annotated, sentence: number): boolean {
  const {article, quotes, attributions} = annotated
  const {start, end, in: field, block} = article.sentences[sentence] as Article['sentences'][number]
  const meets = (range: Range): boolean => range.in === field && range.start < end && range.end > start
  const paragraph = article.blocks[block]
  if (paragraph?.kind !== 'paragraph') return true
  const text = (field === 'title' ? (article.title ?? '') : article.text).slice(paragraph.start, paragraph.end)
  if (assessmentsIn(annotated, sentence).length > 0) return true
  return quotes.some(meets) || attributions.some(meets) || /["“”«»‘]|(?:^|\s)'/u.test(text) || isPost(article, block)
}

/** `Caught red handed. — Ann Orr (@annorr) May 2`: a post set into the page, signed in the same block or the next. */
function isPost({text, title, blocks}: Article, block: number): boolean {
  const signature = /\(@\w+\)|pic\.twitter\.com|\b(?:twitter|instagram|facebook) post by\b/iu
  return [blocks[block], blocks[block + 1]].some(
    near =>
      near !== undefined && signature.test((near.in === 'title' ? (title ?? '') : text).slice(near.start, near.end)),
  )
}

function slotOf(story: StoryView, quoted: Quoted, told: readonly Value<string>[]): Slot<string> {
  const {member, quote} = quoted
  const annotated = story.members[member] as Annotated
  const speaker = quote.speaker?.name ?? null
  const first = quoted.tokens[0]
  const own: Value<string> = {
    member,
    said: speaker === null ? 'quoted' : `quoted, ${speaker}`,
    norm: 'quotation',
    fact: 'quotation',
    evidence: [quotable(annotated, first?.sentence ?? quote.sentence, quote)],
  }
  return {
    about: speaker === null ? 'a quotation' : `words of ${speaker}`,
    rule: 'attribution/quoted-here-told-there',
    scope: 'across',
    verdict: 'conflict',
    severity: 'high',
    strength: 'strong',
    why: 'one article puts these words into quotation marks, another tells them in its own voice',
    guards: ['no speaker in the sentence that tells it', 'nearly all words the same'],
    numbers: {words: quoted.words.length},
    values: [own, ...told],
    stand: (a, b) => (a.norm === b.norm ? 'same' : 'apart'),
  }
}

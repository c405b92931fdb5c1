/**
 * Why: what a finding rests on, each side where it stands in its text, the rule that spoke, its guards and figures.
 */
import type {ArticleRecord, Divergence, PairRecord} from '../../../pipeline/records.ts'
import type {Values} from '../../../pipeline/settings/define.ts'
import type {report} from '../../../pipeline/settings/report.ts'
import type {Span} from '../../../pipeline/types.ts'
import type {Explained, Subject} from '../explain.ts'
import {byText} from '../../../pipeline/order.ts'
import {clip, oneLine} from '../show.ts'
import {sourcesOf, tellersOf} from '../tables/core.ts'
import {question} from './finding.ts'
import {words, wrap, type Paper} from './paper.ts'
import {passageLines} from './passage.ts'
import {storyLines} from './story.ts'
import {castOf, count, day, type Cast} from './wording.ts'

export interface ExplainOptions {
  readonly paper: Paper
  readonly out: string
  readonly settings: Values<typeof report>
}

const field = (name: string, value: string, {width}: Paper): string[] =>
  value === '' ? [] : wrap(words(oneLine(value)), width, {first: name.padEnd(12)})

const bold = (text: string, paper: Paper): string[] =>
  wrap(words(oneLine(text), paper.colour.bold), paper.width, {first: ''})

const passages = (spans: readonly Span[], cast: Cast, {articles}: Explained, paper: Paper): string[] =>
  spans.flatMap(span =>
    passageLines(
      span,
      articles.find(({id}) => id === span.article),
      {paper, place: cast.placeOf(span), margin: '  '},
    ),
  )

/** The articles in question, under the letters that the story gives them. */
function whoLines(cast: Cast, {articles}: Explained, {width}: Paper): string[] {
  return articles.map(article => {
    const date = article.published === null ? 'no date' : day(article.published)
    const line = `${cast.letterOf(article.id).padEnd(3)} ${oneLine(article.source)} · ${date} · ${oneLine(article.headline)}`
    return clip(`  ${line} · ${article.id}`, width)
  })
}

function findingLines(found: Divergence, cast: Cast, explained: Explained, paper: Paper): string[] {
  const sort = [found.kind, found.verdict, found.severity, found.strength, `confidence ${found.confidence}`]
  const figures = Object.entries(found.numbers)
    .toSorted(([a], [b]) => byText(a, b))
    .map(([name, value]) => `${name} ${value}`)
  return [
    ...bold(`${found.about}: ${question(found.readings)}`, paper),
    ...wrap(words([...sort, found.id].join(' · '), paper.colour.dim), paper.width, {first: ''}),
    '',
    ...whoLines(cast, explained, paper),
    ...found.readings.flatMap(({value, articles, evidence}) => [
      '',
      ...bold(`${value} (${cast.lettersOf(articles)})`, paper),
      ...passages(evidence, cast, explained, paper),
    ]),
    '',
    ...field('Why', found.why, paper),
    ...field('Rule', found.rule, paper),
    ...field('Guards', found.guards.join(', '), paper),
    ...field('Numbers', figures.join(', '), paper),
    ...field('Silent', cast.lettersOf(found.silent), paper),
    ...field('First seen', found.firstSeen ?? '', paper),
  ]
}

function pairLines(pair: PairRecord, paper: Paper): string[] {
  const share = (part: number): string => `${Math.round(part * 100)} %`
  return [
    ...field('Relation', pair.relation, paper),
    ...field('Lanes', pair.lanes.join(', '), paper),
    ...field('Jaccard', `${pair.jaccard} (shared of all word 5-grams)`, paper),
    ...field(
      'Contained',
      `${share(pair.containment[0])} of the first in the second, ${share(pair.containment[1])} of the second in the first`,
      paper,
    ),
    ...field('Longest run', count(pair.longestRun, 'word'), paper),
  ]
}

function articleLines(article: ArticleRecord, {pairs}: Explained, paper: Paper): string[] {
  const text = ({start, end, ...rest}: ArticleRecord['blocks'][number]): string =>
    (rest.in === 'title' ? (article.title ?? '') : (article.text ?? '')).slice(start, end)
  return [
    ...bold(article.headline, paper),
    ...field('Id', article.id, paper),
    ...field('File', article.key, paper),
    ...field('Source', article.source, paper),
    ...field('Published', article.published ?? 'not known', paper),
    ...field(
      'Agency',
      article.agency === null ? 'none credited' : `${article.agency.name}: ${article.agency.basis}`,
      paper,
    ),
    ...field('Language', article.language ?? 'not known', paper),
    ...field('Words', String(article.words), paper),
    ...field('Story', article.story ?? 'none', paper),
    ...field('Not checked', article.notChecked.join('; '), paper),
    ...field('Notes', article.notes.join('; '), paper),
    '',
    ...article.blocks.flatMap(block => wrap(words(oneLine(text(block))), paper.width, {first: block.kind.padEnd(12)})),
    ...(pairs.length === 0 ? [] : ['', ...bold('Pairs', paper)]),
    ...pairs.map(({a, b, relation, jaccard}) => `  ${a}..${b}  ${relation}, Jaccard ${jaccard}`),
  ]
}

type Of<Type extends Subject['type']> = Extract<Subject, {readonly type: Type}>

function claimLines({claim}: Of<'claim'>, cast: Cast, explained: Explained, paper: Paper): string[] {
  const near =
    claim.nearest === null
      ? ['Nothing near it elsewhere.']
      : ['Nearest elsewhere', ...passages([claim.nearest], cast, explained, paper)]
  return [
    ...bold('Told by one source only', paper),
    '',
    ...whoLines(cast, explained, paper),
    '',
    ...passages([claim], cast, explained, paper),
    ...field('Added to', claim.within === undefined ? '' : oneLine(claim.within.text), paper),
    ...field('Said by', claim.attributedTo ?? '', paper),
    '',
    ...near,
  ]
}

function coreLines({core, story}: Of<'core'>, cast: Cast, explained: Explained, paper: Paper): string[] {
  return [
    ...bold(`Shared core, ${core.form}`, paper),
    '',
    ...whoLines(cast, explained, paper),
    '',
    ...passages(core.tellings, cast, explained, paper),
    '',
    ...field('Sources', sourcesOf(tellersOf(core), story.articles, explained.desk), paper),
  ]
}

function groupLines({group}: Of<'group'>, cast: Cast, explained: Explained, paper: Paper): string[] {
  return [
    ...bold(`Near-copies: ${group.reason}`, paper),
    '',
    ...whoLines(cast, explained, paper),
    '',
    ...field('Stands for', group.representative, paper),
    ...field('Keep', group.keep.join(', '), paper),
    ...field('Drop', group.drop.join(', '), paper),
  ]
}

export function explainLines(explained: Explained, {paper, out, settings}: ExplainOptions): string[] {
  const {subject, desk, articles} = explained
  const cast = castOf('story' in subject ? subject.story.articles : articles.map(({id}) => id), desk)
  switch (subject.type) {
    case 'finding':
      return findingLines(subject.finding, cast, explained, paper)
    case 'claim':
      return claimLines(subject, cast, explained, paper)
    case 'core':
      return coreLines(subject, cast, explained, paper)
    case 'story':
      return storyLines(subject.story, {desk, paper, out, settings})
    case 'group':
      return groupLines(subject, cast, explained, paper)
    case 'pair':
      return [
        ...bold('Two articles', paper),
        '',
        ...whoLines(cast, explained, paper),
        '',
        ...pairLines(subject.pair, paper),
      ]
    case 'article':
      return articles.flatMap(article => articleLines(article, explained, paper))
  }
}

/**
 * Why: what a finding rests on, each side where it stands in its text, the rule that spoke, its guards and figures.
 */
import type {ArticleRecord, Divergence} from '../../../pipeline/records.ts'
import type {Values} from '../../../pipeline/settings/define.ts'
import type {report} from '../../../pipeline/settings/report.ts'
import type {Span} from '../../../pipeline/types.ts'
import type {Aligned} from '../aligned.ts'
import type {Explained, Subject} from '../explain.ts'
import {byText} from '../../../pipeline/order.ts'
import {clip, oneLine} from '../show.ts'
import {sourcesOf, tellersOf} from '../tables/core.ts'
import {question} from './finding.ts'
import {words, wrap, type Paper} from './paper.ts'
import {passages} from './passage.ts'
import {bold, field, figure, missingLine, pairLines, textLines} from './two.ts'
import {storyLines} from './story.ts'
import {castOf, day, type Cast} from './wording.ts'

export interface ExplainOptions {
  /** Of a pair. */
  readonly aligned: readonly Aligned[]
  readonly paper: Paper
  readonly out: string
  readonly settings: Values<typeof report>
}

const quoted = (spans: readonly Span[], cast: Cast, {articles}: Explained, paper: Paper): string[] =>
  passages(spans, articles, {paper, placeOf: span => cast.placeOf(span), margin: '  '})

/** The articles in question, under the letters that the story gives them. */
function whoLines(cast: Cast, {articles}: Explained, {width}: Paper): string[] {
  return articles.flatMap(article => {
    const date = article.published === null ? 'no date' : day(article.published)
    const line = `${cast.letterOf(article.id).padEnd(3)} ${article.id} · ${oneLine(article.source)} · ${date}`
    return [clip(`  ${line}`, width), clip(`      ${oneLine(article.headline)}`, width)]
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
      ...quoted(evidence, cast, explained, paper),
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

/** Each can be asked for by what stands there. */
const pairList = ({pairs}: Explained, paper: Paper): string[] =>
  pairs.length === 0
    ? []
    : [
        '',
        ...bold('Pairs', paper),
        ...pairs.map(({a, b, relation, jaccard}) => `  ${a}..${b}  ${relation}, Jaccard ${figure(jaccard)}`),
      ]

function articleLines(article: ArticleRecord, explained: Explained, paper: Paper): string[] {
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
    ...(article.text === undefined ? missingLine(paper) : textLines(article, {paper, marks: []})),
    ...pairList(explained, paper),
  ]
}

type Of<Type extends Subject['type']> = Extract<Subject, {readonly type: Type}>

function claimLines({claim}: Of<'claim'>, cast: Cast, explained: Explained, paper: Paper): string[] {
  const near =
    claim.nearest === null
      ? ['Nothing near it elsewhere.']
      : ['Nearest elsewhere', ...quoted([claim.nearest], cast, explained, paper)]
  return [
    ...bold('Told by one source only', paper),
    '',
    ...whoLines(cast, explained, paper),
    '',
    ...quoted([claim], cast, explained, paper),
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
    ...quoted(core.tellings, cast, explained, paper),
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
    ...pairList(explained, paper),
  ]
}

export function explainLines(explained: Explained, {paper, out, settings, aligned}: ExplainOptions): string[] {
  const {subject, desk, articles} = explained
  const story = 'story' in subject ? subject.story : null
  const cast = castOf(story?.articles ?? articles.map(({id}) => id), desk)
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
        ...pairLines(subject, {explained, cast, paper, aligned}),
      ]
    case 'article':
      return articles.flatMap(article => articleLines(article, explained, paper))
  }
}

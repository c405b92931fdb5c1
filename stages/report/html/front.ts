/**
 * The index: what the run read, and the stories, those with something new first, then by what there is to check; a thousand
 * a page.
 *
 * Avoids: an index of a hundred thousand lines that no browser opens. Cost: a line a story in memory.
 */
import type {ProblemRecord, RunRecord, StoryRecord} from '../../../pipeline/records.ts'
import {decisionText, type Decisions} from '../decisions.ts'
import type {Desk} from '../desk.ts'
import {byText} from '../../../pipeline/order.ts'
import {clip, oneLine} from '../show.ts'
import {question} from '../terminal/finding.ts'
import {count} from '../terminal/wording.ts'
import {decisionBadge} from './badges.ts'
import {sorted} from './brief.ts'
import {joined, markup, pageText, type Content, type Markup} from './escape.ts'
import {anchorOf, indexName, storyName} from './files.ts'
import {aboutOf} from './matrix.ts'
import {page} from './page.ts'
import {daysOf} from './story.ts'

/** Of a story's findings, on its line. */
const TOLD = 4
/** Of its sources. */
const NAMED = 5
const LONGEST = 110

/** A story as its line in the index needs it. */
export interface Entry {
  readonly id: string
  readonly headline: string
  readonly articles: number
  readonly sources: readonly string[]
  readonly dates: string
  readonly toCheck: number
  readonly strong: number
  readonly unique: number
  readonly shared: number
  readonly questions: readonly {readonly id: string; readonly text: string}[]
  /** Something to check is new or changed since the run before. */
  readonly isNew: boolean
  readonly tracked: boolean
}

export function entryOf(story: StoryRecord, desk: Desk, decisions: Decisions): Entry {
  const {toCheck} = sorted(story, decisions)
  const fresh = story.divergences.some(({firstSeen, status}) => firstSeen !== null || status !== 'new')
  return {
    id: story.id,
    headline: oneLine(story.headline),
    articles: story.articles.length,
    sources: [...new Set(story.articles.map(id => oneLine(desk.article(id)?.source ?? id)))],
    dates: daysOf(story.articles.map(id => desk.article(id)?.published ?? null)),
    toCheck: toCheck.length,
    strong: toCheck.filter(({strength}) => strength === 'strong').length,
    unique: story.unique.length,
    shared: story.core.length,
    questions: toCheck.slice(0, TOLD).map(found => ({
      id: found.id,
      text: clip(`${aboutOf(found)}: ${question(found.readings)}`, LONGEST),
    })),
    isNew: toCheck.some(({status}) => status === 'new' || status === 'changed'),
    tracked: fresh,
  }
}

export const byNews = (a: Entry, b: Entry): number =>
  Number(b.isNew) - Number(a.isNew) || b.toCheck - a.toCheck || b.strong - a.strong || byText(a.id, b.id)

function entryMarkup(entry: Entry, decisions: Decisions, way: string): Markup {
  const {id, headline, articles, sources, dates, toCheck, questions, unique, shared} = entry
  const name = `${way}${storyName(id)}`
  const left = toCheck - questions.length
  const asked = questions.map(one => markup`<li dir="auto"><a href="${name}#${anchorOf(one.id)}">${one.text}</a></li>`)
  const more = left > 0 ? markup`<li>and ${left} more</li>` : null
  const who = sources.slice(0, NAMED).join(', ') + (sources.length > NAMED ? ` and ${sources.length - NAMED} more` : '')
  const about = [count(articles, 'article'), who, dates, `${shared} shared, ${unique} in one only`]
  const fresh = entry.tracked && entry.isNew ? markup` <span class="status">new</span>` : null
  return markup`<li class="${toCheck === 0 ? 'quiet' : 'loud'}" id="${anchorOf(id)}"><p class="tally"><b>${toCheck}</b> <span>to check</span></p><div><h2 dir="auto"><a href="${name}">${headline || id}</a>${fresh}${decisionBadge(id, {decisions})}</h2><p class="stand">${about.join(' · ')}</p>${questions.length === 0 ? null : markup`<ul>${asked}${more}</ul>`}</div></li>\n`
}

export interface Front {
  /** In the order shown: see byNews. */
  readonly entries: readonly Entry[]
  readonly run: RunRecord
  readonly copies: number
  readonly problems: readonly ProblemRecord[]
  readonly problemsInAll: number
  readonly decisions: Decisions
  /** About what is not in these results. */
  readonly unmet: Decisions
}

function runLine({run, entries, copies}: Front): string {
  const parts = [
    count(run.articles, 'article'),
    ...(copies > 0 ? [count(copies, 'pair of copies', 'pairs of copies')] : []),
    count(entries.length, 'story', 'stories'),
    ...(run.skipped > 0 ? [`${run.skipped} not read`] : []),
    ...(run.ignored > 0 ? [count(run.ignored, 'other ignored', 'others ignored')] : []),
  ]
  return parts.join(' · ')
}

function problemList({problems, problemsInAll}: Front): Content {
  if (problemsInAll === 0) return null
  const items = problems.map(
    ({file, line, message, action}) =>
      markup`<li><code>${oneLine(file)}${line === null ? '' : `:${line}`}</code> ${oneLine(message)} ${oneLine(action)}</li>\n`,
  )
  const left = problemsInAll - problems.length
  return markup`<section aria-labelledby="problems"><h2 id="problems">Could not be read (${problemsInAll})</h2><ul class="plain">
${items}${left > 0 ? markup`<li>and ${left} more: problems.csv</li>` : null}</ul></section>`
}

/** A decision is not lost in silence when what it was about has changed or gone. */
function unmetList({unmet}: Front): Content {
  if (unmet.size === 0) return null
  const items = [...unmet].map(([id, decision]) => markup`<li><code>${id}</code> ${decisionText(decision)}</li>\n`)
  return markup`<section aria-labelledby="unmet"><h2 id="unmet">Decisions about what is not here (${unmet.size})</h2><p class="stand">Their findings stand on other words now, or are gone.</p><ul class="plain">
${items}</ul></section>`
}

function pager(at: number, pages: number, way: string): Content {
  if (pages < 2) return null
  const links = Array.from({length: pages}, (_, index) =>
    index + 1 === at
      ? markup`<b aria-current="page">${at}</b>`
      : markup`<a href="${way}${indexName(index + 1)}">${index + 1}</a>`,
  )
  return markup`<nav class="pager" aria-label="Pages of the index">Page ${joined(links, ' ')}</nav>`
}

const TABLES = ['stories', 'divergences', 'only_in_one', 'core', 'readings', 'articles', 'pairs', 'problems']

const tables = ({way, results}: Place): Markup =>
  markup`<p>The same as tables: ${joined(
    TABLES.map(name => markup`<a href="${way}${name}.csv">${name}.csv</a>`),
    ', ',
  )}; everything: <a href="${results}">results.jsonl</a>.</p>`

/** From where a page of the index leads to the pages and tables of its run. */
export interface Place {
  /** Empty, or `runs/3f0c55e1a2b4/`. */
  readonly way: string
  readonly results: string
}

/** Inside the run's folder, where the pages of the index stand side by side. */
export const INSIDE: Place = {way: '', results: '../../results.jsonl'}

export const pagesOf = (entries: number, perPage: number): number => Math.max(1, Math.ceil(entries / perPage))

/** The page, from 1, on which the entry stands that is shown at this place, from 0. */
export const pageOf = (at: number, perPage: number): number => Math.floor(at / perPage) + 1

/** One page of the index, from 1. */
export function frontPage(front: Front, at: number, {perPage, place}: {perPage: number; place: Place}): string {
  const {entries, run, decisions} = front
  const toCheck = entries.reduce((sum, entry) => sum + entry.toCheck, 0)
  const pages = pagesOf(entries.length, perPage)
  const title = toCheck === 0 ? 'Nothing to check' : count(toCheck, 'contradiction to check', 'contradictions to check')
  const shown = entries.slice((at - 1) * perPage, at * perPage)
  const list = shown.map(entry => entryMarkup(entry, decisions, place.way))
  const stories =
    shown.length === 0
      ? markup`<p class="nothing">No two articles tell the same story.</p>`
      : markup`<ol class="stories" start="${(at - 1) * perPage + 1}">\n${list}</ol>`
  const whole = page({
    title: `${title}${pages > 1 ? `, page ${at}` : ''} · wirediff`,
    skip: 'Skip to the stories',
    top: markup`<p class="id">wirediff</p>`,
    main: markup`<h1>${title}</h1>
<p class="stand">${runLine(front)} · nothing here says which source is right</p>
${pager(at, pages, place.way)}
${stories}
${pager(at, pages, place.way)}
${at === 1 ? [unmetList(front), problemList(front)] : null}`,
    foot: markup`${tables(place)}
<p>Made by wirediff ${run.version}. Put <code>id,decision,note</code> into decisions.csv in this folder and run <code>wirediff report</code>: accepted and dismissed findings are shown as such.</p>`,
    version: run.version,
  })
  return pageText(whole)
}

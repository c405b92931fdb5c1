/** Two hundred strings that run somewhere if they are not escaped, and stories that hold one in every field. */
import type {ArticleRecord, ResultRecord} from '../../../pipeline/records.ts'
import type {Decisions} from '../../../stages/report/decisions.ts'
import {run} from '../invented.ts'
import {storyOf, type Parts} from './invented.ts'

/** Ways to call what the test listens for. */
const CALLS = ['ran(1)', 'top.ran(1)', 'self[`ran`](1)', 'setTimeout(ran,0,1)']

const WAYS: readonly ((call: string) => string)[] = [
  call => `<script>${call}</script>`,
  call => `<SCRIPT >${call}</SCRIPT>`,
  call => `<script type=module>${call}</script>`,
  call => `<script src="data:text/javascript,${call}"></script>`,
  call => `<img src=x onerror="${call}">`,
  call => `<img/src=x/onerror=${call}>`,
  call => `<svg onload="${call}">`,
  call => `<svg><script>${call}</script></svg>`,
  call => `<svg><animate attributeName=x dur=1s onbegin="${call}"></animate></svg>`,
  call => `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`,
  call => `<body onload="${call}">`,
  call => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  call => `<iframe src="javascript:parent.${call}"></iframe>`,
  call => `<details open ontoggle="${call}"><summary>x</summary></details>`,
  call => `<input autofocus onfocus="${call}">`,
  call => `<video><source onerror="${call}"></video>`,
  call => `<audio src=x onerror="${call}"></audio>`,
  call => `<object data="javascript:${call}"></object>`,
  call => `<embed src="javascript:${call}">`,
  call => `<a href="javascript:${call}">x</a>`,
  call => `<form action="javascript:${call}"><button>x</button></form>`,
  call => `<math><mtext><a href="javascript:${call}">x</a></mtext></math>`,
  call => `<x tabindex=1 onclick="${call}">`,
  call => `"><script>${call}</script>`,
  call => `'><script>${call}</script>`,
  call => `" onmouseover="${call}" x="`,
  call => `' onmouseover='${call}' x='`,
  call => `" autofocus onfocus="${call}" tabindex="0`,
  call => `</title><script>${call}</script>`,
  call => `</style><script>${call}</script>`,
  call => `</textarea></noscript><script>${call}</script>`,
  call => `--><script>${call}</script>`,
  call => `]]><script>${call}</script>`,
  call => `<!--><script>${call}</script>-->`,
  call => `</script><script>${call}</script>`,
  call => `</p></summary></table></main><script>${call}</script>`,
  call => `<link rel=stylesheet href="x" onerror="${call}">`,
  call => `<style onload="${call}">*{color:red}</style>`,
  call => `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  call => `<base href="javascript:${call}//">`,
  call => `javascript:${call}`,
  call => `JaVa\tScRiPt:${call}`,
  call => `\u0001javascript:${call}`,
  call => `data:text/html,<script>opener.${call}</script>`,
  call => `https://x.example/"onmouseover="${call}`,
  call => `https://x.example/'><script>${call}</script>`,
  call => `&lt;script&gt;${call}&lt;/script&gt;<script>${call}</script>`,
  call => `\u0000<scr\u0000ipt>${call}</script><script>${call}</script>`,
  call => `\ud800<script>${call}</script>\u202e`,
  call => `<template shadowrootmode=open><script>${call}</script></template>\${${call}}{{${call}}}`,
]

export const hostileStrings: readonly string[] = CALLS.flatMap(call => WAYS.map(way => way(call)))

function hostileArticle(article: ArticleRecord, text: string): ArticleRecord {
  const lines = `${text}\n${article.text ?? ''}`
  const moved = article.blocks.map(block => ({
    ...block,
    start: block.start + text.length + 1,
    end: block.end + text.length + 1,
  }))
  return {
    ...article,
    key: text,
    file: text,
    source: text,
    url: text,
    headline: text,
    title: text,
    language: text,
    text: lines,
    notChecked: [text, `fact rules off: ${text}`],
    notes: [text],
    agency: {name: text, basis: text},
    published: text,
    blocks: [{kind: 'headline', start: 0, end: text.length}, ...moved],
  }
}

/** A story of two whose every field that comes from an input is the text. */
export function hostileStories(text: string, seed: number): Parts & {readonly decisions: Decisions} {
  const {articles, pairs, story} = storyOf({sources: 2, findings: 2, seed})
  const first = articles[0]!
  const quoted = {article: first.id, start: 0, end: text.length, text}
  const divergences = story.divergences.map((found, at) => ({
    ...found,
    strength: at === 0 ? ('strong' as const) : ('weak' as const),
    about: text,
    why: text,
    rule: text,
    guards: [text],
    numbers: {[text]: 1},
    firstSeen: text,
    readings: found.readings.map(reading => ({
      ...reading,
      value: text,
      norm: text,
      evidence: [...reading.evidence, quoted].map(span => ({...span, text})),
    })),
  }))
  return {
    articles: articles.map(article => hostileArticle(article, text)),
    pairs,
    story: {
      ...story,
      headline: text,
      divergences,
      core: story.core.map(claim => ({...claim, tellings: claim.tellings.map(span => ({...span, text}))})),
      unique: story.unique.map(claim => ({...claim, text, attributedTo: text, nearest: quoted, within: quoted})),
    },
    decisions: new Map(divergences.map(({id}) => [id, {said: text, note: text, sort: 'other' as const}])),
  }
}

export const hostileRecords = (stories: readonly Parts[]): readonly ResultRecord[] => [
  {...run(stories.length * 2, stories.length), version: hostileStrings[0]!},
  ...stories.flatMap(({articles}) => articles),
  ...stories.flatMap(({pairs}) => pairs),
  ...stories.map(({story}) => story),
  ...hostileStrings.map((text): ResultRecord => ({
    type: 'problem',
    file: text,
    line: null,
    stage: 'read',
    code: text,
    message: text,
    action: text,
  })),
]

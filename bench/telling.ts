/** A story of three as the stages have it: the articles that come with the program, annotated, aligned and classified. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {articleId, sha256, storyId} from '../pipeline/ids.ts'
import {defaultSettings as settings} from '../pipeline/settings.ts'
import type {Article, RawArticle} from '../pipeline/types.ts'
import type {Annotated} from '../stages/annotate/types.ts'
import {alignMembers} from '../stages/align/align.ts'
import {annotateArticle} from '../stages/annotate/annotate.ts'
import {classifyStory} from '../stages/classify/classify.ts'
import {normalizeArticle} from '../stages/normalize/index.ts'

const rawOf = (key: string, text: string): RawArticle => ({
  id: articleId({key, title: null, sha256: sha256(text)}),
  key,
  file: key,
  ref: {kind: 'file', path: key},
  title: null,
  text,
  sha256: sha256(text),
  metadata: {source: null, date: null, url: null, language: 'en', byline: null, story: null},
  notes: [],
})

const article = (key: string, text: string): Article =>
  normalizeArticle(rawOf(key, text), {settings: settings.normalize, timezone: 'UTC'})

const seeds = ['chronicle.txt', 'herald.txt', 'tribune.txt'].map(file =>
  article(file, readFileSync(path.join(import.meta.dirname, '..', 'seeds', file), 'utf8')),
)
const [{id: first} = {id: articleId({key: '', title: null, sha256: ''})}] = seeds
const story = {id: storyId(first), members: seeds.map(({id, ref}) => ({id, ref}))}

export const annotated = (): Annotated[] => seeds.map(seed => annotateArticle(seed))

export const compared = (members: readonly Annotated[]): unknown =>
  classifyStory({type: 'story', story, members, alignment: alignMembers(members, settings.align)}, settings)

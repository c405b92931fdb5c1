/** The whole comparison of a story of three, warm: annotate, align and classify the articles that come with the program. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {articleId, sha256, storyId} from '../pipeline/ids.ts'
import {defaultSettings as settings} from '../pipeline/settings.ts'
import type {Article, RawArticle} from '../pipeline/types.ts'
import {alignMembers} from '../stages/align/align.ts'
import {annotateArticle} from '../stages/annotate/annotate.ts'
import {classifyStory} from '../stages/classify/classify.ts'
import {normalizeArticle} from '../stages/normalize/index.ts'
import {seconds, type Task} from './rounds.ts'

const WARM = 20

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

export const STORY = 'a story of three'

export function storyTask(): Task {
  const seeds = ['chronicle.txt', 'herald.txt', 'tribune.txt'].map(file =>
    article(file, readFileSync(path.join(import.meta.dirname, '..', 'seeds', file), 'utf8')),
  )
  const [{id: first} = {id: articleId({key: '', title: null, sha256: ''})}] = seeds
  const story = {id: storyId(first), members: seeds.map(({id, ref}) => ({id, ref}))}
  const tell = (): void => {
    const members = seeds.map(seed => annotateArticle(seed))
    classifyStory({type: 'story', story, members, alignment: alignMembers(members, settings.align)}, settings)
  }
  for (let i = 0; i < WARM; i++) tell()
  return {name: STORY, run: () => seconds(tell)}
}

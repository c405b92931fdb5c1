/**
 * What a story's page is made of, as one hash: where it is the hash of the standing page, that page is kept.
 *
 *     madeOf(story, given)     '5c0f…'    the story, its articles and pairs, what the editor said of it, the settings
 *
 * Nothing else may go into a page but the page of the index that it leads back to: what the desk knows of articles of other
 * stories, which a finding that is gone may cite, is part of it. Wrong answer it avoids: a page that shows what was decided,
 * or new, a week ago.
 * Cost: SHA-256 over the lines of the records, a second a gigabyte; making a page costs fifty times that.
 */
import {sha256} from '../../pipeline/ids.ts'
import type {PairRecord, RunRecord, StoryRecord} from '../../pipeline/records.ts'
import type {Settings} from '../../pipeline/settings.ts'
import {decisive} from '../../pipeline/settings/decisive.ts'
import type {Decisions} from './decisions.ts'
import type {Desk} from './desk.ts'

/** A page: the hash of what it was made of, and that of its bytes. */
export interface Made {
  readonly of: string
  readonly sha256: string
}

/** The pages of a folder, from one run to the next. */
export interface Making {
  /** What makes them: another program makes other pages of the same records. */
  readonly by: string
  /** By name, those of the run before. */
  readonly before: ReadonlyMap<string, Made>
  /** By name, those of this run. */
  readonly now: Map<string, Made>
}

export interface Ingredients {
  readonly making: Making
  readonly run: RunRecord | null
  /** Hashes of the lines of its articles in results.jsonl, in the story's order. */
  readonly lines: readonly string[]
  readonly pairs: readonly PairRecord[]
  readonly desk: Desk
  readonly decisions: Decisions
  readonly settings: Settings['report']
}

/** Of articles that the story had once. */
function strangers({articles, divergences}: StoryRecord, desk: Desk): readonly unknown[] {
  const own = new Set(articles)
  const cited = divergences.flatMap(({readings}) =>
    readings.flatMap(({evidence}) => evidence.map(({article}) => article)),
  )
  return [...new Set(cited)].filter(id => !own.has(id)).map(id => desk.article(id) ?? null)
}

const said = ({id, core, divergences, unique}: StoryRecord, decisions: Decisions): readonly unknown[] =>
  [id, ...[...core, ...divergences, ...unique].map(one => one.id as string)].flatMap(one => {
    const decision = decisions.get(one)
    return decision === undefined ? [] : [[one, decision]]
  })

export function madeOf(
  story: StoryRecord,
  {making, run, lines, pairs, desk, decisions, settings}: Ingredients,
): string {
  const made = [making.by, run?.version, decisive(run?.settings ?? {}), settings]
  return sha256(JSON.stringify([made, story, lines, pairs, said(story, decisions), strangers(story, desk)]))
}

/** Marks what each part of a text is: headline, byline, dateline, date, subhead, paragraph, boilerplate. */
import type {Block, RawArticle} from '../../pipeline/types.ts'
import type {normalize} from '../../pipeline/settings/normalize.ts'
import type {Values} from '../../pipeline/settings/define.ts'
import {unitsOf} from './lines.ts'

export type Settings = Values<typeof normalize>

export function blocksOf(
  {title, text}: Pick<RawArticle, 'title' | 'text'>,
  {settings, lone}: {readonly settings: Settings; readonly lone: boolean},
): readonly Block[] {
  const blocks: Block[] = []
  if (title !== null && title.trim() !== '') {
    const start = title.length - title.trimStart().length
    blocks.push({kind: 'headline', start, end: start + title.trim().length, in: 'title'})
  }
  const units = unitsOf(text, settings)
  for (const [index, {start, end}] of units.entries()) {
    const headline = index === 0 && blocks.length === 0 && !(lone && units.length === 1)
    blocks.push({kind: headline ? 'headline' : 'paragraph', start, end})
  }
  return blocks
}

/** The room as a stage: an aligned story in, its record out. */
import type {Told} from '../../pipeline/records.ts'
import {each} from '../../pipeline/stage.ts'
import type {AlignedPlaced} from '../align/types.ts'
import {classifyStory} from './classify.ts'

export const classify = each<AlignedPlaced, Told>('classify', (item, {settings}) =>
  item.type === 'story' ? {type: 'story', record: classifyStory(item, settings)} : item,
)

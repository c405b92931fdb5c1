/** The room as a stage: an aligned story in, its record out. */
import type {Told} from '../../pipeline/records.ts'
import {each} from '../../pipeline/stage.ts'
import {inTurns} from '../../pipeline/turns.ts'
import type {AlignedPlaced} from '../align/types.ts'
import {classifySteps} from './classify.ts'

export const classify = each<AlignedPlaced, Told>('classify', async (item, {settings, signal}) =>
  item.type === 'story' ? {type: 'story', record: await inTurns(classifySteps(item, settings), signal)} : item,
)

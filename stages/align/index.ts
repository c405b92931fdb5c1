/** The room as a stage: a story’s members in, their alignment beside them out. */
import {each} from '../../pipeline/stage.ts'
import {inTurns} from '../../pipeline/turns.ts'
import type {AnnotatedPlaced} from '../annotate/types.ts'
import {alignSteps} from './align.ts'
import type {AlignedPlaced} from './types.ts'

export const align = each<AnnotatedPlaced, AlignedPlaced>('align', async (item, {settings, signal}) =>
  item.type === 'story' ? {...item, alignment: await inTurns(alignSteps(item.members, settings.align), signal)} : item,
)

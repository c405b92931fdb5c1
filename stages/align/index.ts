/** The room as a stage: a story’s members in, their alignment beside them out. */
import {each} from '../../pipeline/stage.ts'
import type {AnnotatedPlaced} from '../annotate/types.ts'
import {alignMembers} from './align.ts'
import type {AlignedPlaced} from './types.ts'

export const align = each<AnnotatedPlaced, AlignedPlaced>('align', (item, {settings}) =>
  item.type === 'story' ? {...item, alignment: alignMembers(item.members, settings.align)} : item,
)

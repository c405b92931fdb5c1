/** Numbers of the room stages/normalize. */
import {setting} from './define.ts'

export const normalize = {
  wrapLines: setting(3, 'lines', [2, 20], 'fewer lines do not show a width'),
  wrapWidth: setting(90, 'characters', [40, 120], 'wire copy was set in 60 to 80; a paragraph line is longer'),
  wrapOpenShare: setting(0.5, 'share', [0.2, 1], 'wrapped lines mostly break in mid-sentence'),
  headlineLength: setting(120, 'characters', [40, 400], 'a headline cut from a first sentence'),
} as const

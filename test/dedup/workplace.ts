/** Where one worker works, with the plain kernel, in this thread. */
import {defaultSettings as settings, type Settings} from '../../pipeline/settings.ts'
import {openWorkplace, type Workplace, type WorkplaceSetting} from '../../stages/dedup/workplace.ts'

export interface Asked {
  readonly dedup?: Partial<Settings['dedup']>
  readonly candidates?: Partial<Settings['candidates']>
  readonly memoryBytes?: number
  /** Tells how long an article takes. */
  readonly now?: () => number
}

export function workplaceIn(folder: string, {dedup, candidates, memoryBytes = 2 ** 30, now}: Asked = {}): Workplace {
  const setting: WorkplaceSetting = {
    worker: 0,
    settings: {
      ...settings,
      dedup: {...settings.dedup, ...dedup},
      candidates: {...settings.candidates, ...candidates},
    },
    options: {stories: 'find', storyField: 'story', sourceField: null, timezone: 'UTC'},
    module: null,
    folder,
    held: new BigInt64Array(new SharedArrayBuffer(8)),
    memoryBytes,
  }
  return openWorkplace(setting, now)
}

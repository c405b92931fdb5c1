/** Numbers of the room stages/minhash. */
import {setting} from './define.ts'

export const minhash = {
  bins: setting(
    256,
    'bins (a power of two)',
    [64, 1024],
    'the estimate errs by about 1 / sqrt(256) = .06 at worst; 1 kB an article',
  ),
  window: setting(
    4,
    'grams',
    [1, 64],
    'of any 4 grams in a row one becomes a fingerprint, so every verbatim run of 5 + 4 - 1 = 8 words is caught',
  ),
} as const

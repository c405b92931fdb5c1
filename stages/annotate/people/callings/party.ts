/**
 * Party and seat behind a name: `Sen. Ines Vale (R-Ohio)`, `Ines Vale, D-Calif.,`, `Ines Vale (Lab)`, `Ines Vale (Con, Halden East)`.
 * Avoids: `Vale (34)`, `Vale (left)`.
 */
import {stretchOf} from '../../names/find.ts'
import type {Calling, NameMention} from '../../types.ts'
import type {Scene} from '../scene.ts'
import {within} from '../scene.ts'

const PARTIES: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['rep', 'republican'],
  ['gop', 'republican'],
  ['d', 'democrat'],
  ['dem', 'democrat'],
  ['i', 'independent'],
  ['ind', 'independent'],
  ['lab', 'labour'],
  ['labour', 'labour'],
  ['con', 'conservative'],
  ['cons', 'conservative'],
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
  ['ld', 'liberal democrat'],
  ['snp', 'snp'],
  ['pc', 'plaid'],
  ['green', 'green'],
  ['grn', 'green'],
  ['ukip', 'ukip'],
  ['reform', 'reform'],
  ['dup', 'dup'],
  ['sdlp', 'sdlp'],
])

export function partiesAt(scene: Scene, {to}: NameMention): Calling[] {
  const near = to - 1
  if (!/^[,([]$/u.test(within(scene, near, to)?.text ?? '')) return []
  const token = within(scene, near, to + 1)
  const [, letters = '', seat = ''] = /^(\p{L}{1,12})(?:[-–](\p{Lu}[\p{L}. ]+))?$/u.exec(token?.text ?? '') ?? []
  const party = PARTIES.get(letters.toLowerCase())
  const closed = /^[,)\].;]$/u.test(within(scene, near, to + 2)?.text ?? '')
  // `, Lab,` is hardly a party; `, R-Ohio,` is
  if (party === undefined || !token || !closed || (seat === '' && within(scene, near, to)?.text === ',')) return []
  const stretch = stretchOf(scene.tokens, to + 1, to + 2)
  return [
    {
      ...stretch,
      text: token.text,
      form: 'party',
      head: 'member',
      headAt: to + 1,
      standing: [],
      modifiers: [party],
      owner: [],
      complement: null,
    },
  ]
}

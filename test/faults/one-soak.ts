/** One process of `npm run soak`: `kills 25 7 state`, `generated 10000 7` or `flips 3 40`; one line of JSON at the end. */
import {flipped} from './flips.ts'
import {generated} from './generated.ts'
import {killed} from './kills.ts'

const [what = '', count = '', seed = '', state = ''] = process.argv.slice(2)

async function done(): Promise<Readonly<Record<string, unknown>>> {
  if (what === 'generated') {
    const held = await generated({cases: Number(count), seed: Number(seed)})
    return {tried: [...held.values()].reduce((sum, one) => sum + one, 0), wrong: 0, exits: Object.fromEntries(held)}
  }
  if (what === 'flips') {
    const {tried, noticed, harmless, wrong} = await flipped({from: Number(count), every: Number(seed)})
    for (const one of wrong) process.stderr.write(`${one}\n`)
    return {tried, wrong: wrong.length, exits: {noticed, harmless}}
  }
  const {kills, ended, compared, wrong} = await killed({
    kills: Number(count),
    seed: Number(seed),
    state: state === 'state',
  })
  for (const one of wrong) process.stderr.write(`seed ${seed} ${state}: ${one}\n`)
  return {
    tried: kills,
    wrong: wrong.length,
    exits: {killed: kills, 'ended before': ended, 'compared byte for byte': compared},
  }
}

process.stdout.write(`${JSON.stringify(await done())}\n`)

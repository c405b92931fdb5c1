/** Tables and lines of what is found and what is missed. */
import type {Found} from './found.ts'
import {strangers, type Missed, type Share} from './shares.ts'

export const say = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

export function table(head: string, rows: readonly Share[]): void {
  say('', `| ${head} | found | of | share |`, '| --- | --- | --- | --- |')
  for (const {name, found, all} of rows)
    say(`| ${name} | ${found} | ${all} | ${all === 0 ? '–' : (found / all).toFixed(4)} |`)
}

export function listMissed(missed: readonly Missed[], {headlines}: Found): void {
  for (const {a, b, why} of missed)
    say(`  missed ${a} ${b} (${why}): ${headlines.get(a) ?? '?'} / ${headlines.get(b) ?? '?'}`)
}

/** Near-copies told, and how many of them the exact figures bear out. */
export function tellStrangers(known: ReadonlyMap<string, number>, found: Found, isListed = false): void {
  const {told, alike, off} = strangers(known, found)
  say('', `near-copies told: ${told}; of these .5 alike and more by the exact figure: ${alike}`)
  if (isListed) for (const line of off) say(`  told ${line}`)
}

/**
 * What the terminal is good for: colours, a progress line, how many columns. By convention: https://no-color.org,
 * https://force-color.org, https://bixense.com/clicolors.
 *
 * Avoids: a log of a build full of progress lines; colours in a file.
 */
import type {Settings} from '../settings.ts'
import type {Asked} from './asked.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''
const isOff = (value: string | undefined): boolean => value === '0' || value === 'false'

/** The flag first, then the variables, then whether it is a terminal that can. */
export function wantsColour({flags, origins}: Asked, {isTTY}: Terminal, environment: Environment): boolean {
  const {NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM} = environment
  if (!flags.color || origins.has('color')) return flags.color
  if (isSet(NO_COLOR)) return false
  if (isSet(FORCE_COLOR)) return !isOff(FORCE_COLOR)
  if (isSet(CLICOLOR_FORCE) && !isOff(CLICOLOR_FORCE)) return true
  // `isTTY` is undefined, not false, where it is no terminal.
  return isTTY === true && TERM !== 'dumb' && CLICOLOR !== '0'
}

/** A line that is written over again and again: only where somebody looks on. */
export function showsProgress(
  {isTTY}: Terminal,
  environment: Environment,
  {quiet}: {readonly quiet: boolean},
): boolean {
  const isBuild = isSet(environment['CI']) && !isOff(environment['CI'])
  return isTTY === true && !quiet && !isBuild && environment['TERM'] !== 'dumb'
}

/** For a line that must not wrap; some terminals do not know their width and say 0. */
export const lineWidth = ({columns = 0}: Terminal): number => (columns > 0 ? columns - 1 : 79)

/** For the summary: as wide as the terminal, but readable. */
export function summaryWidth(
  {terminalWidth, terminalWidest}: Settings['report'],
  {isTTY, columns}: Terminal,
  environment: Environment,
): number {
  const told = isTTY === true ? columns : Number(environment['COLUMNS'])
  if (told === undefined || !Number.isInteger(told) || told <= 0) return terminalWidth
  return Math.min(Math.max(told, NARROWEST), terminalWidest)
}

/** Below it words stand one by one. */
const NARROWEST = 24

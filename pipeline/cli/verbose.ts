/**
 * Whether -v is among the words of a command line, told before anything of it is read: an error may come sooner.
 *
 *     -v, --verbose, -qv: yes     -ov (a folder called v), what follows `--`: no
 *
 * A file of its own, since the launcher asks too and has nothing else loaded.
 */

/** The letters are those of switches; after one that wants a value the rest of the word is that value. */
const VERBOSE = /^(?:-[hqv]*v[a-z]*|--verbose)$/

export function isVerbose(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(2, end === -1 ? undefined : end).some(word => VERBOSE.test(word))
}

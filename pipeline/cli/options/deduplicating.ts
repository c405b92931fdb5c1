/** Options of `dedup` alone. */
import {dedup} from '../../settings/dedup.ts'
import {verify} from '../../settings/verify.ts'
import {LANES, USUAL_LANES} from '../../vocabulary.ts'
import type {CommandName} from './commands.ts'
import {given, oneOf, size, someOf, whole} from './kinds.ts'
import {option} from './option.ts'

const only: readonly CommandName[] = ['dedup']

const [fewestWords, mostWords] = verify.passageWords.range
const [leastBytes, mostBytes] = dedup.memoryBytes.range
/** What is shorter than a gram of words cannot be found. */
const SHORTEST = 8

export const deduplicating = [
  option({
    name: 'lanes',
    kind: someOf('names', LANES),
    fallback: USUAL_LANES,
    default: 'copy,reuse',
    commands: only,
    group: 'How copies are found',
    help: 'what is looked for: near-copies, shared passages, one story in other words',
    more: 'Several with commas.',
    example: 'wirediff dedup seeds --lanes copy,reuse,story',
    inFile: true,
  }),
  option({
    name: 'exact',
    kind: given,
    fallback: false,
    commands: only,
    group: 'How copies are found',
    help: 'all pairs that are alike, by comparing every run of words: slower',
    more: 'No lane is asked. The measure for what the lanes find.',
    example: 'wirediff dedup seeds --exact',
    inFile: true,
  }),
  option({
    name: 'min-passage',
    kind: whole('n', {from: Math.max(SHORTEST, fewestWords), to: mostWords, unit: 'words'}),
    fallback: null,
    default: String(verify.passageWords.value),
    commands: only,
    group: 'How copies are found',
    help: 'shortest shared passage that is told, in words',
    more: 'As the setting verify.passageWords.',
    example: 'wirediff dedup seeds --min-passage 8',
    inFile: true,
  }),
  option({
    name: 'keep',
    kind: given,
    fallback: true,
    commands: only,
    group: 'What is written',
    help: 'do not write keep.jsonl, the input without what is dropped',
    more: '',
    example: 'wirediff dedup seeds --no-keep',
    inFile: true,
  }),
  option({
    name: 'drop',
    kind: given,
    fallback: true,
    commands: only,
    group: 'What is written',
    help: 'do not write drop.jsonl',
    more: '',
    example: 'wirediff dedup seeds --no-drop',
    inFile: true,
  }),
  option({
    name: 'tables',
    kind: given,
    fallback: true,
    commands: only,
    group: 'What is written',
    help: 'write results.jsonl and the lists alone',
    more: 'wirediff report writes the tables later.',
    example: 'wirediff dedup seeds --no-tables',
    inFile: true,
  }),
  option({
    name: 'max-memory',
    kind: size({from: leastBytes, to: mostBytes}),
    fallback: null,
    default: '2G for dedup',
    commands: ['compare', 'scan', 'dedup'],
    group: 'How it is done',
    help: 'for dedup, of keys and fingerprints: what is more lies on disk; the others stop where they need more',
    more:
      'The result of dedup is the same with any; it is the setting dedup.memoryBytes. compare and scan stop with exit code 4, ' +
      'and old output intact, where the process holds more than this, or nearly all that Node allows it.',
    example: 'wirediff dedup seeds --max-memory 500M',
    inFile: true,
  }),
  option({
    name: 'kernel',
    kind: oneOf('which', ['compiled', 'plain']),
    fallback: 'compiled',
    default: 'compiled',
    commands: only,
    group: 'How it is done',
    help: 'WebAssembly, or plain JavaScript: six times slower, with the same result',
    more: '',
    example: 'wirediff dedup seeds --kernel plain',
    inFile: true,
  }),
] as const

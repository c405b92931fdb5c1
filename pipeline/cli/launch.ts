#!/usr/bin/env node
/**
 * The file that a shell starts: the command out of its compiled form where there is one for this Node, else out of its
 * modules. Both are made of main.ts, and say and write the same.
 */
import {compiledMain} from './compiled.ts'
import {isVerbose} from './verbose.ts'

// where an error came from is told in the sources, not in what is built of them; for modules that are not loaded yet
if (isVerbose(process.argv)) process.setSourceMapsEnabled(true)
const main = compiledMain(process.argv) ?? (await import('./main.ts')).main
await main(process.argv)

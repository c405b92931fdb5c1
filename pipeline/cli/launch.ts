#!/usr/bin/env node
/**
 * The file that a shell starts: the command out of its compiled form where there is one for this Node, else out of its
 * modules. Both are made of main.ts, and say and write the same.
 */
import {compiledMain} from './compiled.ts'

const main = compiledMain(process.argv) ?? (await import('./main.ts')).main
await main(process.argv)

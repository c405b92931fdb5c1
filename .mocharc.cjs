'use strict'
const {availableParallelism} = require('node:os')

module.exports = {
  import: 'tsx',
  require: 'test/built.ts',
  reporter: 'test/reporter.cjs',
  timeout: 60_000,
  // a file a process; each may grow to a gigabyte, so no more than four of them
  jobs: Math.min(4, Math.max(2, availableParallelism())),
}

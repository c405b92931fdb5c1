/**
 * A mocha reporter for people and for machines: every failure in full, every skipped test with its note, and as the last
 * line `N passed, N failed, N skipped`. A run in which no test ran is a failure: a wrong path must not look like success.
 */
'use strict'
const {
  reporters: {Base},
} = require('mocha')

module.exports = class Reporter extends Base {
  constructor(runner, options) {
    super(runner, options)
    this.skipped = []
    runner.on('pending', test => this.skipped.push(test))
    runner.once('end', () => this.epilogue())
  }

  /** Asked by mocha for the number of failures, which becomes the exit code. */
  done(failures, exit) {
    exit(failures === 0 && this.stats.passes === 0 ? 1 : failures)
  }

  epilogue() {
    const {passes, failures, duration} = this.stats
    if (this.failures.length > 0) Base.list(this.failures)
    for (const test of this.skipped) Base.consoleLog('skipped: %s', test.fullTitle())
    if (passes + failures === 0) Base.consoleLog('No test ran.')
    Base.consoleLog('tests under Node %s, %ds', process.versions.node, Math.round((duration ?? 0) / 1000))
    Base.consoleLog('%d passed, %d failed, %d skipped', passes, failures, this.skipped.length)
  }
}

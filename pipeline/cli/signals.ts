/**
 * SIGINT and SIGTERM stop the run in order: what is half-written goes, the old output stays. A second one, or two seconds,
 * ends it at once; temporary files go with the process.
 */
export interface Interruption {
  readonly signal: AbortSignal
  /** 130 or 143 once a signal came. */
  readonly code: () => number | null
}

const GRACE_MS = 2000
const CODES = {SIGINT: 130, SIGTERM: 143} as const

export function onInterruption(): Interruption {
  const controller = new AbortController()
  let code: number | null = null
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (code !== null) process.exit(code)
      code = CODES[name]
      controller.abort(new Error(`stopped by ${name}`))
      setTimeout(() => process.exit(CODES[name]), GRACE_MS).unref()
    })
  }
  return {signal: controller.signal, code: () => code}
}

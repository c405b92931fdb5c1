/** What of the platform’s WebAssembly the kernel uses: the types of Node 20 leave it to those of browsers. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
    readonly [Symbol.toStringTag]: string
  }
  class Memory {
    constructor(pages: {readonly initial: number; readonly maximum: number})
    readonly buffer: ArrayBuffer
    /** By so many pages of 64 kB. */
    grow(pages: number): number
  }
  class Instance {
    constructor(module: Module, imports: {readonly env: Readonly<Record<string, unknown>>})
    readonly exports: Readonly<Record<string, unknown>>
  }
}

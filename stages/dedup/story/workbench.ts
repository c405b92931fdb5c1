/**
 * Work space of one worker, task after task: numbers by what they are for, which the next task overwrites.
 *
 * Avoids: 50 MB of fresh memory for each of thirty tasks, which the system must clear first and nobody frees in time.
 */
export class Workbench<Use extends string> {
  readonly #rooms = new Map<Use, Uint32Array<ArrayBuffer>>()

  /** Room for so many numbers, with whatever stands in it: zeros at first. */
  numbers(use: Use, count: number): Uint32Array<ArrayBuffer> {
    let room = this.#rooms.get(use)
    if (room === undefined || room.length < count) {
      room = new Uint32Array(Math.ceil(1.25 * count))
      this.#rooms.set(use, room)
    }
    return room.subarray(0, count)
  }
}

export type StoryWorkbench = Workbench<
  'codes' | 'codeStarts' | 'terms' | 'termStarts' | 'list' | 'ends' | 'sums' | 'touched' | 'shared'
>

/** Numbers of the room stages/minhash. */
export const minhash = {} as const

/** What the user can mend: nothing was touched, and the exit code is 2. */
import {Failure} from '../errors.ts'

export const refused = (message: string, action: string): Failure => new Failure(message, {exitCode: 2, action})

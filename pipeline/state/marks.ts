/** Names of what lies under `marks`. */

/** What the state was made by. */
export const FINGERPRINT = 'fingerprint'
/** What was published last. */
export const BULLETIN = 'bulletin'

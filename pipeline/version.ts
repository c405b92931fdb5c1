/** The version of the package, here so that no file need be read; test/cli/version.test.ts holds it to package.json. */
export const VERSION = '0.1.0'

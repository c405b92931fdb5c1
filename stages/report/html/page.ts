/**
 * The frame of every page: one file, no script, no request; a policy that forbids both, should the escaping ever fail.
 *
 * The policy stands before anything that comes from an article. Styles are allowed by their hash, so an article that got a
 * style tag into the page could not even paint it.
 * Source: Content Security Policy Level 3; WCAG 2.2, 2.4.1 (skip link) and 1.3.1 (landmarks).
 */
import {createHash} from 'node:crypto'
import {markup, stylesheet, type Content, type Markup} from './escape.ts'
import {style} from './style/index.ts'

const hash = createHash('sha256').update(style).digest('base64')

const POLICY = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`

export interface Page {
  readonly title: string
  readonly skip: string
  readonly top: Content
  readonly main: Markup
  readonly foot: Content
  readonly version: string
}

export const page = ({title, skip, top, main, foot, version}: Page): Markup => markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="wirediff ${version}">
<title>${title}</title>
${stylesheet(style)}
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header class="top">${top}</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot">
${foot}
</footer>
</body>
</html>
`

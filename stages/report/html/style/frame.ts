/** Colours, letters and the frame: what every page has. System fonts only, as nothing may be fetched. */
import {dark, declared, light} from '../palette.ts'

const SERIF =
  'Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Georgia,"Liberation Serif","Noto Serif",serif'
const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif'
const MONO = 'ui-monospace,"SF Mono",Consolas,"Liberation Mono",monospace'

export const frame = `
:root{color-scheme:light dark;${declared(light)};--serif:${SERIF};--sans:${SANS};--mono:${MONO}}
@media (prefers-color-scheme:dark){:root{${declared(dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;padding:0 1.5rem 4rem;max-width:68rem;background:var(--paper);color:var(--ink);font:400 1rem/1.45 var(--sans);overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);font-weight:700;line-height:1.18;text-wrap:balance}
h1{margin:.1rem 0 .3rem;font-size:1.95rem;letter-spacing:-.01em}
h2{margin:0 0 .75rem;font-size:1.3rem}
h3{margin:0;font-size:1.15rem}
p{margin:0 0 .6rem}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.16em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus-visible,section:focus-visible{outline:none}
code{font:.86em/1.3 var(--mono);overflow-wrap:anywhere}
small{font-size:.8125rem;color:var(--soft)}
i{color:var(--soft)}
.heard{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1.5rem;top:-4rem;padding:.5rem .8rem;background:var(--paper);color:var(--link);border:2px solid var(--link);z-index:2}
.skip:focus{top:.5rem}
.top{padding:.9rem 0 0;font-size:.8125rem;color:var(--soft)}
.top p{margin:0}
.id{font-family:var(--mono);font-size:.75rem;color:var(--soft)}
.stand{max-width:56rem;margin:0 0 .8rem;font-size:.9375rem;color:var(--soft)}
.stand b{color:var(--ink);font-weight:600}
section{margin-top:2.5rem}
section>h2{padding-top:.55rem;border-top:2px solid var(--ink)}
.nothing{color:var(--soft);font-style:italic}
.notice{padding:.5rem .75rem;background:var(--second);border-left:4px solid var(--care)}
.foot{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--line);font-size:.8125rem;color:var(--soft)}
.plain{margin:0;padding-left:1.1rem;font-size:.9375rem}
.plain li{margin-bottom:.3rem}
.who{display:inline-block;min-width:1.35em;padding:0 .25em;border:1px solid var(--edge);border-radius:3px;font:600 .75rem/1.25rem var(--sans);text-align:center;text-decoration:none;color:var(--ink);background:var(--paper)}
.status,.decision{display:inline-block;padding:0 .4em;border:1px solid currentColor;border-radius:3px;font:600 .6875rem/1.2rem var(--sans);color:var(--alarm);vertical-align:.08em}
.decision{color:var(--soft)}
.decision.accepted{color:var(--calm)}
@media (max-width:40rem){
  body{padding:0 1rem 3rem}
  h1{font-size:1.5rem}
  h2{font-size:1.15rem}
  section{margin-top:2rem}
}
`

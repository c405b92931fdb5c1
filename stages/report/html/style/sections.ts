/** Evidence cards, folds, the shared core, the figure. */
export const sections = `
.card{margin:0 0 1rem;padding:.85rem 1rem .75rem;border:1px solid var(--line);border-left:5px solid var(--care);border-radius:3px}
.card.high{border-left-color:var(--alarm)}
.card.low{border-left-color:var(--edge)}
.card:target,tr:target{outline:3px solid var(--link);outline-offset:1px}
.count{font-weight:400;color:var(--soft)}
.question{font-style:italic;font-weight:400}
.tags{margin:.15rem 0 .45rem;font-size:.8125rem;color:var(--soft)}
.readings{margin:0}
.reading{display:grid;grid-template-columns:12.5rem 1fr;gap:0 1.1rem;padding:.5rem 0;border-top:1px solid var(--line)}
.reading dt{font-size:.9375rem}
.reading .value{display:inline;padding:.05rem .35rem;border-radius:3px;font-weight:600;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.reading .by{display:block;margin-top:.3rem}
.reading dd{margin:0}
blockquote{margin:0 0 .45rem}
blockquote:last-child{margin-bottom:.1rem}
blockquote p{margin:0;font:400 1.0625rem/1.42 var(--serif)}
blockquote footer{font-size:.8125rem;color:var(--soft)}
.at{white-space:nowrap;font-size:.8125rem;font-family:var(--sans)}
mark{padding:0 .05em;background:none;color:inherit;font-weight:700;text-decoration:underline;text-decoration-color:var(--alarm);text-decoration-thickness:.16em;text-underline-offset:.2em;text-decoration-skip-ink:none}
.ties{text-decoration:underline dotted var(--edge) .08em;text-underline-offset:.22em}
.dim{color:var(--soft)}
.why{margin:.5rem 0 .35rem;font-size:.9375rem}
.why b{font-weight:600}
.quiet{color:var(--soft)}
.how{font-size:.8125rem;color:var(--soft)}
.how dl{margin:.35rem 0 0}
.how dl div{display:grid;grid-template-columns:6.5rem 1fr;gap:.6rem}
.how dt{color:var(--soft)}
.how dd{margin:0}
summary{cursor:pointer}
summary::marker{color:var(--edge)}
.fold{margin-bottom:.4rem;border:1px solid var(--line);border-radius:3px}
.fold>summary{padding:.45rem .75rem;font-size:.9375rem}
.fold .card{margin:0;border-width:1px 0 0;border-radius:0}
.lead{font-size:.875rem;color:var(--soft)}
.dots{display:block;line-height:1}
.dots i{display:inline-block;width:.62rem;height:.62rem;margin:.2rem .22rem .15rem 0;border:1.5px solid var(--ink);border-radius:50%}
.dots .on{background:var(--ink)}
.told{font-size:.75rem;color:var(--soft)}
.flags{margin:.25rem 0 0;font:400 .8125rem/1.4 var(--sans)}
.flag{margin-right:.6em;color:var(--alarm)}
.wordings{margin:.4rem 0 .2rem;padding-left:1.1rem;font-size:.9375rem}
.wordings li{margin-bottom:.25rem}
figure{margin:0 0 1rem}
figure svg{display:block;width:100%;max-width:45rem;height:auto;margin:0 auto}
figcaption{max-width:45rem;margin:.3rem auto 0;font-size:.8125rem;color:var(--soft);text-align:center}
svg text{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round;font-family:var(--sans);font-size:12px;fill:var(--soft);text-anchor:middle}
svg .letter{font-weight:700;fill:var(--ink);stroke:none}
svg .name{font-weight:600;fill:var(--ink)}
svg .tie{fill:var(--ink)}
svg circle{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
svg .arc{fill:none;stroke:var(--edge);stroke-linecap:round}
svg .solid{stroke:var(--alarm)}
svg .loose{stroke-dasharray:1 7}
.pairs{columns:18rem;margin:.5rem 0;padding-left:1.1rem;font-size:.875rem}
@media (max-width:40rem){
  .card{padding:.7rem .8rem}
  .reading{grid-template-columns:1fr}
  .reading dt{margin-bottom:.35rem}
  .reading .by{display:inline;margin-left:.3rem}
  .core .carried{white-space:normal}
  .dots{display:inline-block;margin-right:.4rem}
}
`

/** The full texts, three beside one another where there is room. */
export const texts = `
.texts>summary{padding:.5rem .75rem;border:1px solid var(--line);border-radius:3px;font-weight:600;background:var(--wash)}
.legend{margin:.8rem 0;font-size:.8125rem;color:var(--soft)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:1.5rem 1.8rem}
.columns article{min-width:0}
.columns h3{margin-bottom:.6rem;padding-bottom:.4rem;border-bottom:1px solid var(--ink);font-family:var(--sans);font-size:.9375rem}
.columns h3 small{display:block;font-weight:400}
.columns p{font:400 .9375rem/1.5 var(--serif)}
.columns .head{font-weight:700}
.columns .headline{font-size:1.1rem;line-height:1.25}
.columns .byline,.columns .dateline,.columns .date,.columns .boilerplate{font:400 .75rem/1.4 var(--sans);color:var(--soft)}
.columns p:target{outline:2px solid var(--link);outline-offset:4px}
.shared{border-bottom:1px solid var(--line)}
.only{background:var(--only)}
table.only{background:none}
.differs{background:var(--second)}
.columns mark,.legend mark{font-weight:inherit;text-decoration-thickness:.1em}
a:target+span,a:target+mark{outline:2px solid var(--link);outline-offset:1px}
.to{margin-left:.15em;font:600 .6875rem/1 var(--sans);vertical-align:.35em;text-decoration:none}
.to.differs{background:none;color:var(--alarm)}
.to.shared{border:0}
.to.only{background:none}
`

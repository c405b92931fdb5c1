/** The index. */
export const front = `
.stories{margin:1rem 0;padding:0;list-style:none;border-top:2px solid var(--ink)}
.stories>li{display:grid;grid-template-columns:4.5rem 1fr;gap:0 1rem;padding:.85rem 0 .8rem;border-bottom:1px solid var(--line)}
.stories h2{margin:0 0 .2rem;font-size:1.2rem}
.stories h2 a{color:var(--ink);text-decoration-color:var(--line)}
.stories h2 a:hover{color:var(--link)}
.stories .stand{margin:0 0 .3rem;font-size:.8125rem}
.stories ul{margin:0;padding:0 0 0 1rem;font-size:.9375rem}
.stories ul li::marker{color:var(--alarm)}
.stories ul a{color:var(--ink);text-decoration-color:var(--edge)}
.tally{margin:0;text-align:center;font-size:.6875rem;line-height:1.1;color:var(--soft)}
.tally b{display:block;font:700 1.9rem/1 var(--serif);font-variant-numeric:lining-nums tabular-nums;color:var(--alarm)}
.quiet .tally b{color:var(--soft);font-weight:400}
.quiet h2{font-weight:400}
.pager{margin:1rem 0;font-size:.9375rem;overflow-wrap:anywhere}
.pager a,.pager b{display:inline-block;min-width:1.9em;padding:.15em .3em;text-align:center}
@media (max-width:40rem){
  .stories>li{grid-template-columns:2.6rem 1fr;gap:0 .6rem}
  .stories h2{font-size:1.05rem}
  .tally b{font-size:1.5rem}
}
`

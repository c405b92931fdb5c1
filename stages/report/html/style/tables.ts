/** Counters, the matrix of facts and sources, and the tables; on a phone a row is a block, and the matrix a list. */
export const tables = `
.counters{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1rem;padding:0;list-style:none;font-size:.9375rem}
.counters li{border:1px solid var(--line);border-left:5px solid var(--edge);border-radius:3px}
.counters .alarm{border-left-color:var(--alarm)}
.counters .care{border-left-color:var(--care)}
.counters .calm{border-left-color:var(--calm)}
.counters a,.counters span{display:block;padding:.28rem .7rem;color:var(--ink);text-decoration:none}
.counters span{color:var(--soft)}
.counters a:hover{text-decoration:underline}
.counters b{font:700 1.2rem/1 var(--serif);font-variant-numeric:lining-nums;margin-right:.15em}
#check{margin-top:1.2rem}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.35}
th,td{padding:.4rem .6rem;border:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{background:var(--wash);font-size:.8125rem;font-weight:600;vertical-align:bottom}
thead .name{font-size:.9375rem}
.stack th,.stack td{border-width:0 0 1px;padding-left:0;padding-right:1rem}
.stack thead th{background:none;border-bottom:1px solid var(--ink)}
.stack tbody th{font-size:.875rem}
thead small{display:block;font-weight:400;font-size:.75rem}
.matrix{table-layout:fixed}
.matrix th:first-child{width:24%}
.matrix th:last-child{width:8.4rem}
.matrix td,.matrix tbody th{padding:.28rem .6rem}
.matrix tbody th{font-weight:600}
.value{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;line-clamp:2;overflow:hidden}
.no{display:inline-block;min-width:1.15rem;margin-right:.12rem;border:1px solid var(--edge);border-radius:.6rem;font:600 .6875rem/1.02rem var(--sans);text-align:center;vertical-align:.06em;background:var(--paper)}
.r1{background:var(--first)}
.r2{background:var(--second)}
.r3{background:var(--third)}
.r4{background:var(--fourth)}
.silent,.sort{color:var(--soft)}
.kind{font-size:.8125rem}
.strength{display:inline-block;font-size:.6875rem;line-height:1.1;color:var(--soft)}
.strength.strong{color:var(--alarm);font-weight:600}
.dense{font-size:.8125rem;line-height:1.25}
.matrix.dense td,.matrix.dense tbody th{padding:.18rem .5rem}
.facts.dense ul li{font-size:.8125rem}
.facts{margin:0;padding:0;list-style:none;border-top:1px solid var(--line)}
.facts>li{padding:.45rem 0;border-bottom:1px solid var(--line)}
.facts p{margin:0 0 .15rem;font-weight:600}
.facts .kind,.facts .strength{margin-left:.35em;font-weight:400}
.facts ul{display:flex;flex-wrap:wrap;gap:.25rem .4rem;margin:0;padding:0;list-style:none}
.facts ul li{padding:.1rem .5rem;border-radius:3px;font-size:.9375rem}
.facts .value{display:inline}
.facts.narrow,.cast.narrow{display:none}
.facts.always>li{display:grid;grid-template-columns:24% 1fr;gap:.1rem 1rem;padding:.3rem 0}
.facts.always p{margin:0}
.more{font-size:.75rem;color:var(--soft)}
.cast{margin:.5rem 0 0;font-size:.875rem;line-height:1.8}
.cast span{margin-right:.8em;white-space:nowrap}
.figure{text-align:right;font-variant-numeric:tabular-nums}
.only th:first-child{width:17%}
.only th:nth-child(3){width:15%}
.only th:nth-child(4){width:33%}
.only .claim,.core .claim{font-family:var(--serif);font-size:1rem}
.only .near{font-family:var(--serif);font-size:.9375rem;color:var(--soft)}
.core .carried{width:7.5rem;white-space:nowrap}
.core .form{width:8.5rem;font-size:.8125rem;color:var(--soft)}
.sources .key{display:block;font-family:var(--mono);font-size:.6875rem;overflow-wrap:anywhere}
@media (max-width:40rem){
  .matrix{display:none}
  .facts.narrow,.cast.narrow{display:block}
  .stack thead{display:none}
  .stack,.stack tbody,.stack tr,.stack th,.stack td{display:block;width:auto!important;border:0}
  .stack tr{padding:.6rem 0;border-bottom:1px solid var(--line)}
  .stack th,.stack td{padding:.12rem 0}
  .stack td[data-label]::before{content:attr(data-label) ": ";font-size:.75rem;color:var(--soft)}
  .stack .figure{text-align:left}
  .cast span{white-space:normal}
  .counters{display:grid;grid-template-columns:1fr 1fr}
  .counters b{display:block}
  .facts.always>li{grid-template-columns:1fr}
}
`

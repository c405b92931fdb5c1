/** On paper: black on white, folds open where the browser can, no links out of the sheet; and for those who choose their own colours. */
import {declared, light} from '../palette.ts'

export const print = `
@media print{
  :root{color-scheme:light;${declared({...light, paper: '#fff', wash: '#fff', first: '#fff', second: '#fff', third: '#fff', fourth: '#fff', only: '#fff'})}}
  body{max-width:none;padding:0;font-size:10pt}
  .skip,.top,.how,.pager{display:none}
  a{color:inherit;text-decoration:none}
  .value{-webkit-line-clamp:none;line-clamp:none;display:inline}
  section{margin-top:1.2rem}
  h2,h3{break-after:avoid}
  .card,tr,.stories>li{break-inside:avoid}
  .fold::details-content{content-visibility:visible;block-size:auto}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.dots .on{forced-color-adjust:none;background:CanvasText}.card,.counters li{border-left-width:5px}}
`

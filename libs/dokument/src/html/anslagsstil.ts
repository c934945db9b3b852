import { raHtml } from './mall.js';

/** Anslagstavlans egna regler, ovanpå grundstilen. */
export const ANSLAGSSTIL =
  raHtml(`.rubrikrad{display:flex;flex-wrap:wrap;gap:0 1rem;justify-content:space-between;align-items:baseline;border-bottom:2px solid var(--text);padding-bottom:.5rem;margin-top:2rem}
h2{font-size:1.375rem;line-height:1.3;font-weight:650}
.antal{color:var(--text-2)}
article{padding:1rem 0 1.25rem;border-bottom:1px solid var(--linje)}
h3{font:600 1.25rem/1.35 var(--antikva)}
article>p{margin-top:.25rem}
summary{margin-top:.5rem;padding:.5rem 0;min-height:44px;color:var(--black);text-decoration:underline;text-underline-offset:.2em;cursor:pointer}
summary:hover{color:var(--djup)}
dl{display:grid;grid-template-columns:minmax(0,15rem) minmax(0,1fr);gap:.25rem 0;margin:.25rem 0 .75rem}
dt{color:var(--text-2)}
dd{white-space:pre-line;overflow-wrap:anywhere}
@media (max-width:40rem){h1{font-size:1.75rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}}
@media print{body{background:#fff;color:#000}details>*{display:block}summary{display:none}}`);

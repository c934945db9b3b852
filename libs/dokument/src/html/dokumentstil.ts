import { raHtml } from './mall.js';

/** Dokument på skärm: antikva i det man läser, grotesk i det man slår upp, strecket vid beslutet. */
export const DOKUMENTSTIL = raHtml(`.dokument{max-width:44rem;font-family:var(--antikva)}
.brevhuvud,.dokument h1,.dokument h2,.dokument h3,.dokument dl,.dokument table,.dnr,.not,.etikett,.underskrifter{font-family:var(--grotesk)}
.brevhuvud{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;margin-bottom:1.5rem}
.dokument h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
.dokument h2{font-size:1.25rem;line-height:1.35;margin:2rem 0 .5rem;font-weight:600}
.dokument h2.linje{border-top:1px solid var(--linje);padding-top:.75rem}
.dokument h3{font-size:1rem;line-height:1.4;margin:1.25rem 0 .25rem;font-weight:600}
.dokument h4{font:italic 400 1rem/1.4 var(--grotesk);margin:1rem 0 .25rem}
.dokument ol ol{list-style:lower-alpha}
.dokument ol ol ol{list-style:lower-roman}
.dokument sup{line-height:0}
.dokument mark{background:none;color:#9a1c1c;font-weight:600}
.fotnoter{border-top:1px solid var(--text-2);margin-top:2rem;padding-top:.5rem;font-size:.875rem}
.dokument p,.dokument dd{overflow-wrap:anywhere}
.dokument p{margin:0 0 .625rem}
.dokument ul,.dokument ol{margin:0 0 .625rem;padding-left:1.75rem}
.dokument ul{list-style:"–  "}
.nummer{font-variant-numeric:tabular-nums;white-space:nowrap;margin-right:.5em}
.dnr,.etikett,.not{font-size:.875rem;color:var(--text-2)}
.not{color:inherit}
.beslut{margin:0 0 .625rem}
.beslut.streck{border-left:3px solid var(--black);padding-left:1rem}
.beslut.forslag.streck{border-left-style:dashed}
.indrag{margin:0 0 .625rem 1.5rem}
.sekretess{border-left:4px solid var(--text);padding-left:1rem}
.utkast{border-left:3px solid #9a1c1c;padding-left:1rem}
.dokument dl{display:grid;grid-template-columns:minmax(0,11rem) minmax(0,1fr);gap:.25rem 1rem;margin:0 0 1rem;font-size:1rem}
.dokument dt{color:var(--text-2)}
.dokument dd ul{list-style:none;padding:0;margin:0}
.dokument .spalter{columns:2 15rem}
.dokument .spalter li{break-inside:avoid}
.framhavd{border-block:2px solid var(--text);padding:.5rem 0;font-size:1.375rem}
.ruta{border:1px solid var(--text);padding:0 1rem .5rem;margin:1.5rem 0}
.tabell{overflow-x:auto;margin:0 0 1rem}
.dokument table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.35;border-bottom:2px solid var(--text)}
.dokument caption{text-align:left;padding:.25rem 0}
.dokument th{border-block:1px solid var(--text-2);border-top:2px solid var(--text);text-align:left;vertical-align:bottom}
.dokument th,.dokument td{padding:.25rem .75rem .25rem 0}
.dokument th.h,.dokument td.h{text-align:right;font-variant-numeric:tabular-nums}
.dokument .summa td{border-top:1px solid var(--text-2);font-weight:600}
.underskrifter{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;list-style:none!important;padding:0!important}
.underskrifter span{display:block;font-size:.875rem}
@media (max-width:40rem){.dokument dl{grid-template-columns:1fr;gap:0}.dokument dd{margin-bottom:.5rem}}`);

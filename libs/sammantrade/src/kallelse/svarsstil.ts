import { createHash } from 'node:crypto';

/** Sidans stil, i DESIGN.md:s färger och mått för den som läser. Inga andra filer hämtas. */
export const SVARSSTIL = `
:root{color-scheme:light dark;--papper:#f5f4ef;--yta:#fff;--text:#1a1e22;--text2:#4a4f55;--linje:#dcdad1;--stark:#807d73;--black:#1b4a82;--djup:#12365f;--pa:#fff;--gron:#1d6341;--ockra:#744a00;--ockrayta:#faefd2;--fokus:#0b57c2}
@media (prefers-color-scheme:dark){:root{--papper:#14171a;--yta:#1b1f23;--text:#ebe9e3;--text2:#b9bdbf;--linje:#343a40;--stark:#8b9198;--black:#93bff2;--djup:#b9d6f8;--pa:#0c1826;--gron:#83cfa2;--ockra:#e8bb68;--ockrayta:#3a2e15;--fokus:#ffd166}}
*{box-sizing:border-box}
body{margin:0;background:var(--papper);color:var(--text);font:1.125rem/1.5 "Public Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
header{background:var(--yta);border-bottom:1px solid var(--linje);padding:12px 16px;font-weight:600}
header span{display:inline-block;width:14px;height:6px;margin-right:8px;background:var(--text);border-radius:1px;vertical-align:middle}
main{max-width:38rem;margin:0 auto;padding:24px 16px 64px}
p{margin:0 0 16px}
.organ{margin:0;color:var(--text2)}
h1{font:600 1.75rem/1.25 "Source Serif 4",Georgia,serif;margin:0 0 16px}
dl{margin:0 0 24px;border-top:2px solid var(--text)}
dl div{display:flex;flex-wrap:wrap;gap:0 16px;padding:8px 0;border-bottom:1px solid var(--linje)}
dt{flex:0 0 5rem;color:var(--text2)}
dd{flex:1 1 12rem;margin:0;font-weight:500}
.svar{border-left:4px solid var(--gron);padding:4px 0 4px 12px}
.fel{background:var(--ockrayta);border-left:4px solid var(--ockra);padding:12px}
fieldset{border:0;margin:0;padding:0}
legend{padding:0;font-weight:600;margin-bottom:12px}
button{display:block;width:100%;min-height:56px;margin:0 0 12px;padding:12px 16px;text-align:left;font:inherit;font-weight:600;color:var(--text);background:var(--yta);border:1px solid var(--stark);border-radius:3px;cursor:pointer}
button[value=kommer]{color:var(--pa);background:var(--black);border-color:var(--black)}
button[value=kommer]:hover{background:var(--djup)}
button[aria-pressed=true]{outline:3px solid var(--gron);outline-offset:2px}
button small{display:block;font-weight:400;font-size:1rem}
:focus-visible{outline:3px solid var(--fokus);outline-offset:2px}
.not{color:var(--text2);font-size:1rem}
a{color:var(--black)}
@media print{button{display:none}}
`;

const hash = createHash('sha256').update(SVARSSTIL).digest('base64');

/** Sidan har ingen kod, hämtar ingenting och kan bara skicka sitt formulär till Klubba. */
export const SVARSSIDANS_CSP = `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

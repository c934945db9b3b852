import { createHash } from 'node:crypto';

/** Sidans stil, i DESIGN.md:s färger och mått för den som läser. Inga andra filer hämtas. */
export const REMISSVARSSTIL = `
:root{color-scheme:light dark;--papper:#f5f4ef;--yta:#fff;--yta2:#edece5;--text:#1a1e22;--text2:#4a4f55;--linje:#dcdad1;--stark:#807d73;--black:#1b4a82;--djup:#12365f;--pa:#fff;--gron:#1d6341;--ockra:#744a00;--ockrayta:#faefd2;--falu:#9c281c;--fokus:#0b57c2}
@media (prefers-color-scheme:dark){:root{--papper:#14171a;--yta:#1b1f23;--yta2:#252a2f;--text:#ebe9e3;--text2:#b9bdbf;--linje:#343a40;--stark:#8b9198;--black:#93bff2;--djup:#b9d6f8;--pa:#0c1826;--gron:#83cfa2;--ockra:#e8bb68;--ockrayta:#3a2e15;--falu:#f5a094;--fokus:#ffd166}}
*{box-sizing:border-box}
body{margin:0;background:var(--papper);color:var(--text);font:1.125rem/1.5 "Public Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
header{background:var(--yta);border-bottom:1px solid var(--linje);padding:12px 16px;font-weight:600}
header span{display:inline-block;width:14px;height:6px;margin-right:8px;background:var(--text);border-radius:1px;vertical-align:middle}
main{max-width:42rem;margin:0 auto;padding:24px 16px 64px}
p{margin:0 0 16px}
.organ{margin:0;color:var(--text2)}
h1{font:600 1.75rem/1.25 "Source Serif 4",Georgia,serif;margin:0 0 16px}
h2{font-size:1.125rem;line-height:1.5;font-weight:600;margin:32px 0 12px;padding-top:8px;border-top:2px solid var(--text)}
.fraga{font-family:"Source Serif 4",Georgia,serif;white-space:pre-line}
dl{margin:0 0 24px;border-top:2px solid var(--text)}
dl div{display:flex;flex-wrap:wrap;gap:0 16px;padding:8px 0;border-bottom:1px solid var(--linje)}
dt{flex:0 0 8rem;color:var(--text2)}
dd{flex:1 1 12rem;margin:0;font-weight:500}
ul.filer{list-style:none;margin:0 0 16px;padding:0}
ul.filer li{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;min-height:44px;padding:4px 0;border-bottom:1px solid var(--linje)}
.svar{border-left:4px solid var(--gron);padding:4px 0 4px 12px}
.fel,.obs{background:var(--ockrayta);border-left:4px solid var(--ockra);padding:12px;margin:0 0 16px}
.fel h2,.obs h2{border:0;margin:0;padding:0}
.sent{color:var(--falu)}
fieldset{border:0;margin:0 0 24px;padding:0;min-width:0}
legend{padding:0;font-weight:600;margin-bottom:8px}
label{display:block;font-weight:600;margin:0 0 4px}
.hjalp{color:var(--text2);font-size:1rem;margin:0 0 8px;font-weight:400}
label.val{display:flex;gap:10px;align-items:center;min-height:44px;font-weight:400;margin:0}
input[type=radio]{width:22px;height:22px;margin:0;flex:none;accent-color:var(--black)}
input[type=text],input[type=email],input[type=file],textarea,select{width:100%;min-height:44px;padding:8px 10px;font:inherit;color:var(--text);background:var(--yta);border:1px solid var(--stark);border-radius:3px}
textarea{min-height:14rem;resize:vertical;font-family:"Source Serif 4",Georgia,serif}
textarea.kort{min-height:6rem}
[aria-invalid=true]{border-left:4px solid var(--falu)}
.falt{margin:0 0 20px}
.knappar{display:flex;flex-wrap:wrap;gap:12px;margin:24px 0}
button{min-height:48px;padding:10px 18px;font:inherit;font-weight:600;color:var(--text);background:var(--yta);border:1px solid var(--stark);border-radius:3px;cursor:pointer}
button.huvud{color:var(--pa);background:var(--black);border-color:var(--black)}
button.huvud:hover{background:var(--djup)}
button.liten{min-height:44px;padding:6px 12px;font-weight:400}
:focus-visible{outline:3px solid var(--fokus);outline-offset:2px}
.not{color:var(--text2);font-size:1rem}
a{color:var(--black)}
@media (max-width:30rem){.knappar button{width:100%}}
@media print{button,form{display:none}}
`;

const hash = createHash('sha256').update(REMISSVARSSTIL).digest('base64');

/** Sidan har ingen kod, hämtar ingenting och kan bara skicka sitt formulär till Klubba. */
export const REMISSVARETS_CSP = `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

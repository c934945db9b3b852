import { raHtml } from './mall.js';

/** Färger och grundstil för fristående offentliga sidor (DESIGN.md 2): inga skript, inga filer utifrån, ljust och mörkt. */
export const SIDSTIL =
  raHtml(`:root{color-scheme:light dark;--papper:#f5f4ef;--yta:#fff;--text:#1a1e22;--text-2:#4a4f55;--linje:#dcdad1;--black:#1b4a82;--djup:#12365f;--fokus:#0b57c2;
--grotesk:"Public Sans",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--antikva:"Source Serif 4","Source Serif Pro",Cambria,"Times New Roman",serif}
@media (prefers-color-scheme:dark){:root{--papper:#14171a;--yta:#1b1f23;--text:#ebe9e3;--text-2:#b9bdbf;--linje:#343a40;--black:#93bff2;--djup:#b9d6f8;--fokus:#ffd166}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--papper);color:var(--text);font:1.125rem/1.5 var(--grotesk)}
a{color:var(--black);text-underline-offset:.2em;overflow-wrap:anywhere}
a:hover{color:var(--djup);text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--fokus);outline-offset:2px}
h1,h2,h3,p,dl,dd{margin:0}
.mitt{max-width:58rem;margin:0 auto;padding:0 1rem}
.topp{background:var(--yta);border-bottom:1px solid var(--linje);padding:1rem 0;font-weight:600}
main.mitt{padding-block:1.75rem 3rem}
h1{font:600 2.25rem/1.2 var(--antikva);text-wrap:balance}
.ingress{margin:.5rem 0 0;max-width:36rem}`);

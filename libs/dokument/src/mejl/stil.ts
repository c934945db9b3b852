import { raHtml } from '../html/mall.js';

// Systemets typsnitt, inga bilder: inget laddas, inget spårar (DOKUMENT.md 9).
export const TYPSNITT = raHtml("font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;");
export const FARG = { text: '#1c1f1d', dov: '#4a4f4c', profil: '#1d4d3c', linje: '#d5d9d6', fara: '#9a1c1c' } as const;

/** Telefon (högst 620 px) och mörkt läge. Klasserna sätts av mejlets delar. */
export const STILMALL = raHtml(`:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:0;-webkit-text-size-adjust:100%}
a{text-underline-offset:3px}
@media (max-width:620px){
 .ram{width:100%!important}
 .in{padding-left:20px!important;padding-right:20px!important}
 .k3{display:block!important;width:100%!important;padding:0 0 10px!important;box-sizing:border-box}
 .etikett,.varde{display:block!important;width:100%!important;box-sizing:border-box}
 .etikett{padding:8px 0 0!important}.varde{padding:0!important}
}
@media (prefers-color-scheme:dark){
 .bg{background:#131614!important}.kort{background:#1c201d!important}
 .t,.t a{color:#eef1ef!important}.d{color:#b3bab6!important}.linje{border-color:#3a413d!important}
 .ruta{background:#26302b!important}.ny,.lank{color:#8fd3b6!important}
 .kf,.kfa{background:#8fd3b6!important;color:#0d1a14!important}.kf{border-color:#8fd3b6!important}
 .kt{background:#1c201d!important;border-color:#8fd3b6!important}.kta{color:#8fd3b6!important}
 .dold{color:#131614!important}
}
[data-ogsc] .t{color:#eef1ef!important}[data-ogsc] .d{color:#b3bab6!important}[data-ogsb] .kort{background:#1c201d!important}`);

/** Outlook för Windows läser inte typsnittslistan. */
export const OUTLOOKSTIL = raHtml(
  '<!--[if mso]><style>td,p,a,h1,h2{font-family:Arial,sans-serif!important}</style><![endif]-->',
);
export const OUTLOOK_FORE = raHtml(
  '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
);
export const OUTLOOK_EFTER = raHtml('<!--[if mso]></td></tr></table><![endif]-->');
/** Fyller ut förhandsraden så att inkorgen inte visar brödtext efter den. */
export const UTFYLLNAD = raHtml('&#8199;&#65279;&#847; '.repeat(40));

import { html, type Html, type Insattning } from '../html/mall.js';
import { FARG, OUTLOOKSTIL, OUTLOOK_EFTER, OUTLOOK_FORE, STILMALL, TYPSNITT, UTFYLLNAD } from './stil.js';

export interface Sida {
  readonly amne: string;
  readonly forhandsrad: string;
  readonly kommun: string;
  readonly organ: string;
  readonly kropp: Insattning;
  readonly fot: Insattning;
}

/** Det vita kortet: avsändare, innehåll och fot. */
function kortet({ kommun, organ, kropp, fot }: Sida): Html {
  return html`<table
    role="presentation"
    class="ram kort"
    cellpadding="0"
    cellspacing="0"
    border="0"
    width="600"
    bgcolor="#ffffff"
    style="width:600px;max-width:600px;"
  >
    <tr>
      <td class="in" style="padding:24px 32px 0;">
        <p class="d" style="margin:0;${TYPSNITT}font-size:15px;line-height:21px;color:${FARG.dov};">
          <strong class="t" style="color:${FARG.text};">${kommun}</strong><br />${organ}
        </p>
      </td>
    </tr>
    <tr>
      <td class="in" style="padding:18px 32px 30px;">${kropp}</td>
    </tr>
    <tr>
      <td class="in linje" style="padding:16px 32px 24px;border-top:1px solid ${FARG.linje};">
        <p class="d" style="margin:0;${TYPSNITT}font-size:14px;line-height:21px;color:${FARG.dov};">${fot}</p>
      </td>
    </tr>
  </table>`;
}

/** Hela mejlet: 600 px, en spalt, läsbart i ljust och mörkt läge. */
export function sida(s: Sida): string {
  const { amne, forhandsrad } = s;
  const kort = kortet(s);
  return html`<!doctype html>
    <html lang="sv" xmlns:v="urn:schemas-microsoft-com:vml">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="x-apple-disable-message-reformatting" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${amne}</title>
        ${OUTLOOKSTIL}
        <style>
          ${STILMALL}
        </style>
      </head>
      <body class="bg" style="margin:0;background:#f2f4f2;">
        <div
          class="dold"
          style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:#f2f4f2;"
        >
          ${forhandsrad}${UTFYLLNAD}
        </div>
        <table role="presentation" class="bg" cellpadding="0" cellspacing="0" border="0" width="100%" bgcolor="#f2f4f2">
          <tr>
            <td align="center" style="padding:20px 0;">${OUTLOOK_FORE} ${kort} ${OUTLOOK_EFTER}</td>
          </tr>
        </table>
      </body>
    </html> `.text;
}

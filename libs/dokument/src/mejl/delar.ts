import { html, lankadress, type Html, type Insattning } from '../html/mall.js';
import { FARG, TYPSNITT } from './stil.js';

/** Mejlets enda h1. */
export function h1(innehall: Insattning): Html {
  return html`<h1
    class="t"
    style="margin:0 0 14px;${TYPSNITT}font-size:25px;line-height:31px;font-weight:600;color:${FARG.text};"
  >
    ${innehall}
  </h1>`;
}

export function h2(innehall: Insattning): Html {
  return html`<h2
    class="t"
    style="margin:26px 0 8px;${TYPSNITT}font-size:18px;line-height:24px;font-weight:600;color:${FARG.text};"
  >
    ${innehall}
  </h2>`;
}

export function p(innehall: Insattning, sist = false): Html {
  return html`<p
    class="t"
    style="margin:0 0 ${sist ? '0' : '14px'};${TYPSNITT}font-size:17px;line-height:25px;color:${FARG.text};"
  >
    ${innehall}
  </p>`;
}

/** Mindre, dov text under svarsknapparna. */
export function not(innehall: Insattning): Html {
  return html`<p class="d" style="margin:8px 0 14px;${TYPSNITT}font-size:15px;line-height:25px;color:${FARG.dov};">
    ${innehall}
  </p>`;
}

export function lank(text: string, adress: string): Html {
  return html`<a class="lank" href="${lankadress(adress)}" style="color:${FARG.profil};text-decoration:underline;"
    >${text}</a
  >`;
}

function knapp(text: string, adress: string, fylld: boolean): Html {
  const [botten, farg] = fylld ? [FARG.profil, '#ffffff'] : ['#ffffff', FARG.profil];
  const klass = fylld ? 'kf' : 'kt';
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%">
    <tr>
      <td
        align="center"
        class="${klass}"
        bgcolor="${botten}"
        style="border:2px solid ${FARG.profil};border-radius:6px;"
      >
        <a
          href="${lankadress(adress)}"
          class="${klass}a"
          style="display:block;padding:13px 8px;${TYPSNITT}font-size:17px;line-height:22px;font-weight:600;text-decoration:none;color:${farg};"
          >${text}</a
        >
      </td>
    </tr>
  </table>`;
}

/** Mejlets enda fyllda knapp. */
export function fylldKnapp(text: string, adress: string): Html {
  return html`<table
    role="presentation"
    cellpadding="0"
    cellspacing="0"
    border="0"
    width="100%"
    style="margin:18px 0 20px;"
  >
    <tr>
      <td>${knapp(text, adress, true)}</td>
    </tr>
  </table>`;
}

/** Likvärdiga svar: ingen knapp ser vald ut, på telefon staplas de. */
export function svarsknappar(val: readonly { readonly text: string; readonly adress: string }[]): Html {
  const bredd = String(Math.floor(100 / val.length));
  const celler = val.map(({ text, adress }, i) => {
    const fore = i === 0 ? '0' : i === val.length - 1 ? '6px' : '3px';
    const efter = i === val.length - 1 ? '0' : i === 0 ? '6px' : '3px';
    return html`<td class="k3" width="${bredd}%" valign="top" style="padding:0 ${efter} 0 ${fore};">
      ${knapp(text, adress, false)}
    </td>`;
  });
  return html`<table
    role="presentation"
    cellpadding="0"
    cellspacing="0"
    border="0"
    width="100%"
    style="margin:18px 0 4px;"
  >
    <tr>
      ${celler}
    </tr>
  </table>`;
}

/** Etikett och värde; på telefon står värdet under etiketten. */
export function faktarader(par: readonly (readonly [etikett: string, varde: Insattning])[]): Html {
  const rader = par.map(
    ([etikett, varde]) =>
      html`<tr>
        <td
          class="etikett d"
          valign="top"
          width="120"
          style="${TYPSNITT}font-size:15px;line-height:23px;color:${FARG.dov};padding:3px 12px 3px 0;"
        >
          ${etikett}
        </td>
        <td
          class="varde t"
          valign="top"
          style="${TYPSNITT}font-size:17px;line-height:23px;color:${FARG.text};padding:3px 0;"
        >
          ${varde}
        </td>
      </tr>`,
  );
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%">
    ${rader}
  </table>`;
}

export interface Listrad {
  readonly nummer: string;
  readonly titel: Insattning;
  /** Andra raden, dovare. */
  readonly under?: string | undefined;
  /** Fetstilt ord före titeln: "Nytt." */
  readonly marke?: string | undefined;
}

/** Numrerad lista med linje över varje rad. */
export function lista(rader: readonly Listrad[]): Html {
  const led = rader.map(({ nummer, titel, under, marke }) => {
    const ord =
      marke === undefined ? undefined : html`<strong class="ny" style="color:${FARG.profil};">${marke}</strong> `;
    const andra =
      under === undefined || under === ''
        ? undefined
        : html`<br /><span class="d" style="font-size:14px;line-height:20px;color:${FARG.dov};">${under}</span>`;
    return html`<tr>
      <td
        class="linje d"
        valign="top"
        width="46"
        style="${TYPSNITT}font-size:15px;line-height:22px;color:${FARG.dov};padding:7px 0;border-top:1px solid ${FARG.linje};"
      >
        ${nummer}
      </td>
      <td
        class="linje t"
        valign="top"
        style="${TYPSNITT}font-size:16px;line-height:22px;color:${FARG.text};padding:7px 0;border-top:1px solid ${FARG.linje};"
      >
        ${ord}${titel}${andra}
      </td>
    </tr>`;
  });
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%">
    ${led}
  </table>`;
}

/** Det viktigaste i en ruta med färgat streck. */
export function ruta(innehall: Insattning, farg: string = FARG.profil): Html {
  return html`<table
    role="presentation"
    cellpadding="0"
    cellspacing="0"
    border="0"
    width="100%"
    style="margin:0 0 18px;"
  >
    <tr>
      <td
        class="ruta t"
        bgcolor="#eef3f0"
        style="border-left:4px solid ${farg};padding:12px 14px;${TYPSNITT}font-size:17px;line-height:25px;color:${FARG.text};"
      >
        ${innehall}
      </td>
    </tr>
  </table>`;
}

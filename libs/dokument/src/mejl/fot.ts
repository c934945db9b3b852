import { kortnamn } from '../byggare/ord.js';
import { html, type Html } from '../html/mall.js';
import { lank } from './delar.js';
import { stycke } from './rader.js';
import type { Kontakt, MejlMottagare } from './underlag.js';

/** Telefonnummer för `tel:`: bara siffror, med landsnummer när det börjar på noll. */
function uppringbart(nummer: string): string {
  const siffror = nummer.replace(/[^\d+]/g, '');
  return siffror.startsWith('0') ? `+46${siffror.slice(1)}` : siffror;
}

function kontaktHtml({ namn, titel, telefon, epost }: Kontakt): Html {
  const nummer =
    telefon === undefined
      ? undefined
      : html`,
          <span style="white-space:nowrap"
            >${lank(telefon.replaceAll(' ', '\u00a0'), `tel:${uppringbart(telefon)}`)}</span
          >`;
  const adress = epost === undefined ? undefined : html`, ${lank(epost, `mailto:${epost}`)}`;
  return html`Frågor: ${namn}, ${titel}${nummer}${adress}.`;
}

function kontaktText({ namn, titel, telefon, epost }: Kontakt): string {
  const delar = [namn, titel, telefon?.replaceAll(' ', '\u00a0'), epost].filter((del) => del !== undefined);
  return `Frågor: ${delar.join(', ')}`;
}

/** Varför mottagaren får brevet, som hel mening. */
export function anledning(organ: string, { slag }: Pick<MejlMottagare, 'slag'>): string {
  const dar = kortnamn(organ);
  switch (slag) {
    case 'ledamot':
    case 'ersattare':
      return `Du får brevet för att du är ledamot eller ersättare i ${dar}.`;
    case 'personalforetradare':
      return `Du får brevet för att du är personalföreträdare i ${dar}.`;
    case 'narvaroratt':
      return `Du får brevet för att du har rätt att närvara i ${dar}.`;
    case 'tjansteman':
      return `Du får brevet för att du är kallad till sammanträdet som tjänsteman.`;
  }
}

/** "Lars-Göran Fält (S)". */
export function namnMedParti({ namn, parti }: Pick<MejlMottagare, 'namn' | 'parti'>): string {
  return parti === undefined ? namn : `${namn}\u00a0(${parti})`;
}

/** Foten: vem man frågar, att brevet är personligt när det har svarslänkar, och varför man får det. */
export function fot(
  kontakt: Kontakt,
  skal: string,
  personligt?: Pick<MejlMottagare, 'namn' | 'parti'>,
): { readonly html: Html; readonly text: string } {
  const vem = personligt === undefined ? undefined : namnMedParti(personligt);
  const bara = (vad: string): string =>
    vem === undefined ? skal : `Brevet är personligt: ${vad} gäller bara dig, ${vem}. Vidarebefordra det inte. ${skal}`;
  return {
    html: html`${kontaktHtml(kontakt)}<br />${bara('svarsknapparna')}`,
    text: ['--', stycke(kontaktText(kontakt)), stycke(bara('svarslänken'))].join('\n'),
  };
}

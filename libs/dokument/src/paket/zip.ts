import { helDag } from '../mejl/datum.js';
import { handlingstitel } from './innehall.js';
import { PAKETSKAL, type PaketfilUnderlag, type PaketUnderlag } from './underlag.js';

/** En fil i arkivet: ur lagringen, eller en text. */
export type Zipfil =
  { readonly namn: string; readonly fil: PaketfilUnderlag } | { readonly namn: string; readonly text: string };

/** Sökvägen får högst så många tecken i varje led, för Windows. */
const LANGSTA_LED = 80;
const FORBJUDNA = /[<>:"/\\|?*\p{Cc}]/gu;
const RESERVERADE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/** Ett namn som går att packa upp överallt: å ä ö står kvar, tecken som Windows inte tar blir bindestreck. */
export function sakertNamn(text: string, langst = LANGSTA_LED): string {
  const rent = text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(FORBJUDNA, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const kort = [...rent]
    .slice(0, langst)
    .join('')
    .replace(/[. ]+$/u, '');
  if (kort === '') return 'fil';
  return RESERVERADE.test(kort) ? `${kort}-` : kort;
}

const andelse = (namn: string): string => /\.[a-z0-9]{1,8}$/iu.exec(namn)?.[0]?.toLowerCase() ?? '';

/** Namnet med ett nummer när någon redan har det; stora och små bokstäver är samma namn i Windows. */
function unikt(namn: string, tagna: Set<string>): string {
  const slut = andelse(namn);
  const stam = slut === '' ? namn : namn.slice(0, -slut.length);
  for (let nr = 1; ; nr += 1) {
    const forslag = nr === 1 ? namn : `${stam} (${String(nr)})${slut}`;
    if (tagna.has(forslag.toLowerCase())) continue;
    tagna.add(forslag.toLowerCase());
    return forslag;
  }
}

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string): string => text.replace(/[&<>"]/gu, (tecken) => HTML[tecken] ?? tecken);
const lank = (namn: string, text: string): string =>
  `<a href="${html(namn.split('/').map(encodeURIComponent).join('/'))}">${html(text)}</a>`;

/** Det som ligger i arkivet: en mapp per ärende, filerna som de är, och `index.html` med länkar till dem. */
export function packningslista(u: PaketUnderlag): Zipfil[] {
  const tagna = new Set<string>(['index.html']);
  const filer: Zipfil[] = [];
  const rader: string[] = [];
  const post = (mapp: string, namn: string, titel: string, fil: PaketfilUnderlag): string => {
    if (fil.hinder !== undefined) return `<li>${html(titel)}: ${html(PAKETSKAL[fil.hinder])}</li>`;
    const slut = andelse(fil.filnamn);
    const plats = unikt(`${mapp}${sakertNamn(namn, LANGSTA_LED - slut.length)}${slut}`, tagna);
    filer.push({ namn: plats, fil });
    return `<li>${lank(plats, titel)}</li>`;
  };
  if (u.kallelse.length > 0)
    rader.push(`<ul>${u.kallelse.map(({ titel, fil }) => post('', titel, titel, fil)).join('')}</ul>`);
  for (const punkt of u.punkter) {
    const mapp = `${sakertNamn(`${String(punkt.nr).padStart(2, '0')} ${punkt.titel}`)}/`;
    const poster = punkt.handlingar.flatMap((h) =>
      h.filer.map((fil, i) => {
        const titel = handlingstitel(h);
        const flera = h.filer.length > 1 ? ` ${fil.filnamn.replace(/\.[^.]*$/u, '')}` : '';
        return post(
          mapp,
          `${h.marke} ${titel}${flera}`,
          `${h.marke} ${titel}${i === 0 && flera === '' ? '' : flera}`,
          fil,
        );
      }),
    );
    const dnr = punkt.dnr === undefined ? '' : ` <small>${html(punkt.dnr)}</small>`;
    rader.push(`<h2>${String(punkt.nr)}. ${html(punkt.titel)}${dnr}</h2>`);
    if (poster.length > 0) rader.push(`<ul>${poster.join('')}</ul>`);
    for (const text of punkt.saknas) rader.push(`<p>${html(text)}</p>`);
  }
  const rubrik = `Handlingar till sammanträdet ${helDag(u.mote.datum)}`;
  const ingress = [
    u.for,
    ...(u.arbetslista ? ['Listan har inte gått ut med kallelsen och kan ändras.'] : []),
    ...u.utelamnat,
  ];
  const text = `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(rubrik)}</title>
<style>body{font:1rem/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}h2{font-size:1.1rem;margin:1.5rem 0 .3rem}small{font-weight:400}</style></head>
<body><h1>${html(rubrik)}</h1><p>${html(u.brevhuvud.organ)}, ${html(u.brevhuvud.kommun)}. Föredragningslistans version ${String(u.version)}, sammanställt ${u.gjord.datum}.</p>
<p>${html(ingress.join(' '))}</p>
${rader.join('\n')}
</body></html>
`;
  return [{ namn: 'index.html', text }, ...filer];
}

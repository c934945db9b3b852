import { html, type Html } from '../html/mall.js';
import { kort, lokal, valjAmne } from './amne.js';
import { dagManad, klockan, veckodagDagManad } from './datum.js';
import { fylldKnapp, h1, h2, lank, lista, p, ruta } from './delar.js';
import { anledning, fot } from './fot.js';
import { lankrad } from './lankrad.js';
import { brytText, rubrik, stycke, stycken } from './rader.js';
import { sida } from './sida.js';
import type { LamnatSvar, Mejl, MejlAndring, TillaggMejl, TillaggMottagare } from './underlag.js';

const ORD = { nytt: 'Nytt', andrat: 'Ändrat', utgar: 'Utgår', flyttat: 'Flyttat' } as const;
const SVAR: Readonly<Record<LamnatSvar, string>> = { kommer: 'Kommer', distans: 'På distans', forhinder: 'Förhinder' };
const TAL = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'] as const;

function antal(n: number, en: string, flera: string): string {
  const tal = n === 1 && en.startsWith('en ') ? '' : `${TAL[n] ?? String(n)} `;
  return n === 1 ? (tal === '' ? en : `${tal}${en}`) : `${tal}${flera}`;
}

/** "två nya ärenden och en ändrad handling". */
function isammandrag(andringar: readonly MejlAndring[]): string {
  const hur = (slag: MejlAndring['andring']): number => andringar.filter(({ andring }) => andring === slag).length;
  const delar = [
    hur('nytt') > 0 ? antal(hur('nytt'), 'nytt ärende', 'nya ärenden') : '',
    hur('andrat') > 0 ? antal(hur('andrat'), 'en ändrad handling', 'ändrade handlingar') : '',
    hur('utgar') > 0 ? antal(hur('utgar'), 'ärende utgår', 'ärenden utgår') : '',
    hur('flyttat') > 0 ? antal(hur('flyttat'), 'ärende flyttas', 'ärenden flyttas') : '',
  ].filter((del) => del !== '');
  return radaUpp(delar);
}

/** "två nya ärenden och tre ändringar". */
function nyaOchOvriga(andringar: readonly MejlAndring[]): string {
  const nya = andringar.filter(({ andring }) => andring === 'nytt').length;
  const ovriga = andringar.length - nya;
  return radaUpp([
    ...(nya > 0 ? [antal(nya, 'nytt ärende', 'nya ärenden')] : []),
    ...(ovriga > 0 ? [antal(ovriga, 'en ändring', 'ändringar')] : []),
  ]);
}

function radaUpp(delar: readonly string[]): string {
  return delar.length < 2 ? (delar[0] ?? '') : `${delar.slice(0, -1).join(', ')} och ${delar.at(-1) ?? ''}`;
}

function tidOchPlats({ tidEllerPlatsAndrad }: TillaggMejl): string {
  return tidEllerPlatsAndrad ? 'Tid eller plats är ändrad.' : 'Tid och plats är oförändrade.';
}

function forhandsrad(t: TillaggMejl): string {
  const slag = (['nytt', 'andrat', 'utgar', 'flyttat'] as const).flatMap((s) => {
    const nummer = t.andringar.filter(({ andring }) => andring === s).map((a) => a.nummer);
    return nummer.length === 0 ? [] : [`${ORD[s]}: ärende ${radaUpp(nummer)}.`];
  });
  return [...slag, tidOchPlats(t)].join(' ');
}

function underrad({ dnr, slag, upplysning }: MejlAndring): string {
  return upplysning ?? [dnr, slag].filter((del) => del !== undefined).join(' · ');
}

function rutanHtml(t: TillaggMejl, till: TillaggMottagare, nar: string): Html {
  const lage = t.tidEllerPlatsAndrad
    ? html`Tid eller plats är <strong>ändrad</strong>. Nu gäller ${nar}.`
    : html`Tid och plats är <strong>oförändrade</strong>: ${nar}.`;
  const svar =
    till.lamnatSvar === undefined
      ? undefined
      : html` Ditt svar <strong>${SVAR[till.lamnatSvar]}</strong> gäller fortfarande.`;
  const andra =
    till.svar === undefined
      ? undefined
      : html` ${lank(till.lamnatSvar === undefined ? 'Svara' : 'Ändra svar', till.svar.sida)}`;
  return ruta(html`${lage}${svar}${andra}`);
}

function rutanText(t: TillaggMejl, till: TillaggMottagare, nar: string): string {
  const lage = t.tidEllerPlatsAndrad
    ? `Tid eller plats är ändrad. Nu gäller ${nar}.`
    : `Tid och plats är oförändrade: ${nar}.`;
  const svar = till.lamnatSvar === undefined ? '' : ` Ditt svar ${SVAR[till.lamnatSvar]} gäller fortfarande.`;
  if (till.svar === undefined) return stycke(lage + svar);
  return lankrad(`${lage}${svar} ${till.lamnatSvar === undefined ? 'Svara:' : 'Ändra svar:'}`, till.svar.sida);
}

function andringText(a: MejlAndring, bredd: number): string[] {
  const forst = `${ORD[a.andring].padEnd(8)}${`${a.nummer}.`.padStart(bredd + 1)} `;
  const dnr = a.dnr === undefined ? '' : ` (${a.dnr})`;
  const slag = a.slag === undefined ? '' : `, ${a.slag}`;
  const rader = brytText(a.upplysning === undefined ? `${a.titel}${dnr}${slag}` : a.titel, forst);
  return a.upplysning === undefined ? rader : [...rader, ...brytText(`(${a.upplysning})`, ' '.repeat(forst.length))];
}

/**
 * Tillägg till en kallelse: ändringarna i ord, att tid och plats är oförändrade, och det svar mottagaren har lämnat.
 * @throws RangeError på ett datum, klockslag eller en länk som inte är det.
 */
export function tillaggMejl(t: TillaggMejl): (till: TillaggMottagare) => Mejl {
  const { sammantrade: s, andringar } = t;
  const inledning = `Tillägg: ${kort(t)} ${dagManad(s.datum)}`;
  const amne = valjAmne(
    `${inledning}, ${isammandrag(andringar)}`,
    `${inledning}, ${nyaOchOvriga(andringar)}`,
    `${inledning}, ${antal(andringar.length, 'en ändring', 'ändringar')}`,
    inledning,
  );
  const huvudrubrik = `Tillägg till sammanträdet ${dagManad(s.datum)}`;
  const underrubrik = `Ändringar sedan kallelsen ${dagManad(t.kallelsedag)}`;
  const nar = `${veckodagDagManad(s.datum)} ${klockan(s.start)}, ${t.tidEllerPlatsAndrad ? s.plats : lokal(s)}`;
  const rad = forhandsrad(t);
  const slut = `Den uppdaterade föredragningslistan (version ${String(t.version)}) är bifogad som pdf.`;
  const listaHtml = lista(
    andringar.map((a) => ({ nummer: a.nummer, titel: a.titel, under: underrad(a), marke: `${ORD[a.andring]}.` })),
  );
  const bredd = Math.max(0, ...andringar.map(({ nummer }) => nummer.length));
  const listaText = andringar.flatMap((a) => andringText(a, bredd)).join('\n');
  return (till) => {
    const foten = fot(t.kontakt, anledning(t.organ, till), till.svar === undefined ? undefined : till);
    const kropp = html`${h1(huvudrubrik)}${rutanHtml(t, till, nar)}${h2(underrubrik)}${listaHtml}${fylldKnapp('Läs handlingarna', t.handlingar)}${p(slut, true)}`;
    return {
      amne,
      forhandsrad: rad,
      text: stycken(
        `${stycke(t.kommun)}\n${stycke(t.organ)}`,
        rubrik(huvudrubrik),
        rutanText(t, till, nar),
        rubrik(underrubrik),
        listaText,
        lankrad('Läs handlingarna:', t.handlingar),
        stycke(slut),
        foten.text,
      ),
      html: sida({ amne, forhandsrad: rad, kommun: t.kommun, organ: t.organ, kropp, fot: foten.html }),
    };
  };
}

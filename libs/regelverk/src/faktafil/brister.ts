import { frister } from '../frister/frister.js';
import { formatParagrafer } from './intervall.js';
import { isUppdelad, protokollsdelar, type Protokollsdel } from './protokollsdelar.js';
import { isSluten, type Paragraf, type Sammantradesfakta } from './typer.js';
import { Uppstallning } from './uppstallning.js';

export type BristKod =
  | 'PROPOSITIONSORDNING_SAKNAS'
  | 'YRKANDE_SAKNAS'
  | 'OMEDELBAR_UTAN_DEL'
  | 'JUSTERAT_SENT'
  | 'TILLKANNAGIVET_SENT'
  | 'NEDTAS_FOR_TIDIGT'
  | 'ANTAL_JUSTERARE';

/** Något som papperet saknar eller gör för sent; det behålls som det står och nämns. */
export interface Faktabrist {
  /** null när bristen gäller en protokollsdel eller hela protokollet. */
  readonly paragraf: number | null;
  readonly kod: BristKod;
  /** En svensk mening. */
  readonly vad: string;
}

/**
 * Det som är fel på papperet utan att vara ett fel i filen, i fast ordning: först §§ i nummerordning, sedan delarna i
 * filens ordning, sist antalet justerare. Gäller prövade fakta.
 */
export function brister(fakta: Sammantradesfakta): Faktabrist[] {
  const delar = protokollsdelar(fakta);
  const uppdelad = isUppdelad(fakta.justering);
  return [
    ...fakta.paragrafer.flatMap((paragraf) => paragrafbrister(paragraf, uppdelad)),
    ...delar.flatMap((del) => delbrister(fakta.sammantrade.datum, del)),
    ...justerarbrister(fakta),
  ];
}

function paragrafbrister(paragraf: Paragraf, uppdelad: boolean): Faktabrist[] {
  const { nr, yrkanden = [], omrostningar = [] } = paragraf;
  const funna: Faktabrist[] = [];
  const add = (kod: BristKod, vad: string): number => funna.push({ paragraf: nr, kod, vad });
  const oppen = omrostningar.some((omrostning) => !isSluten(omrostning));
  const flera = new Set(yrkanden.map(({ typ }) => typ)).size >= 2;
  if ((oppen || flera) && (paragraf.propositionsordning ?? '').trim() === '') {
    const orsak = oppen ? 'en öppen omröstning' : 'yrkanden av olika slag';
    add('PROPOSITIONSORDNING_SAKNAS', `§ ${String(nr)} har ${orsak} men ingen propositionsordning (KL 5:67 p. 2).`);
  }
  if (oppen && yrkanden.length === 0) {
    add('YRKANDE_SAKNAS', `§ ${String(nr)} har en öppen omröstning men inget yrkande (KL 5:67 p. 1).`);
  }
  if (paragraf.omedelbarJustering === true && !uppdelad) {
    const vad = 'är omedelbart justerad men har ingen egen protokollsdel; den behålls i protokollets enda del';
    add('OMEDELBAR_UTAN_DEL', `§ ${String(nr)} ${vad}.`);
  }
  return funna;
}

function delbrister(sammantrade: string, del: Protokollsdel): Faktabrist[] {
  const justerat = del.justering.datum;
  const { anslagsdatum, nedtas } = del.anslag;
  const dagar = frister({ sammantrade, justerat, tillkannagivet: anslagsdatum });
  const vilka = del.intervall === undefined ? 'Protokollet' : `§ ${formatParagrafer(del.paragrafer)}`;
  const funna: Faktabrist[] = [];
  const add = (kod: BristKod, vad: string): number => funna.push({ paragraf: null, kod, vad: `${vilka} ${vad}.` });
  if (justerat > dagar.senastJusterat) {
    add(
      'JUSTERAT_SENT',
      `justerades ${justerat}, efter ${dagar.senastJusterat}, fjorton dagar efter sammanträdet (KL 5:69)`,
    );
  }
  const { senastTillkannagivet, tidigastNed } = dagar;
  if (senastTillkannagivet !== null && anslagsdatum > senastTillkannagivet) {
    const grans = `efter ${senastTillkannagivet}, andra dagen efter justeringen (KL 8:12)`;
    add('TILLKANNAGIVET_SENT', `tillkännagavs ${anslagsdatum}, ${grans}`);
  }
  if (tidigastNed !== null && nedtas < tidigastNed) {
    const grans = `dagen efter sista dag för överklagande (KL 13:5)`;
    add(
      'NEDTAS_FOR_TIDIGT',
      `ska enligt anslaget tas ned ${nedtas}, men får tas ned tidigast ${tidigastNed}, ${grans}`,
    );
  }
  return funna;
}

/** Ett annat antal än reglementets: en gång när det gäller alla §§ lika, annars en gång per §. */
function justerarbrister(fakta: Sammantradesfakta): Faktabrist[] {
  const ska = fakta.namnd.reglemente.justerare;
  const uppstallning = new Uppstallning(fakta);
  const antal = fakta.paragrafer.map(({ nr }) => ({ nr, ar: uppstallning.justerare(nr).length }));
  const fel = antal.filter(({ ar }) => ar !== ska);
  const forsta = fel[0];
  if (forsta === undefined) return [];
  const vad = (vilka: string, ar: number): string =>
    `${vilka} har ${String(ar)} justerare, men reglementet säger ${String(ska)}.`;
  const allaLika = fel.length === antal.length && fel.every(({ ar }) => ar === forsta.ar);
  if (allaLika) return [{ paragraf: null, kod: 'ANTAL_JUSTERARE', vad: vad('Protokollet', forsta.ar) }];
  return fel.map(({ nr, ar }) => ({ paragraf: nr, kod: 'ANTAL_JUSTERARE', vad: vad(`§ ${String(nr)}`, ar) }));
}

import type { Marke } from '../../delar/Lage.js';
import { idag } from '../../klient/servertid.js';
import { dagarMellan, kortDag } from '../../sprak/datum.js';
import { antal, iOrd, stor } from '../../sprak/ord.js';
import type { Hallning, Instans, Remiss, Remissrad } from './fragor.js';

export const HALLNINGSORD: Readonly<Record<Hallning, string>> = {
  tillstyrker: 'Tillstyrker',
  tillstyrker_med_andring: 'Tillstyrker med ändring',
  avstyrker: 'Avstyrker',
  ingen_erinran: 'Inget att erinra',
  avstar: 'Avstår från att svara',
  ej_angiven: 'Lämnar synpunkter',
};

/** Valen när någon annan än instansen anger vad den anser. */
export const HALLNINGSVAL = Object.entries(HALLNINGSORD).map(([value, label]) => ({ value, label }));

const utanVeckodag = (datum: string): string => kortDag(datum).split(' ').slice(1).join(' ');

/** Hur det står med en instans: märket och orden. */
export function instanslage(i: Instans): { marke: Marke; ord: string; sen: boolean } {
  switch (i.lage) {
    case 'ny':
      return { marke: 'utkast', ord: 'Inte skickad', sen: false };
    case 'svarat': {
      const sent = i.svar?.efterSistaDag === true ? ', sent' : '';
      return { marke: 'klar', ord: `Svar ${utanVeckodag(i.svar?.inkommetDag ?? i.sistaDag)}${sent}`, sen: false };
    }
    case 'avstar':
      return { marke: 'nej', ord: 'Avstår', sen: false };
    case 'utan_svar':
      return { marke: 'utgar', ord: 'Utan svar', sen: false };
    case 'vantar': {
      const kvar = dagarMellan(idag(), i.sistaDag);
      if (kvar < 0) return { marke: 'stopp', ord: `${antal(-kvar, 'dag', 'dagar')} försenat`, sen: true };
      return { marke: 'tom', ord: `Svar senast ${utanVeckodag(i.sistaDag)}`, sen: false };
    }
  }
}

/** Det som hänt med instansen och inte är ett svar: `Påmind 28 sep. Lovar svar torsdag.` */
export function instansinnehall(i: Instans): string {
  if (i.svar !== null) return i.svar.innehall ?? (i.lage === 'avstar' ? '' : HALLNINGSORD[i.svar.hallning]);
  const paminnelser = i.handelser.filter((h) => h.slag === 'paminnelse').map((h) => utanVeckodag(h.dag));
  const anteckning = i.handelser.find((h) => h.slag === 'anteckning')?.text;
  const forlangd = i.handelser.find((h) => h.slag === 'forlangd');
  return [
    ...(paminnelser.length === 0 ? [] : [`Påmind ${paminnelser.reverse().join(' och ')}.`]),
    ...(forlangd?.tillDag == null ? [] : [`Ny sista dag ${utanVeckodag(forlangd.tillDag)}.`]),
    ...(anteckning == null ? [] : [anteckning]),
    ...(i.mejl === 'misslyckad' || i.mejl === 'studsad' ? ['Brevet kom inte fram.'] : []),
    ...(i.mejl === 'oviss' ? ['Det är osäkert om brevet kom fram.'] : []),
    ...(i.lankAterkallad ? ['Länken är återkallad.'] : []),
  ].join(' ');
}

/** `5 svar av 7, 1 avstår, 1 saknas` */
export function svarsrakning(r: Pick<Remissrad, 'svar' | 'instanser' | 'avstar' | 'saknas'>): string {
  return [
    `${String(r.svar)} svar av ${String(r.instanser)}`,
    ...(r.avstar > 0 ? [`${String(r.avstar)} avstår`] : []),
    ...(r.saknas > 0 ? [`${String(r.saknas)} saknas`] : []),
  ].join(', ');
}

export const rakning = ({ instanser }: Remiss) => ({
  instanser: instanser.length,
  svar: instanser.filter((i) => i.lage === 'svarat').length,
  avstar: instanser.filter((i) => i.lage === 'avstar').length,
  saknas: instanser.filter((i) => i.lage === 'vantar' || i.lage === 'utan_svar').length,
});

/** Hur remissen står, som mening: sidans rubrik. */
export function remissmening(r: Remiss): string {
  const { instanser, svar } = rakning(r);
  if (r.lage === 'utkast') return 'Remissen är ett utkast';
  if (r.lage === 'skickas') return 'Remissen är på väg ut';
  const hur = svar === instanser ? 'Alla har svarat.' : `${stor(iOrd(svar))} av ${iOrd(instanser)} har svarat.`;
  if (r.lage === 'avslutad') return `Remissen är avslutad. ${hur}`;
  const sena = r.instanser.filter((i) => i.forsenad);
  const [forst] = sena;
  if (forst === undefined) return hur;
  const dagar = antal(dagarMellan(forst.sistaDag, idag()), 'dag', 'dagar').replace(/^\d+/u, (tal) => iOrd(Number(tal)));
  return sena.length === 1 ? `${hur} ${forst.namn} är ${dagar} sen.` : `${hur} ${stor(iOrd(sena.length))} är sena.`;
}

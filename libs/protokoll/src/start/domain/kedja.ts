import { daysBetween, formatParagrafer, type IsoDatum } from '#regelverk';
import { klockan, kortDag, langDag, mangd } from './dagord.js';
import { delfrister, type Startmote } from './startmote.js';

export const KEDJESIDOR = [
  'handlingar',
  'foredragningslista',
  'kallelse',
  'sammantrade',
  'protokoll',
  'justering',
  'anslag',
] as const;
export type Kedjesida = (typeof KEDJESIDOR)[number];
export const LANKLAGEN = ['gjort', 'pagar', 'hinder', 'kommer', 'utgar'] as const;
export type Lanklage = (typeof LANKLAGEN)[number];

/** En länk i kedjan: vad, hur det står och när. */
export interface Kedjelank {
  sida: Kedjesida;
  rubrik: string;
  lage: Lanklage;
  nar: string;
}

type Lage = Pick<Kedjelank, 'lage' | 'nar'>;

const RUBRIK: Readonly<Record<Kedjesida, string>> = {
  handlingar: 'Handlingar',
  foredragningslista: 'Föredragningslista',
  kallelse: 'Kallelse',
  sammantrade: 'Sammanträde',
  protokoll: 'Protokoll',
  justering: 'Justering',
  anslag: 'Anslag',
};
const INSTALLT: Lage = { lage: 'utgar', nar: 'inställt' };

function fore(
  mote: Startmote,
  hindras: boolean,
  idag: IsoDatum,
): Record<'handlingar' | 'foredragningslista' | 'kallelse', Lage> {
  const { lista } = mote;
  const handlingar =
    lista === null || lista.handlingar === 0 ? 'inga handlingar' : mangd(lista.handlingar, 'handling', 'handlingar');
  const punkter = lista === null || lista.punkter === 0 ? 'inga punkter' : mangd(lista.punkter, 'punkt', 'punkter');
  if (mote.tillstand !== 'planerat') {
    const nar = mote.kallades === null ? 'skickad' : `skickad ${kortDag(mote.kallades)}`;
    return {
      handlingar: { lage: 'gjort', nar: handlingar },
      foredragningslista: { lage: 'gjort', nar: punkter },
      kallelse: { lage: 'gjort', nar },
    };
  }
  const slappt = lista?.frislappt === true;
  const sent = idag > mote.senastKallelse;
  return {
    handlingar: { lage: (lista?.handlingar ?? 0) > 0 ? 'pagar' : 'kommer', nar: handlingar },
    foredragningslista: slappt
      ? { lage: 'gjort', nar: `${punkter}, frisläppt` }
      : { lage: (lista?.punkter ?? 0) > 0 ? 'pagar' : 'kommer', nar: punkter },
    kallelse: {
      lage: hindras || sent ? 'hinder' : slappt ? 'pagar' : 'kommer',
      nar: slappt && !sent ? `går ut ${kortDag(mote.kallelsedag)}` : `senast ${kortDag(mote.senastKallelse)}`,
    },
  };
}

function motet(mote: Startmote): Lage {
  switch (mote.tillstand) {
    case 'planerat':
    case 'kallat':
      return { lage: 'kommer', nar: kortDag(mote.datum) };
    case 'pagar':
      return { lage: 'pagar', nar: `pågår sedan ${klockan(mote.start)}` };
    case 'ajournerat':
      return { lage: 'pagar', nar: 'ajournerat' };
    case 'avslutat':
      return { lage: 'gjort', nar: kortDag(mote.datum) };
    case 'installt':
      return INSTALLT;
  }
}

function efter(mote: Startmote, idag: IsoDatum): Record<'protokoll' | 'justering' | 'anslag', Lage> {
  const { delar } = mote;
  if (mote.tillstand !== 'avslutat' && delar.length === 0) {
    return {
      protokoll: { lage: 'kommer', nar: 'efter mötet' },
      justering: { lage: 'kommer', nar: `senast ${kortDag(delfrister(mote, null).justeras)}` },
      anslag: { lage: 'kommer', nar: 'inom 2 dagar' },
    };
  }
  const justerade = delar.filter((del) => del.tillstand === 'justerad');
  const klart = delar.length > 0 && justerade.length === delar.length;
  const sist =
    justerade
      .map((del) => del.justeringsdatum ?? '')
      .sort()
      .at(-1) ?? '';
  const senast = delfrister(mote, null).justeras;
  const forsent = !klart && idag > senast;
  const hos = delar.some((del) => del.tillstand === 'hos_justerare' || del.tillstand === 'justerad');
  return {
    protokoll: klart
      ? { lage: 'gjort', nar: paragrafer(mote) }
      : { lage: 'pagar', nar: delar.length === 0 ? 'skrivs' : paragrafer(mote) },
    justering: klart
      ? { lage: 'gjort', nar: kortDag(sist) }
      : {
          lage: forsent ? 'hinder' : hos ? 'pagar' : 'kommer',
          nar:
            hos && delar.length > 1
              ? `${String(justerade.length)} av ${mangd(delar.length, 'del', 'delar')}`
              : `senast ${kortDag(senast)}`,
        },
    anslag: anslagen(mote, idag),
  };
}

const paragrafer = (mote: Startmote): string => {
  const nummer = mote.delar.flatMap((del) => del.paragrafer);
  return nummer.length === 0
    ? 'inga paragrafer'
    : `${nummer.length === 1 ? '§' : '§§'}\u00a0${formatParagrafer(nummer)}`;
};

function anslagen(mote: Startmote, idag: IsoDatum): Lage {
  const saknas = mote.delar.filter((del) => del.anslag === null);
  const [senast] = saknas.flatMap((del) => delfrister(mote, del).anslas ?? []).sort();
  if (senast !== undefined) return { lage: idag > senast ? 'hinder' : 'pagar', nar: `senast ${kortDag(senast)}` };
  const anslag = mote.delar.flatMap((del) => del.anslag ?? []);
  if (anslag.length === 0) return { lage: 'kommer', nar: 'inom 2 dagar' };
  const uppe = anslag.filter((ett) => ett.nedtaget === null);
  if (uppe.length === 0 && saknas.length === 0) {
    return {
      lage: 'gjort',
      nar: `nedtaget ${kortDag(
        anslag
          .map((ett) => ett.nedtaget ?? '')
          .sort()
          .at(-1) ?? mote.datum,
      )}`,
    };
  }
  const ned = uppe
    .map((ett) => ett.tidigastNed)
    .sort()
    .at(-1);
  if (ned === undefined) return { lage: 'pagar', nar: 'inom 2 dagar' };
  const kvar = daysBetween(idag, ned);
  return { lage: 'pagar', nar: kvar > 0 ? `${mangd(kvar, 'dag', 'dagar')} kvar` : 'får tas ned' };
}

/** Kedjans sju länkar. @param hindras något hindrar kallelsen */
export function kedjan(mote: Startmote, hindras: boolean, idag: IsoDatum): Kedjelank[] {
  const lagen: Record<Kedjesida, Lage> =
    mote.tillstand === 'installt'
      ? {
          ...fore(mote, false, idag),
          sammantrade: INSTALLT,
          protokoll: INSTALLT,
          justering: INSTALLT,
          anslag: INSTALLT,
          ...(mote.kallades === null ? { kallelse: INSTALLT } : {}),
        }
      : { ...fore(mote, hindras, idag), sammantrade: motet(mote), ...efter(mote, idag) };
  return KEDJESIDOR.map((sida) => ({ sida, rubrik: RUBRIK[sida], ...lagen[sida] }));
}

/** Det som står till höger om sammanträdet: nästa hålltid, eller när anslaget får tas ned. */
export function anmarkning(
  mote: Startmote,
  halltid: { namn: string; datum: IsoDatum } | null,
  idag: IsoDatum,
): string | null {
  if (mote.tillstand === 'avslutat' && mote.delar.length > 0) {
    const ned = mote.delar
      .flatMap((del) => (del.anslag?.nedtaget === null ? del.anslag.tidigastNed : []))
      .sort()
      .at(-1);
    return ned === undefined
      ? paragrafer(mote)
      : `${paragrafer(mote)}. Anslaget får tas ned tidigast ${langDag(ned, idag)}`;
  }
  if (mote.tillstand !== 'planerat' || halltid === null) return null;
  const kvar = daysBetween(idag, halltid.datum);
  return kvar === 0
    ? `${halltid.namn} i dag`
    : `${mangd(kvar, 'dag', 'dagar')} kvar till ${halltid.namn.charAt(0).toLocaleLowerCase('sv')}${halltid.namn.slice(1)}`;
}

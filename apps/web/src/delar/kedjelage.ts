import type { Foredragningslista, Protokoll, Sammantrade } from '../klient/typer.js';
import { kortDag, dagarMellan, klockan } from '../sprak/datum.js';
import { antal, paragrafer } from '../sprak/ord.js';

export type Kedjesida =
  'handlingar' | 'foredragningslista' | 'kallelse' | 'sammantrade' | 'protokoll' | 'justering' | 'anslag';
export type Lanklage = 'gjort' | 'pagar' | 'hinder' | 'kommer' | 'utgar';

/** En länk i kedjan: vad, hur det står och när. */
export interface Kedjelank {
  sida: Kedjesida;
  rubrik: string;
  lage: Lanklage;
  nar: string;
  /** Så som det står på Start, där dagen redan är rubrik. */
  kortNar?: string;
}

/** Det som kedjan visas av. Det som läsaren inte får se är null. */
export interface Kedjeunderlag {
  sammantrade: Sammantrade;
  lista: Foredragningslista | null;
  protokoll: Protokoll | null;
  /** Dagen då kallelsen gick; null när den inte gått eller inte är känd. */
  kallades: string | null;
  idag: string;
}

/** Så nära kallelsedagen som en lista utan frisläppning är ett hinder. */
const NARA = 2;

const mangd = (tal: number, en: string, flera: string): string => (tal === 0 ? `inga ${flera}` : antal(tal, en, flera));

const harGatt = ({ tillstand }: Sammantrade): boolean => tillstand !== 'planerat' && tillstand !== 'installt';

function handlingarna({ sammantrade, lista }: Kedjeunderlag): Pick<Kedjelank, 'lage' | 'nar'> {
  const tal = lista?.punkter.filter((p) => !p.utgar).reduce((summa, p) => summa + p.handlingar.length, 0) ?? 0;
  const nar = lista === null ? 'med kallelsen' : mangd(tal, 'handling', 'handlingar');
  if (harGatt(sammantrade)) return { lage: 'gjort', nar };
  return { lage: tal > 0 ? 'pagar' : 'kommer', nar };
}

function listan({ sammantrade, lista }: Kedjeunderlag): Pick<Kedjelank, 'lage' | 'nar'> {
  const tal = lista?.punkter.filter((p) => !p.utgar).length ?? 0;
  const nar = lista === null ? 'med kallelsen' : mangd(tal, 'punkt', 'punkter');
  if (harGatt(sammantrade)) return { lage: 'gjort', nar };
  if (lista?.frislappt === true) return { lage: 'gjort', nar: `${nar}, frisläppt` };
  return { lage: tal > 0 ? 'pagar' : 'kommer', nar };
}

function kallelsen({ sammantrade: s, lista, kallades, idag }: Kedjeunderlag): Pick<Kedjelank, 'lage' | 'nar'> {
  if (harGatt(s)) return { lage: 'gjort', nar: kallades === null ? 'skickad' : `skickad ${kortDag(kallades)}` };
  if (s.tillstand === 'installt') return { lage: 'utgar', nar: 'inställt' };
  const nar = `senast ${kortDag(s.senastKallelse)}`;
  const slappt = lista?.frislappt === true;
  if (!slappt && lista !== null && dagarMellan(idag, s.kallelsedag) <= NARA) return { lage: 'hinder', nar };
  if (idag > s.senastKallelse && lista !== null) return { lage: 'hinder', nar };
  return { lage: slappt ? 'pagar' : 'kommer', nar: slappt ? `går ut ${kortDag(s.kallelsedag)}` : nar };
}

function sammantradet({ sammantrade: s }: Kedjeunderlag): Pick<Kedjelank, 'lage' | 'nar' | 'kortNar'> {
  switch (s.tillstand) {
    case 'planerat':
    case 'kallat':
      return { lage: 'kommer', nar: `${kortDag(s.datum)} kl. ${klockan(s.start)}`, kortNar: kortDag(s.datum) };
    case 'pagar':
      return { lage: 'pagar', nar: `pågår sedan ${klockan(s.start)}` };
    case 'ajournerat':
      return { lage: 'pagar', nar: 'ajournerat' };
    case 'avslutat':
      return {
        lage: 'gjort',
        nar: s.slut === null ? kortDag(s.datum) : `${kortDag(s.datum)}, ${klockan(s.start)}–${klockan(s.slut)}`,
        kortNar: kortDag(s.datum),
      };
    case 'installt':
      return { lage: 'utgar', nar: 'inställt' };
  }
}

function efterat({
  sammantrade,
  protokoll,
  idag,
}: Kedjeunderlag): Record<'protokoll' | 'justering' | 'anslag', Pick<Kedjelank, 'lage' | 'nar'>> {
  if (sammantrade.tillstand === 'installt') {
    const inget = { lage: 'utgar', nar: 'inställt' } as const;
    return { protokoll: inget, justering: inget, anslag: inget };
  }
  const delar = protokoll?.delar ?? [];
  if (sammantrade.tillstand !== 'avslutat' || delar.length === 0) {
    return {
      protokoll:
        sammantrade.tillstand === 'avslutat'
          ? { lage: 'pagar', nar: 'skrivs' }
          : { lage: 'kommer', nar: 'efter mötet' },
      justering: { lage: 'kommer', nar: 'inom 14 dagar' },
      anslag: { lage: 'kommer', nar: 'inom 2 dagar' },
    };
  }
  const alla = paragrafer(delar.flatMap((del) => del.paragrafer));
  const justerade = delar.filter((del) => del.tillstand === 'justerad');
  const sist =
    justerade
      .map((del) => del.justeringsdatum ?? '')
      .sort()
      .at(-1) ?? '';
  const klart = justerade.length === delar.length;
  return {
    protokoll: { lage: klart ? 'gjort' : 'pagar', nar: alla },
    justering: klart
      ? { lage: 'gjort', nar: sist === '' ? 'justerat' : kortDag(sist) }
      : delar.some((del) => del.tillstand !== 'skrivs')
        ? { lage: 'pagar', nar: `${justerade.length} av ${delar.length} delar` }
        : { lage: 'kommer', nar: senastJusterat(delar) },
    anslag: anslagen(protokoll, idag),
  };
}

const senastJusterat = (delar: Protokoll['delar']): string => {
  const [forst] = delar
    .filter((del) => del.tillstand !== 'justerad')
    .map((del) => del.frister.senastJusterat)
    .sort();
  return forst === undefined ? 'inom 14 dagar' : `senast ${kortDag(forst)}`;
};

function anslagen(protokoll: Protokoll | null, idag: string): Pick<Kedjelank, 'lage' | 'nar'> {
  const delar = protokoll?.delar ?? [];
  const anslag = delar.flatMap((del) => del.tillkannagivanden);
  const [senast] = delar
    .filter((del) => del.tillkannagivanden.length === 0)
    .flatMap((del) => del.frister.senastTillkannagivet ?? [])
    .sort();
  const inom = senast === undefined ? 'inom 2 dagar' : `senast ${kortDag(senast)}`;
  if (anslag.length === 0) return { lage: senast === undefined ? 'kommer' : 'pagar', nar: inom };
  const uppe = anslag.filter((ett) => ett.nedtagetDatum === null);
  if (uppe.length > 0) {
    const ned =
      uppe
        .map((ett) => ett.tidigastNed)
        .sort()
        .at(-1) ?? '';
    const kvar = dagarMellan(idag, ned);
    return { lage: 'pagar', nar: kvar > 0 ? `uppe, ${antal(kvar, 'dag', 'dagar')} kvar` : 'får tas ned' };
  }
  if (delar.some((del) => del.tillkannagivanden.length === 0)) return { lage: 'pagar', nar: inom };
  const ned =
    anslag
      .map((ett) => ett.nedtagetDatum ?? '')
      .sort()
      .at(-1) ?? '';
  return { lage: 'gjort', nar: `nedtaget ${kortDag(ned)}` };
}

/** Kedjans sju länkar för ett sammanträde. */
export function kedjan(underlag: Kedjeunderlag): Kedjelank[] {
  const efter = efterat(underlag);
  return [
    { sida: 'handlingar', rubrik: 'Handlingar', ...handlingarna(underlag) },
    { sida: 'foredragningslista', rubrik: 'Föredragningslista', ...listan(underlag) },
    { sida: 'kallelse', rubrik: 'Kallelse', ...kallelsen(underlag) },
    { sida: 'sammantrade', rubrik: 'Sammanträde', ...sammantradet(underlag) },
    { sida: 'protokoll', rubrik: 'Protokoll', ...efter.protokoll },
    { sida: 'justering', rubrik: 'Justering', ...efter.justering },
    { sida: 'anslag', rubrik: 'Anslag', ...efter.anslag },
  ];
}

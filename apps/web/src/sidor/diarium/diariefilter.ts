import { ARENDESTATUS } from '../../delar/arendeord.js';
import type { Filter } from '../../delar/Listvy.js';
import { idag } from '../../klient/servertid.js';
import { andrad, type Diariesok, INNEHALL, type Innehall } from './diariesok.js';
import type { Sokantal } from './fragor.js';
import type { Handlaggare } from './handlaggare.js';

const HAR: Readonly<Record<Innehall, string>> = {
  fil: 'fil',
  bilaga: 'bilaga',
  beslut: 'beslut',
  bevakning: 'bevakning',
  handlaggare: 'handläggare',
  remiss: 'remiss',
  sekretess: 'sekretess',
};

/** Så många år bakåt går att välja utan att något är sökt. */
const AR_BAKAT = 10;

interface Underlag {
  sok: Diariesok;
  andra: (sok: Diariesok) => void;
  antal: Sokantal | undefined;
  typer: readonly { id: string; namn: string }[];
  handlaggare: readonly Handlaggare[];
}

type Varden = Sokantal['ar'];

const medAntal = (ord: string, varde: string, antal: Varden | undefined): string => {
  const traff = antal?.find((ett) => ett.varde === varde);
  if (antal === undefined) return ord;
  return `${ord} (${String(traff?.antal ?? 0)}${traff?.fler === true ? '+' : ''})`;
};

const aren = (antal: Varden | undefined): { varde: string; ord: string }[] => {
  if (antal !== undefined)
    return antal.map((ett) => ({ varde: ett.varde, ord: medAntal(ett.varde, ett.varde, antal) }));
  const nu = Number(idag().slice(0, 4));
  return Array.from({ length: AR_BAKAT }, (_, bakat) => String(nu - bakat)).map((ar) => ({ varde: ar, ord: ar }));
};

const innehallsfilter = (u: Underlag, falt: 'har' | 'saknar', namn: string): Filter => {
  const valt = u.sok[falt];
  return {
    namn,
    valt: valt === undefined ? null : `${namn} ${HAR[valt]}`,
    val: INNEHALL.map((ett) => ({
      varde: ett,
      ord: falt === 'har' ? medAntal(HAR[ett], ett, u.antal?.har) : HAR[ett],
    })),
    valj: (varde) => u.andra(andrad(u.sok, { [falt]: INNEHALL.find((ett) => ett === varde) })),
  };
};

/** Filtren över listan. När något är sökt står antalet träffar vid varje val. */
export function filtren(u: Underlag): Filter[] {
  const { sok, andra, antal } = u;
  const status = (Object.keys(ARENDESTATUS) as (keyof typeof ARENDESTATUS)[]).map((varde) => ({
    varde,
    ord: medAntal(ARENDESTATUS[varde].ord, varde, antal?.status),
  }));
  return [
    {
      namn: 'Läge',
      valt: sok.status === undefined ? null : ARENDESTATUS[sok.status].ord,
      val: status,
      valj: (varde) => andra(andrad(sok, { status: status.find((ett) => ett.varde === varde)?.varde })),
    },
    {
      namn: 'År',
      valt: sok.ar === undefined ? null : `Registrerat ${String(sok.ar)}`,
      val: aren(antal?.ar),
      valj: (varde) => andra(andrad(sok, { ar: varde === null ? undefined : Number(varde) })),
    },
    {
      namn: 'Handläggare',
      valt:
        sok.handlaggare === undefined
          ? null
          : (u.handlaggare.find((h) => h.personId === sok.handlaggare)?.namn ?? 'Vald handläggare'),
      val: u.handlaggare.map((h) => ({ varde: h.personId, ord: medAntal(h.namn, h.personId, antal?.handlaggare) })),
      valj: (varde) => andra(andrad(sok, { handlaggare: varde ?? undefined })),
    },
    {
      namn: 'Ärendetyp',
      valt: sok.typ ?? null,
      val: u.typer.map((t) => ({ varde: t.namn, ord: medAntal(t.namn, t.namn, antal?.arendetyper) })),
      valj: (varde) => andra(andrad(sok, { typ: varde ?? undefined })),
    },
    innehallsfilter(u, 'har', 'Har'),
    innehallsfilter(u, 'saknar', 'Saknar'),
  ];
}

import { arLedamot, UPPDRAGSROLL_TEXT } from '../uppdrag.js';
import type {
  Forteckning,
  Forteckningsplats,
  Forteckningsrad,
  Forteckningsunderlag,
  Innehavare,
  Partibalansrad,
  Partiersattare,
  SenastPaPlats,
  Vakans,
} from './forteckning.js';

const somInnehavare = ({ plats: _plats, ...rad }: Forteckningsrad): Innehavare => ({
  ...rad,
  uppdrag: UPPDRAGSROLL_TEXT[rad.roll],
});

const medParti = (namn: string, parti: string | null): string => (parti === null ? namn : `${namn} (${parti})`);

function kommentar(rad: Forteckningsrad | undefined, senast: SenastPaPlats | undefined): string | null {
  if (rad !== undefined) return rad.efter === null ? null : `efter ${rad.efter.namn}`;
  return senast === undefined ? null : `tom efter ${senast.namn}, som lämnade ${senast.till}`;
}

function byggPlatser({ rader, senaste }: Forteckningsunderlag, antal: number): Forteckningsplats[] {
  const pa = new Map(rader.flatMap((rad) => (rad.plats === null ? [] : [[rad.plats, rad] as const])));
  const forra = new Map(senaste.map((rad) => [rad.plats, rad]));
  return Array.from({ length: antal }, (_, index) => {
    const plats = index + 1;
    const rad = pa.get(plats);
    const senast = forra.get(plats);
    return {
      plats,
      parti: rad === undefined ? (senast?.parti ?? null) : rad.parti,
      innehavare: rad === undefined ? null : somInnehavare(rad),
      kommentar: kommentar(rad, senast),
    };
  });
}

const iTur = (a: Innehavare, b: Innehavare): number =>
  (a.nr ?? Number.MAX_SAFE_INTEGER) - (b.nr ?? Number.MAX_SAFE_INTEGER) || a.namn.localeCompare(b.namn, 'sv');

function byggBalans(
  platser: readonly Forteckningsplats[],
  utanPlats: readonly Innehavare[],
  ersattare: readonly Innehavare[],
): Partibalansrad[] {
  const rader = new Map<string, Partibalansrad>();
  const rad = (parti: string): Partibalansrad => {
    const ny = rader.get(parti) ?? { parti, platser: 0, tillsatta: 0, ersattare: 0 };
    rader.set(parti, ny);
    return ny;
  };
  for (const plats of platser) {
    if (plats.parti === null) continue;
    rad(plats.parti).platser += 1;
    if (plats.innehavare !== null) rad(plats.parti).tillsatta += 1;
  }
  for (const { parti } of utanPlats) {
    if (parti === null) continue;
    rad(parti).platser += 1;
    rad(parti).tillsatta += 1;
  }
  for (const { parti } of ersattare) if (parti !== null) rad(parti).ersattare += 1;
  return [...rader.values()];
}

function byggErsattare(
  balans: readonly Partibalansrad[],
  ersattare: readonly Innehavare[],
  u: Forteckningsunderlag,
): Partiersattare[] {
  return balans.map(({ parti, platser }) => ({
    parti,
    platser,
    inkallelseordning: u.regler?.inkallelseordning[parti] ?? [parti],
    ersattare: ersattare.filter((en) => en.parti === parti).sort(iTur),
    turordningsversion: u.turordningsversioner.get(parti) ?? 0,
  }));
}

function vakantPlats({ plats, parti }: Forteckningsplats, senast: SenastPaPlats | undefined): Vakans {
  const text =
    senast === undefined
      ? `Plats ${String(plats)} har ingen ledamot.`
      : `Plats ${String(plats)} är tom efter ${medParti(senast.namn, parti)}, som lämnade ${senast.till}.`;
  return { slag: 'plats', text, plats, parti, efterUppdragId: senast?.uppdragId ?? null };
}

function vakanser(
  f: Pick<Forteckning, 'platser' | 'utanPlats'>,
  antalErsattare: number,
  u: Forteckningsunderlag,
): Vakans[] {
  if (u.regler === null) return [];
  const tomt = { plats: null, parti: null, efterUppdragId: null };
  const senaste = new Map(u.senaste.map((rad) => [rad.plats, rad]));
  // Den som är ledamot utan känt platsnummer sitter på någon av de tomma.
  const tomma = f.platser.filter((plats) => plats.innehavare === null).slice(f.utanPlats.length);
  const ut = tomma.map((plats) => vakantPlats(plats, senaste.get(plats.plats)));
  const roller = new Set(u.rader.map((rad) => rad.roll));
  if (!roller.has('ordforande')) ut.push({ ...tomt, slag: 'ordforande', text: 'Organet har ingen ordförande.' });
  if (!roller.has('forste_vice') && !roller.has('andre_vice')) {
    ut.push({ ...tomt, slag: 'vice', text: 'Organet har ingen vice ordförande (KL 6:21).' });
  }
  const saknas = u.regler.antalErsattare - antalErsattare;
  if (saknas > 0) {
    const text = `Ersättarna är ${String(antalErsattare)} och ska enligt reglementet vara ${String(u.regler.antalErsattare)}.`;
    ut.push({ ...tomt, slag: 'ersattare', text });
  }
  return ut;
}

/** Organets förteckning av dagens uppdrag: platserna i uppropsordning, ersättarna per parti, det som saknas. */
export function byggForteckning(u: Forteckningsunderlag): Forteckning {
  const hogst = Math.max(0, ...u.rader.map((rad) => rad.plats ?? 0));
  const antalPlatser = u.regler?.platser ?? hogst;
  const ledamoter = u.rader.filter((rad) => arLedamot(rad.roll));
  const platser = byggPlatser(u, Math.max(antalPlatser, hogst));
  const utanPlats = ledamoter.filter((rad) => rad.plats === null).map(somInnehavare);
  const ersattare = u.rader.filter((rad) => rad.roll === 'ersattare').map(somInnehavare);
  const partibalans = byggBalans(platser, utanPlats, ersattare);
  return {
    antalPlatser,
    tillsatta: ledamoter.length,
    platser,
    utanPlats,
    ersattare: byggErsattare(partibalans, ersattare, u),
    ovriga: u.rader.filter((rad) => !arLedamot(rad.roll) && rad.roll !== 'ersattare').map(somInnehavare),
    partibalans,
    vakanser: vakanser({ platser, utanPlats }, ersattare.length, u),
  };
}

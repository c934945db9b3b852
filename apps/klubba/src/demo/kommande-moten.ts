import type { INestApplicationContext } from '@nestjs/common';
import { RegistreraArende } from '#diarium';
import type { SimuleradKlocka } from '#plattform';
import { addDays, isVardag } from '#regelverk';
import { FrislappLista, Kalla, PlaneraSammantrade, SkrivLista } from '#sammantrade';
import { tjanst } from '../genomfor/appkontext.js';
import { svenskTid } from '../genomfor/tid.js';
import { ANSTALLDA } from './manniskor.js';
import type { Demoorganisation } from './organisera.js';

const PLATS = 'Sessionssalen, kommunhuset';

interface Demopunkt {
  titel: string;
  typ: 'beslut' | 'information' | 'formalia' | 'delegation' | 'anmalan';
  forslag?: string;
  foredragande?: string;
}

const KALLADE: readonly Demopunkt[] = [
  { titel: 'Upprop, val av justerare och fastställande av föredragningslistan', typ: 'formalia' },
  {
    titel: 'Information om läget på arbetsmarknaden',
    typ: 'information',
    foredragande: 'Karin Sandell, förvaltningschef',
  },
  {
    titel: 'Internbudget för nästa år',
    typ: 'beslut',
    forslag: 'Nämnden fastställer internbudgeten.',
    foredragande: 'Karin Sandell, förvaltningschef',
  },
  {
    titel: 'Avtal om lärlingsplatser med grannkommunerna',
    typ: 'beslut',
    forslag: 'Nämnden godkänner avtalet.',
    foredragande: 'Håkan Brolin, utredare',
  },
  {
    titel: 'Redovisning av delegationsbeslut',
    typ: 'delegation',
    forslag: 'Nämnden har tagit del av delegationsbesluten.',
  },
];
const PLANERADE: readonly Demopunkt[] = [
  { titel: 'Upprop, val av justerare och fastställande av föredragningslistan', typ: 'formalia' },
  { titel: 'Verksamhetsberättelse', typ: 'beslut', forslag: 'Nämnden godkänner verksamhetsberättelsen.' },
  {
    titel: 'Medborgarförslag om läxhjälp på biblioteket',
    typ: 'beslut',
    forslag: 'Nämnden föreslår kommunfullmäktige att medborgarförslaget är besvarat.',
  },
];

/** Ett sammanträde som är kallat, ett vars lista skrivs, och ett som bara är planerat. */
export async function planeraMoten(
  app: INestApplicationContext,
  org: Demoorganisation,
  klocka: SimuleradKlocka,
  { nu, idag }: { nu: Date; idag: string },
): Promise<void> {
  const { namndId, personer } = org;
  const sekreterareId = personer.get(ANSTALLDA.sekreterare.namn) ?? null;
  const planera = async (datum: string, punkter: readonly Demopunkt[]): Promise<string> => {
    const { id } = await tjanst(app, PlaneraSammantrade).planera({
      namndId,
      datum,
      start: '18:00',
      plats: PLATS,
      sekreterareId,
    });
    for (const punkt of punkter) await laggPunkt(app, org, id, punkt);
    return id;
  };
  // Inget i demon får vara gjort efter den stund då den lades upp.
  const hogstNu = (tid: Date): void => klocka.satt(tid < nu ? tid : nu);
  const kallas = torsdagFran(addDays(idag, 2));
  hogstNu(svenskTid(addDays(kallas, -9), '10:00'));
  const kallat = await planera(kallas, KALLADE);
  await tjanst(app, FrislappLista).frislapp(namndId, kallat, personer.get('Margareta Åkerlund') ?? '');
  hogstNu(svenskTid(addDays(kallas, -8), '09:00'));
  await tjanst(app, Kalla).kalla(namndId, kallat);
  klocka.satt(nu);
  await planera(torsdagFran(addDays(kallas, 22)), PLANERADE);
  await planera(torsdagFran(addDays(kallas, 57)), []);
}

async function laggPunkt(
  app: INestApplicationContext,
  org: Demoorganisation,
  sammantradeId: string,
  punkt: Demopunkt,
): Promise<void> {
  const arende =
    punkt.typ === 'beslut'
      ? await tjanst(app, RegistreraArende).registrera({
          namndId: org.namndId,
          arendemening: punkt.titel,
          handlaggareId: org.personer.get(ANSTALLDA.handlaggare.namn) ?? null,
        })
      : null;
  await tjanst(app, SkrivLista).laggPunkt(org.namndId, sammantradeId, {
    titel: punkt.titel,
    typ: punkt.typ,
    arendeId: arende?.id ?? null,
    foredragande: punkt.foredragande ?? null,
    beslutsforslag: punkt.forslag === undefined ? [] : [{ punkter: [punkt.forslag] }],
  });
}

/** Första torsdagen på eller efter dagen som är en vardag: ingen nämnd sammanträder på julafton. */
export function torsdagFran(datum: string): string {
  const veckodag = new Date(`${datum}T12:00:00Z`).getUTCDay();
  const torsdag = addDays(datum, (4 - veckodag + 7) % 7);
  return isVardag(torsdag) ? torsdag : torsdagFran(addDays(torsdag, 7));
}

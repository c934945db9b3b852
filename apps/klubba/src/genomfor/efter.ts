import type { INestApplicationContext } from '@nestjs/common';
import { Utkorg } from '#plattform';
import {
  ExpedieringForrad,
  FordelaDelar,
  ForberedExpediering,
  LamnaTillJustering,
  MarkeraExpedierad,
  ProtokollForrad,
  RegistreraJustering,
  SkrivProtokoll,
  Tillkannage,
} from '#protokoll';
import {
  type Faktaparagraf,
  justerareVid,
  ordforandeVid,
  protokollsdelar,
  type Protokollsdel as Faktadel,
  type Sammantradesfakta,
} from '#regelverk';
import { tjanst } from './appkontext.js';
import type { Lage } from './lage.js';
import { svenskTid } from './tid.js';

/** Justering, anslag och expediering, del för del i den ordning dagarna kom. */
export async function foljUpp(app: INestApplicationContext, lage: Lage): Promise<void> {
  const { fakta, klocka, namndId, sammantradeId, id } = lage;
  const iUppropet = [...fakta.narvaro.ovriga].some((p) => p.namn === fakta.sekreterare);
  await tjanst(app, SkrivProtokoll).oppna(namndId, sammantradeId, {
    namn: fakta.sekreterare,
    personId: iUppropet ? id(fakta.sekreterare) : null,
  });
  const delar = protokollsdelar(fakta);
  const ider = await tjanst(app, FordelaDelar).fordela(
    namndId,
    sammantradeId,
    delar.map((del) => ({ ...slagAv(del, fakta), paragrafer: del.paragrafer })),
  );
  const steg = delar.flatMap((del, plats) => {
    const delId = ider[plats] ?? '';
    return [
      { datum: del.justering.datum, ordning: 0, gor: () => justera(app, lage, del, delId) },
      { datum: del.anslag.anslagsdatum, ordning: 1, gor: () => tillkannage(app, lage, del, delId) },
    ];
  });
  steg.sort((a, b) => (a.datum === b.datum ? a.ordning - b.ordning : a.datum < b.datum ? -1 : 1));
  for (const ett of steg) {
    klocka.satt(svenskTid(ett.datum, ett.ordning === 0 ? '12:00' : '13:00'));
    await ett.gor();
  }
}

function slagAv(
  del: Faktadel,
  fakta: Sammantradesfakta,
): { slag: 'omedelbar' | 'ordinarie'; paragraferText: string | null } {
  const iDelen = (p: Faktaparagraf): boolean => del.paragrafer.includes(p.nr);
  const omedelbar = fakta.paragrafer.filter(iDelen).every((p) => p.omedelbarJustering === true);
  return { slag: omedelbar ? 'omedelbar' : 'ordinarie', paragraferText: del.intervall?.justering ?? null };
}

async function justera(app: INestApplicationContext, lage: Lage, del: Faktadel, delId: string): Promise<void> {
  const { fakta, namndId, id } = lage;
  // Papperet har den lydelse det har; det som saknas i det antecknas som avvikelser.
  await tjanst(app, LamnaTillJustering).lamna(namndId, delId, 'Uppgiften finns inte i pappersprotokollet.');
  const underskrifter = new Map<string, { personId: string; roll: 'ordforande' | 'justerare'; paragrafer: number[] }>();
  const skrev = (namn: string, roll: 'ordforande' | 'justerare', nr: number): void => {
    const nyckel = `${roll}:${namn}`;
    const rad = underskrifter.get(nyckel) ?? { personId: id(namn), roll, paragrafer: [] };
    rad.paragrafer.push(nr);
    underskrifter.set(nyckel, rad);
  };
  for (const nr of del.paragrafer) {
    const ordforande = ordforandeVid(fakta, nr);
    if (ordforande !== null) skrev(ordforande, 'ordforande', nr);
    // Den som ledde §:n skriver under den en gång, som ordförande (KL 5:69).
    for (const justerare of justerareVid(fakta, nr)) if (justerare !== ordforande) skrev(justerare, 'justerare', nr);
  }
  await tjanst(app, RegistreraJustering).registrera(namndId, delId, {
    datum: del.justering.datum,
    plats: del.justering.plats,
    underskrifter: [...underskrifter.values()],
  });
}

async function tillkannage(app: INestApplicationContext, lage: Lage, del: Faktadel, delId: string): Promise<void> {
  const { namndId } = lage;
  await tjanst(app, Tillkannage).tillkannage(namndId, delId, {
    anslagsdatum: del.anslag.anslagsdatum,
    forvaringsplats: del.anslag.forvaringsplats,
    nedtasEnligtPapper: del.anslag.nedtas,
    paragraferText: del.intervall?.anslag ?? null,
  });
  await tjanst(app, ForberedExpediering).forbered(namndId, delId);
  await klaraJobben(app);
  const protokollsdel = await tjanst(app, ProtokollForrad).hamtaDel(namndId, delId);
  for (const rad of await tjanst(app, ExpedieringForrad).forParagrafer(protokollsdel?.paragrafIder ?? [])) {
    await tjanst(app, MarkeraExpedierad).markera(namndId, rad.id, 'antecknad utan mejl');
  }
}

/** Väntar tills bakgrundsjobben är gjorda. @throws Error när något av dem gavs upp */
export async function klaraJobben(app: INestApplicationContext): Promise<void> {
  const { misslyckade } = await tjanst(app, Utkorg).vantaTills('tomt', 600_000);
  const forsta = misslyckade[0];
  if (forsta !== undefined) throw new Error(`Ett bakgrundsjobb gick inte att göra: ${JSON.stringify(forsta)}`);
}

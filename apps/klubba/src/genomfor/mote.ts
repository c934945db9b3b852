import type { INestApplicationContext } from '@nestjs/common';
import { type Faktaparagraf, isSluten, ordforandeVid, type Sammantradesfakta, tjanstgorandeVid } from '#regelverk';
import {
  AntecknaMening,
  AntecknaNarvaro,
  Besluta,
  HallSammantrade,
  Rosta,
  TaUppParagraf,
  type Utfall,
  Yrka,
} from '#sammantrade';
import { tjanst } from './appkontext.js';
import { upprop } from './personer.js';
import type { Lage } from './lage.js';

/** Mötet som papperet berättar det: upprop, varje § för sig, och slut. */
export async function hallMotet(app: INestApplicationContext, lage: Lage): Promise<void> {
  const { fakta, namndId, sammantradeId, id } = lage;
  const hall = tjanst(app, HallSammantrade);
  const narvaro = tjanst(app, AntecknaNarvaro);
  await hall.oppna(namndId, sammantradeId);
  await narvaro.satt(namndId, sammantradeId, upprop(fakta, id));
  await narvaro.valjJusterare(
    namndId,
    sammantradeId,
    fakta.justerare.map((j) =>
      typeof j === 'string'
        ? { personId: id(j), paragrafer: null }
        : { personId: id(j.namn), paragrafer: j.paragrafer },
    ),
  );
  if (fakta.ordforandeskap !== undefined) {
    const poster = fakta.ordforandeskap.map((post) => ({ personId: id(post.namn), paragrafer: post.paragrafer }));
    await narvaro.antecknaOrdforandeskap(namndId, sammantradeId, poster);
  }
  for (const [plats, paragraf] of fakta.paragrafer.entries()) await behandla(app, lage, paragraf, plats);
  await hall.avsluta(namndId, sammantradeId, fakta.sammantrade.slut);
}

async function behandla(app: INestApplicationContext, lage: Lage, p: Faktaparagraf, plats: number): Promise<void> {
  const { fakta, namndId, sammantradeId, id } = lage;
  const punkt = lage.punkter[plats];
  const { id: paragrafId } = await tjanst(app, TaUppParagraf).taUpp(namndId, {
    sammantradeId,
    punktId: punkt?.id ?? null,
    titel: p.titel,
    typ: p.typ,
    arendeId: punkt?.arendeId ?? null,
    nr: p.nr,
    tjanstgorande: tjanstgorandeVid(fakta, p.nr).map((t) => ({
      personId: id(t.namn),
      forPersonId: t.for === undefined ? null : id(t.for),
    })),
    jav: (p.jav ?? []).map(id),
    ordforandeId: id(ordforandeVid(fakta, p.nr) ?? ''),
    handlingar: punkt?.handlingar ?? [],
  });
  await yrkaOchRosta(app, lage, p, paragrafId);
  await tjanst(app, Besluta).besluta(namndId, paragrafId, {
    punkter: p.beslut,
    utfall: utfall(p),
    sammanfattning: p.sammanfattning ?? null,
    tabeller: p.tabeller ?? [],
    propositionsordning: p.propositionsordning ?? null,
    omedelbarJustering: p.omedelbarJustering === true,
    deltarInte: (p.deltarInte ?? []).map(id),
    expedieras: p.expedieras ?? [],
  });
  await meningar(app, lage, p, paragrafId);
}

async function yrkaOchRosta(
  app: INestApplicationContext,
  { namndId, id }: Lage,
  p: Faktaparagraf,
  paragrafId: string,
): Promise<void> {
  for (const y of p.yrkanden ?? []) {
    await tjanst(app, Yrka).yrka(namndId, paragrafId, { typ: y.typ, text: y.text ?? null, av: y.av.map(id) }, true);
  }
  for (const o of p.omrostningar ?? []) {
    await tjanst(app, Rosta).rosta(
      namndId,
      paragrafId,
      isSluten(o)
        ? {
            sluten: true,
            roster: Object.entries(o.roster).map(([alternativ, antal]) => ({ alternativ, antal })),
            blanka: o.blanka ?? null,
            lottning: o.lottning ?? null,
          }
        : {
            sluten: false,
            jaInnebar: o.jaInnebar,
            nejInnebar: o.nejInnebar,
            ja: o.ja.map(id),
            nej: o.nej.map(id),
            avstar: (o.avstar ?? []).map(id),
          },
    );
  }
}

async function meningar(
  app: INestApplicationContext,
  { fakta, namndId, id }: Lage,
  p: Faktaparagraf,
  paragrafId: string,
): Promise<void> {
  const iRummet = namnIUppropet(fakta);
  const av = (namn: string): { personId: string } | { parti: string } =>
    iRummet.has(namn) ? { personId: id(namn) } : { parti: namn };
  const anteckna = tjanst(app, AntecknaMening);
  for (const m of p.reservationer ?? []) {
    await anteckna.anteckna(namndId, paragrafId, {
      slag: 'reservation',
      text: m.text,
      av: m.av.map((namn) => ({ personId: id(namn) })),
    });
  }
  for (const m of p.sarskildaYttranden ?? []) {
    await anteckna.anteckna(namndId, paragrafId, { slag: 'sarskilt_yttrande', text: m.text, av: m.av.map(av) });
  }
  for (const m of p.protokollsanteckningar ?? []) {
    await anteckna.anteckna(namndId, paragrafId, { slag: 'protokollsanteckning', text: m.text, av: m.av.map(av) });
  }
}

const namnIUppropet = (fakta: Sammantradesfakta): Set<string> => {
  const { beslutande, ersattare, franvarande = [], ovriga } = fakta.narvaro;
  return new Set([...beslutande, ...ersattare, ...franvarande, ...ovriga].map((p) => p.namn));
};

/** Papperet säger inte alltid hur beslutet förhöll sig till förslaget. */
function utfall(p: Faktaparagraf): Utfall {
  return p.typ === 'information' || p.typ === 'anmalan' || p.typ === 'delegation' ? 'antecknad' : 'ej_angivet';
}

import type { Namnd } from '#organisation';
import type { Protokoll, Protokollsdel } from '#protokoll';
import { ROLLORD } from '#protokoll';
import { frister, type Faktaomrostning, type Faktaparagraf, type Sammantradesfakta } from '#regelverk';
import type { Motesfakta, Narvaro, OppenRostning, Paragraffakta, SlutenRostning } from '#sammantrade';

export interface Databasfakta {
  namnd: Namnd;
  regler: { platser: number; kallelsedagar: number; tillaggsdagar: number; antalJusterare: number };
  mote: Motesfakta;
  protokoll: Protokoll;
  delar: Protokollsdel[];
}

type Oppet = Record<string, unknown>;

/** Fältet bara när det finns något i det: en tom lista, falskt eller null räknas som utelämnat. */
const om = (nyckel: string, varde: unknown): Oppet =>
  varde === null || varde === undefined || varde === false || (Array.isArray(varde) && varde.length === 0)
    ? {}
    : { [nyckel]: varde };

function narvaro({ mote }: Databasfakta): Oppet {
  const namn = (id: string): string => mote.namn.get(id) ?? '';
  const av = (slag: Narvaro['slag']): Narvaro[] => mote.narvaro.filter((rad) => rad.slag === slag);
  const roll = (rad: Narvaro): string => (rad.roll === null ? '' : ROLLORD[rad.roll]);
  return {
    beslutande: av('beslutande').map((rad) => ({
      namn: rad.namn,
      parti: rad.parti,
      roll: roll(rad),
      ...om('for', rad.forPersonId === null ? null : namn(rad.forPersonId)),
      ...om('paragrafer', rad.paragrafer),
    })),
    ersattare: av('ersattare').map((rad) => ({ namn: rad.namn, parti: rad.parti })),
    ...om(
      'franvarande',
      av('franvarande').map((rad) => ({ namn: rad.namn, parti: rad.parti, roll: roll(rad) })),
    ),
    ovriga: av('ovrig').map((rad) => ({ namn: rad.namn, titel: rad.titel })),
  };
}

function omrostning(o: OppenRostning | SlutenRostning, namn: (id: string) => string): Faktaomrostning {
  if (o.sluten) {
    return {
      sluten: true,
      roster: Object.fromEntries(o.roster.map((rad) => [rad.alternativ, rad.antal])),
      ...om('blanka', o.blanka),
      ...om('lottning', o.lottning),
    };
  }
  return {
    ja: o.ja.map(namn),
    nej: o.nej.map(namn),
    ...om('avstar', o.avstar.map(namn)),
    jaInnebar: o.jaInnebar,
    nejInnebar: o.nejInnebar,
  };
}

function paragraf(p: Paragraffakta, mote: Motesfakta): Faktaparagraf {
  const namn = (id: string): string => mote.namn.get(id) ?? '';
  const meningar = (slag: string): { av: string[]; text: string }[] =>
    p.meningar
      .filter((m) => m.slag === slag)
      .map((m) => ({
        av: m.av.map((av) => (av.personId === null ? (av.parti ?? '') : namn(av.personId))),
        text: m.text,
      }));
  return {
    nr: p.nr,
    titel: p.titel,
    dnr: p.dnr,
    typ: p.typ,
    beslut: p.beslut,
    ...om('sammanfattning', p.sammanfattning),
    ...om('tabeller', p.tabeller),
    ...om(
      'yrkanden',
      p.yrkanden.map((y) => ({ av: y.av.map(namn), typ: y.typ, ...om('text', y.text) })),
    ),
    ...om(
      'omrostningar',
      p.omrostningar.map((o) => omrostning(o, namn)),
    ),
    ...om('propositionsordning', p.propositionsordning),
    ...om('sarskildaYttranden', meningar('sarskilt_yttrande')),
    ...om('reservationer', meningar('reservation')),
    ...om('deltarInte', p.deltarInte.map(namn)),
    ...om('jav', p.jav.map(namn)),
    ...om('protokollsanteckningar', meningar('protokollsanteckning')),
    ...om('omedelbarJustering', p.omedelbarJustering),
    ...om(
      'handlingar',
      p.handlingar.map((h) => ({ typ: h.typ, titel: h.titel, ...om('datum', h.datum) })),
    ),
    ...om('expedieras', p.expedieras),
  };
}

const uppdelat = (delar: readonly Protokollsdel[]): boolean => delar.some((del) => del.paragraferText !== null);

function justeringOchAnslag(delar: readonly Protokollsdel[]): Oppet {
  const justering = delar.map((del) => ({
    ...om('paragrafer', del.paragraferText),
    datum: del.justeringsdatum,
    plats: del.justeringsplats,
  }));
  const anslag = delar.map((del) => {
    const t = del.tillkannagivanden[0];
    return {
      ...om('paragrafer', t?.paragraferText),
      anslagsdatum: t?.anslagsdatum,
      nedtas: t?.nedtasEnligtPapper,
      forvaringsplats: t?.forvaringsplats,
    };
  });
  return uppdelat(delar) ? { justering, anslag } : { justering: justering[0], anslag: anslag[0] };
}

/** Sammanträdets fakta, lästa ur databasen och skrivna i faktafilens schema. */
export function faktaUrDatabasen(d: Databasfakta): Sammantradesfakta {
  const { mote, namnd, regler } = d;
  const namn = (id: string): string => mote.namn.get(id) ?? '';
  const { datum, start, slut, plats } = mote.sammantrade;
  return {
    schema: 'klubba.sammantradesfakta/1',
    kommun: { namn: namnd.kommunNamn },
    namnd: {
      namn: namnd.namn,
      diariekod: namnd.diariekod,
      platser: regler.platser,
      reglemente: {
        kallelsedagar: regler.kallelsedagar,
        tillaggsdagar: regler.tillaggsdagar,
        justerare: regler.antalJusterare,
      },
    },
    sammantrade: { datum, start, slut, plats },
    narvaro: narvaro(d),
    sekreterare: d.protokoll.sekreterareNamn,
    ...om(
      'ordforandeskap',
      mote.ordforandeskap.map((post) => ({ namn: namn(post.personId), paragrafer: post.paragrafer })),
    ),
    justerare: mote.justerare.map((j) =>
      j.paragrafer === null ? namn(j.personId) : { namn: namn(j.personId), paragrafer: j.paragrafer },
    ),
    ...justeringOchAnslag(d.delar),
    paragrafer: mote.paragrafer.map((p) => paragraf(p, mote)),
  } as unknown as Sammantradesfakta;
}

/** De fyra dagarna per del (KONTRAKT 2.1); en lista när protokollet är uppdelat. */
export function fristerUr(d: Databasfakta): unknown {
  const per = d.delar.map((del) => {
    const t = del.tillkannagivanden[0];
    const dagar = frister({
      sammantrade: d.mote.sammantrade.datum,
      ...(del.justeringsdatum === null ? {} : { justerat: del.justeringsdatum }),
      ...(t === undefined ? {} : { tillkannagivet: t.anslagsdatum }),
    });
    // De dagar som anslaget bär är de som gäller.
    return {
      ...om('paragrafer', del.paragraferText),
      ...dagar,
      ...(t === undefined ? {} : { sistaOverklagandedag: t.sistaOverklagandedag, tidigastNed: t.tidigastNed }),
    };
  });
  return uppdelat(d.delar) ? per : per[0];
}

import type {
  AnslagsfaktaUnderlag,
  BeslutandeUnderlag,
  BrevhuvudUnderlag,
  HandlingUnderlag,
  JusteringUnderlag,
  NarvaroUnderlag,
  OmrostningUnderlag,
  ParagrafUnderlag,
  ProtokollsdelUnderlag,
  ProtokollUnderlag,
} from '#dokument';
import { isWithin, parseIntervall } from '#regelverk';
import type { Motesfakta, Narvaro, Narvaroroll, OppenRostning, Paragraffakta, SlutenRostning } from '#sammantrade';
import type { Protokoll, Protokollsdel } from './protokoll.typer.js';

export interface Protokollfakta {
  brevhuvud: BrevhuvudUnderlag;
  mote: Motesfakta;
  protokoll: Protokoll;
  delar: Protokollsdel[];
  skapad: string;
}

export const ROLLORD: Readonly<Record<Narvaroroll, string>> = {
  ordforande: 'ordförande',
  forste_vice: '1:e vice ordförande',
  andre_vice: '2:e vice ordförande',
  ledamot: 'ledamot',
  tjanstgorande_ersattare: 'tjänstgörande ersättare',
  ersattare: 'ersättare',
};

type Namn = (personId: string) => string;
const namngivare =
  (mote: Motesfakta): Namn =>
  (personId) =>
    mote.namn.get(personId) ?? '';

/** Ett fält bara när det finns något i det. */
const om = <K extends string, V>(nyckel: K, varde: V | null | undefined): Partial<Record<K, V>> => {
  if (varde === null || varde === undefined || (Array.isArray(varde) && varde.length === 0)) return {};
  return { [nyckel]: varde } as Partial<Record<K, V>>;
};

function beslutande(rad: Narvaro, mote: Motesfakta): BeslutandeUnderlag {
  const ersatt = rad.forPersonId === null ? undefined : mote.narvaro.find((n) => n.personId === rad.forPersonId);
  return {
    namn: rad.namn,
    parti: rad.parti ?? '-',
    roll: (rad.roll === null ? 'ledamot' : ROLLORD[rad.roll]) as BeslutandeUnderlag['roll'],
    ...(rad.forPersonId === null
      ? {}
      : { for: [{ namn: mote.namn.get(rad.forPersonId) ?? '', ...om('parti', ersatt?.parti) }] }),
    ...om('paragrafer', rad.paragrafer),
    ...(rad.distans === true ? { distans: true } : {}),
  };
}

/** Uppropet som protokollets förstasida skriver det. */
export function narvarounderlag(mote: Motesfakta): NarvaroUnderlag {
  const av = (slag: Narvaro['slag']): Narvaro[] => mote.narvaro.filter((rad) => rad.slag === slag);
  const person = (rad: Narvaro): { namn: string; parti?: string } => ({ namn: rad.namn, ...om('parti', rad.parti) });
  return {
    beslutande: av('beslutande').map((rad) => beslutande(rad, mote)),
    ersattare: av('ersattare').map(person),
    franvarande: av('franvarande').map((rad) => ({
      ...person(rad),
      roll: rad.roll === null ? 'ledamot' : ROLLORD[rad.roll],
    })),
    ovriga: av('ovrig').map((rad) => ({ namn: rad.namn, titel: rad.titel ?? '', ...om('paragrafer', rad.paragrafer) })),
  };
}

function omrostning(o: OppenRostning | SlutenRostning, p: Paragraffakta, namn: Namn): OmrostningUnderlag {
  if (o.sluten) {
    return {
      sluten: true,
      roster: Object.fromEntries(o.roster.map((rad) => [rad.alternativ, rad.antal])),
      ...om('blanka', o.blanka),
      ...om('lottning', o.lottning),
    };
  }
  const ledda = p.tjanstgorande.map((t) => t.personId);
  // Ordföranden röstar sist i uppropet.
  const ordning = [...ledda.filter((id) => id !== p.ordforandeId), ...ledda.filter((id) => id === p.ordforandeId)];
  return {
    ja: o.ja.map(namn),
    nej: o.nej.map(namn),
    avstar: o.avstar.map(namn),
    jaInnebar: o.jaInnebar,
    nejInnebar: o.nejInnebar,
    ordning: ordning.map(namn),
    ...(o.utfall === 'ja' || o.utfall === 'nej' ? { utfall: o.utfall } : {}),
    utslagsrost: o.utslagsrost,
  };
}

/** En § som dokumenten skriver den. */
export function paragrafunderlag(p: Paragraffakta, mote: Motesfakta): ParagrafUnderlag {
  const namn = namngivare(mote);
  const inlagg = (slag: string): { av: string[]; text: string }[] =>
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
    ...om('propositionsordning', p.propositionsordning),
    ...om(
      'omrostningar',
      p.omrostningar.map((o) => omrostning(o, p, namn)),
    ),
    ...om('reservationer', inlagg('reservation')),
    ...om('sarskildaYttranden', inlagg('sarskilt_yttrande')),
    ...om('protokollsanteckningar', inlagg('protokollsanteckning')),
    ...om('deltarInte', p.deltarInte.map(namn)),
    ...om('jav', p.jav.map(namn)),
    ...(p.omedelbarJustering ? { omedelbarJustering: true } : {}),
    ...om(
      'handlingar',
      p.handlingar.map((h) => ({ typ: h.typ as HandlingUnderlag['typ'], titel: h.titel, ...om('datum', h.datum) })),
    ),
    ...om('expedieras', p.expedieras),
  };
}

/** §§ i den form som dokumenten läser: "9", "9-10, 12-15". */
export function skrivOmfang(nummer: readonly number[]): string {
  const delar: [number, number][] = [];
  for (const nr of nummer) {
    const sista = delar.at(-1);
    if (sista !== undefined && sista[1] === nr - 1) sista[1] = nr;
    else delar.push([nr, nr]);
  }
  return delar.map(([fran, till]) => (fran === till ? String(fran) : `${String(fran)}-${String(till)}`)).join(', ');
}

/** Vem som gjorde något vid vilka §§, i den ordning de först förekommer; omfånget utelämnas när det är hela delen. */
function perParagraf(
  poster: readonly { namn: string; nr: number }[],
  hela: number,
): { namn: string; paragrafer?: string }[] {
  const karta = new Map<string, number[]>();
  for (const { namn, nr } of poster) karta.set(namn, [...(karta.get(namn) ?? []), nr]);
  return [...karta].map(([namn, nummer]) => ({
    namn,
    ...(nummer.length === hela ? {} : { paragrafer: skrivOmfang(nummer) }),
  }));
}

function justering(del: Protokollsdel, fakta: Protokollfakta): JusteringUnderlag | undefined {
  if (del.tillstand !== 'justerad' || del.justeringsdatum === null) return undefined;
  const namn = namngivare(fakta.mote);
  const skrev = (roll: 'ordforande' | 'justerare'): JusteringUnderlag['underskrifter'] =>
    del.underskrifter
      .filter((u) => u.roll === roll)
      .map((u) => ({
        namn: namn(u.personId),
        roll: roll === 'ordforande' ? ('ordförande' as const) : ('justerare' as const),
        ...(u.paragrafer.length === del.paragrafer.length ? {} : { paragrafer: skrivOmfang(u.paragrafer) }),
      }));
  return {
    satt: 'papper',
    datum: del.justeringsdatum,
    ...om('plats', del.justeringsplats),
    klar: true,
    underskrifter: [
      { namn: fakta.protokoll.sekreterareNamn, roll: 'sekreterare' },
      ...skrev('ordforande'),
      ...skrev('justerare'),
    ],
  };
}

function anslag(del: Protokollsdel): AnslagsfaktaUnderlag | undefined {
  const t = del.tillkannagivanden.at(-1);
  if (t === undefined) return undefined;
  return {
    anslagsdatum: t.anslagsdatum,
    sistaOverklagandedag: t.sistaOverklagandedag,
    tidigastNed: t.tidigastNed,
    ...om('nedtaget', t.nedtagetDatum),
    forvaringsplats: t.forvaringsplats,
  };
}

function delunderlag(del: Protokollsdel, fakta: Protokollfakta): ProtokollsdelUnderlag {
  const { mote } = fakta;
  const namn = namngivare(mote);
  const iDelen = mote.paragrafer.filter((p) => del.paragrafer.includes(p.nr));
  const justerare = iDelen.flatMap((p) =>
    justerareVidParagraf(p.nr, mote).map((personId) => ({ namn: namn(personId), nr: p.nr })),
  );
  return {
    slag: del.slag,
    paragrafer: skrivOmfang(del.paragrafer),
    ordforande: perParagraf(
      iDelen.map((p) => ({ namn: namn(p.ordforandeId), nr: p.nr })),
      iDelen.length,
    ),
    justerare: perParagraf(justerare, iDelen.length),
    ...om('justering', justering(del, fakta)),
    ...om('anslag', anslag(del)),
    ...om('kontrollkod', del.textSha256),
  };
}

/** De justerare som valts för §. */
export function justerareVidParagraf(nr: number, mote: Motesfakta): string[] {
  return mote.justerare
    .filter((j) => j.paragrafer === null || isWithin(parseIntervall(j.paragrafer), nr))
    .map((j) => j.personId);
}

/** § som dokumenten skriver den: den låsta texten när dess del är lämnad till justering, annars som den står nu. */
export function gallandeParagraf(p: Paragraffakta, { mote, delar }: Protokollfakta): ParagrafUnderlag {
  const last = delar.find((del) => del.paragrafer.includes(p.nr))?.lastUnderlag;
  return last?.paragrafer.find((en) => en.nr === p.nr) ?? paragrafunderlag(p, mote);
}

/** Hela protokollets underlag, ur databasens fakta. */
export function protokollunderlag(fakta: Protokollfakta): ProtokollUnderlag {
  const { sammantrade } = fakta.mote;
  return {
    skapad: fakta.skapad,
    brevhuvud: fakta.brevhuvud,
    mote: {
      datum: sammantrade.datum,
      start: sammantrade.start,
      ...om('slut', sammantrade.slut),
      plats: sammantrade.plats,
    },
    narvaro: narvarounderlag(fakta.mote),
    sekreterare: { namn: fakta.protokoll.sekreterareNamn, titel: 'nämndsekreterare' },
    delar: fakta.delar.map((del) => delunderlag(del, fakta)),
    paragrafer: fakta.mote.paragrafer.map((p) => gallandeParagraf(p, fakta)),
  };
}

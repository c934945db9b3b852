import {
  byggKalender,
  installtMejl,
  kallelseMejl,
  tillaggMejl,
  type MejlAvsandare,
  type MejlMottagare,
  type Mottagarslag,
  type Svarslankar,
} from '#dokument';
import type { Kallelsemottagare } from '#organisation';
import type { Gemensamt, Utskicksmottagare } from '#plattform';
import { listandringar, mejlpunkter, tillaggsunderlag, type Kallelsefakta } from './kallelseunderlag.js';
import type { Kallelseslag, Kallelsesvar } from './kallelse.typer.js';

export interface Brevuppgifter {
  fakta: Kallelsefakta;
  slag: Kallelseslag;
  /** Kortnamn i ämnesraden: nämndens diariekod. */
  organKort: string;
  fran: { namn: string; adress: string };
  svarTill: { namn: string; adress: string } | null;
  /** Stabilt för sammanträdet. */
  uid: string;
  kallelsedag: string;
  svarslank: (personId: string) => string;
  lamnade: ReadonlyMap<string, Kallelsesvar>;
  /** Punkterna som personalföreträdarna inte får vara med vid. */
  utanForPersonal: ReadonlySet<string>;
  /** Vilka av bilagorna som är en mottagares, som plats i följden; utelämnat: alla. */
  bilagorFor?: (slag: Mottagarslag) => number[];
}

/** Vad mottagaren är i brevet. */
export function slagAv(m: Pick<Kallelsemottagare, 'roll'>): Mottagarslag {
  switch (m.roll) {
    case 'ersattare':
      return 'ersattare';
    case 'personalforetradare':
    case 'personalforetradarersattare':
      return 'personalforetradare';
    case 'narvaroratt':
    case 'insynsplats':
      return 'narvaroratt';
    case 'ordforande':
    case 'forste_vice':
    case 'andre_vice':
    case 'ledamot':
      return 'ledamot';
  }
}

const lankar = (sida: string, distans: boolean): Svarslankar => ({
  sida,
  kommer: `${sida}#kommer`,
  forhinder: `${sida}#forhinder`,
  ...(distans ? { distans: `${sida}#distans` } : {}),
});

function avsandare(u: Brevuppgifter): MejlAvsandare {
  const { brevhuvud, sekreterare } = u.fakta;
  return {
    kommun: brevhuvud.kommun,
    organ: brevhuvud.organ,
    organKort: u.organKort,
    kontakt: {
      namn: sekreterare?.namn ?? brevhuvud.organ,
      titel: sekreterare === null ? 'kansli' : 'nämndsekreterare',
      ...(sekreterare?.telefon == null ? {} : { telefon: sekreterare.telefon }),
      ...(sekreterare?.epost == null ? {} : { epost: sekreterare.epost }),
    },
  };
}

function undertecknare(f: Kallelsefakta): string[] {
  const { ordforande, sekreterare } = f;
  const parti = ordforande.parti === undefined ? '' : ` (${ordforande.parti})`;
  return [
    `${ordforande.namn}${parti}, ordförande`,
    ...(sekreterare === null ? [] : [`${sekreterare.namn}, nämndsekreterare`]),
  ];
}

interface Brevdel {
  amne: string;
  text: string;
  html: string;
}

/** Gör brevets text för var och en. Det som är lika för alla görs en gång. */
function skrivare(u: Brevuppgifter): (m: MejlMottagare, lamnat: Kallelsesvar | undefined) => Brevdel {
  const { fakta } = u;
  const { datum, start, plats } = fakta.sammantrade;
  const grund = { ...avsandare(u), sammantrade: { datum, start, plats } };
  if (u.slag === 'installt') {
    const skriv = installtMejl({
      ...grund,
      ...(fakta.sammantrade.installtSkal === null ? {} : { skal: fakta.sammantrade.installtSkal }),
      undertecknare: undertecknare(fakta),
    });
    return (m) => skriv(m);
  }
  if (u.slag === 'tillagg' && fakta.forraListan !== null) {
    const dnr = new Map(fakta.lista.punkter.map((p) => [p.nyckel, p.dnr]));
    const medForra = { ...fakta, forraListan: fakta.forraListan };
    const nycklar = listandringar(medForra).map((a) => a.nyckel);
    const andringar = tillaggsunderlag(medForra).andringar.map((a, plats_) => {
      const nr = dnr.get(nycklar[plats_] ?? '');
      return {
        andring: a.slag,
        nummer: String(a.nr),
        titel: a.titel,
        ...(nr == null ? {} : { dnr: nr }),
        ...(a.vad === undefined ? {} : { upplysning: a.vad }),
      };
    });
    const skriv = tillaggMejl({
      ...grund,
      tidEllerPlatsAndrad: false,
      kallelsedag: u.kallelsedag,
      version: fakta.lista.nr,
      andringar,
      handlingar: fakta.handlingslank,
    });
    return (m, lamnat) => skriv({ ...m, ...(lamnat === undefined ? {} : { lamnatSvar: lamnat }) });
  }
  const skriv = kallelseMejl({
    ...grund,
    distansMedges: fakta.distans,
    punkter: mejlpunkter(fakta),
    handlingar: fakta.handlingslank,
    undertecknare: undertecknare(fakta),
  });
  return (m) => skriv(m);
}

function kalender(u: Brevuppgifter, till: { namn: string; epost: string } | null): string {
  const { fakta } = u;
  const { datum, start, plats } = fakta.sammantrade;
  return byggKalender({
    uid: u.uid,
    sekvens: fakta.nr - 1,
    metod: u.slag === 'installt' ? 'CANCEL' : 'REQUEST',
    stampel: fakta.skapad,
    titel: `${fakta.brevhuvud.organ}: sammanträde`,
    datum,
    start,
    plats,
    lank: fakta.handlingslank,
    organisator: { namn: fakta.brevhuvud.organ, epost: u.fran.adress },
    ...(till === null ? {} : { mottagare: till }),
  });
}

/** Nämndens kallelser som sändlista (RFC 2919); å, ä och ö får inte stå där. */
function listaAv({ organKort, fran }: Brevuppgifter): string {
  const nyckel = organKort
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '');
  return `${nyckel === '' ? 'namnd' : nyckel}.kallelse.${fran.adress.split('@')[1] ?? 'klubba.invalid'}`;
}

/** Brevet i sin gemensamma del, och vars och ens eget. Andra mottagares adresser står aldrig i brevet. */
export function kallelsebrev(
  u: Brevuppgifter,
  mottagare: readonly Kallelsemottagare[],
  bilagor: Gemensamt['bilagor'],
): { gemensamt: Gemensamt; mottagare: Utskicksmottagare[] } {
  const skriv = skrivare(u);
  const skrivPersonal =
    u.utanForPersonal.size === 0 ? skriv : skrivare({ ...u, fakta: { ...u.fakta, utan: u.utanForPersonal } });
  const allman = skriv({ namn: '', slag: 'ledamot' }, undefined);
  const metod = u.slag === 'installt' ? 'CANCEL' : 'REQUEST';
  return {
    gemensamt: {
      amne: allman.amne,
      text: allman.text,
      html: allman.html,
      fran: u.fran,
      ...(u.svarTill === null ? {} : { svarTill: u.svarTill }),
      bilagor,
      lista: listaAv(u),
      ical: { metod, innehall: kalender(u, null) },
    },
    mottagare: mottagare.map((m) => {
      const slag = slagAv(m);
      const brev = (slag === 'personalforetradare' ? skrivPersonal : skriv)(
        {
          namn: m.namn,
          ...(m.parti === null ? {} : { parti: m.parti }),
          slag,
          svar: lankar(u.svarslank(m.personId), u.fakta.distans),
        },
        u.lamnade.get(m.personId),
      );
      return {
        personId: m.personId,
        namn: m.namn,
        adress: m.epost,
        brev: {
          amne: brev.amne,
          text: brev.text,
          html: brev.html,
          ...(u.bilagorFor === undefined ? {} : { bilagor: u.bilagorFor(slag) }),
          ...(m.epost === null ? {} : { ical: kalender(u, { namn: m.namn, epost: m.epost }) }),
        },
      };
    }),
  };
}

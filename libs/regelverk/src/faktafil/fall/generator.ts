import { isWithin, parseIntervall } from '../intervall.js';
import type { Beslutande, Omrostning, Paragraf, Sammantradesfakta, Yrkandetyp } from '../typer.js';

/** Ett slumptal 0 ≤ x < 1 i taget ur ett frö (mulberry32): samma frö ger samma sammanträde. */
function randomFrom(fro: number): () => number {
  let lage = fro >>> 0;
  return () => {
    lage = (lage + 0x6d2b79f5) >>> 0;
    let t = Math.imul(lage ^ (lage >>> 15), lage | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Slump {
  constructor(private readonly next: () => number) {}

  int(minst: number, hogst: number): number {
    return minst + Math.floor(this.next() * (hogst - minst + 1));
  }

  chance(sannolikhet: number): boolean {
    return this.next() < sannolikhet;
  }

  pick<T>(av: readonly T[]): T {
    const vald = av[this.int(0, av.length - 1)];
    if (vald === undefined) throw new RangeError('Inget att välja på.');
    return vald;
  }

  sample<T>(av: readonly T[], antal: number): T[] {
    const kvar = [...av];
    return Array.from({ length: Math.min(antal, kvar.length) }, () =>
      kvar.splice(this.int(0, kvar.length - 1), 1),
    ).flat();
  }
}

const PARTIER = ['S', 'M', 'V', 'C', 'KD', '-'] as const;
const PRESIDIUM = ['ordförande', '1:e vice ordförande', '2:e vice ordförande'] as const;

/** Bygger ett lagligt påhittat sammanträde i Ekbacka kommun ur fröet, med slumpvis valda inslag ur hela schemat. */
export function buildSammantrade(fro: number): Sammantradesfakta {
  const slump = new Slump(randomFrom(fro));
  const platser = slump.int(5, 15);
  const forsta = slump.int(1, 200);
  const antal = slump.int(1, 12);
  const sista = forsta + antal - 1;
  const parti = (i: number): string => PARTIER[i % PARTIER.length] ?? 'S';
  const beslutande: Beslutande[] = Array.from({ length: platser }, (_, i) => ({
    namn: `Ledamot ${String(i)}`,
    parti: parti(i),
    roll: PRESIDIUM[i] ?? 'ledamot',
  }));
  const byten = antal >= 3 ? changeSeat(slump, beslutande, forsta, sista) : [];
  const jav = slump.chance(0.5) ? new Map([[slump.int(forsta, sista), 'Ledamot 0']]) : new Map<number, string>();
  const paragrafer = Array.from({ length: antal }, (_, i) => {
    const nr = forsta + i;
    const javiga = jav.has(nr) ? ['Ledamot 0'] : [];
    return buildParagraf(slump, nr, listTjanstgorande([...beslutande, ...byten], nr, javiga), javiga);
  });
  const delar = antal >= 2 && slump.chance(0.4);
  return {
    schema: 'klubba.sammantradesfakta/1',
    kommun: { namn: 'Ekbacka kommun' },
    namnd: {
      namn: 'Provnämnden',
      diariekod: 'PN',
      platser,
      reglemente: { kallelsedagar: 7, tillaggsdagar: 3, justerare: 1 },
    },
    sammantrade: { datum: '2026-04-14', start: '18:00', slut: '20:00', plats: 'Sal & "A" <1>' },
    narvaro: {
      beslutande: [...beslutande, ...byten],
      ersattare: slump.chance(0.5) ? [{ namn: 'Ersättare 1', parti: 'S' }] : [],
      ovriga: [{ namn: 'Sekreterare Ett', titel: 'nämndsekreterare' }],
    },
    sekreterare: 'Sekreterare Ett',
    justerare: ['Ledamot 3'],
    ...buildDelar(delar, forsta, sista),
    paragrafer,
  };
}

/** Den sista ledamoten går mitt i en § och en ersättare tar platsen; båda är namngivna för den §:n. */
function changeSeat(slump: Slump, beslutande: Beslutande[], forsta: number, sista: number): Beslutande[] {
  const gar = beslutande.at(-1);
  if (gar === undefined || gar.namn === 'Ledamot 3' || slump.chance(0.5)) return [];
  const byte = slump.int(forsta + 1, sista - 1);
  beslutande[beslutande.length - 1] = { ...gar, paragrafer: `${String(forsta)}-${String(byte)}` };
  return [
    {
      namn: 'Ersättare 9',
      parti: gar.parti,
      roll: 'tjänstgörande ersättare',
      for: gar.namn,
      paragrafer: `${String(byte)}-${String(sista)}`,
    },
  ];
}

function listTjanstgorande(alla: readonly Beslutande[], nr: number, javiga: readonly string[]): string[] {
  const dar = alla.filter(({ paragrafer }) =>
    isWithin(paragrafer === undefined ? undefined : parseIntervall(paragrafer), nr),
  );
  const ersatta = dar.flatMap((person) => person.for ?? []);
  return dar.map(({ namn }) => namn).filter((namn) => !ersatta.includes(namn) && !javiga.includes(namn));
}

function buildParagraf(slump: Slump, nr: number, serverar: readonly string[], javiga: readonly string[]): Paragraf {
  const typ = slump.pick(['beslut', 'beslut', 'information', 'val', 'anstallning'] as const);
  const sluten = typ === 'val' || typ === 'anstallning';
  const omrostning = sluten ? buildSluten(slump, serverar.length) : buildOppen(slump, serverar);
  const deltarInte = slump.chance(0.2) ? slump.sample(serverar, 1) : [];
  const kvar = serverar.filter((namn) => !deltarInte.includes(namn));
  const yrkandetyp = slump.pick<Yrkandetyp>(['bifall', 'avslag', 'andring', 'tillagg', 'aterremiss', 'bordlaggning']);
  return {
    nr,
    titel: `Ärende ${String(nr)}`,
    dnr: slump.chance(0.5) ? `PN/2026:${String(nr)}` : null,
    typ,
    beslut: ['Nämnden beslutar enligt förslaget.\n- och så här', ...(slump.chance(0.3) ? ['Paragrafen klar.'] : [])],
    ...(slump.chance(0.4) ? { yrkanden: [{ av: slump.sample(serverar, 2), typ: yrkandetyp }] } : {}),
    ...(slump.chance(0.4) ? { omrostningar: [omrostning], propositionsordning: 'Ja eller nej.' } : {}),
    ...(slump.chance(0.2) ? { reservationer: [{ av: slump.sample(kvar, 2), text: '' }] } : {}),
    ...(deltarInte.length > 0 ? { deltarInte } : {}),
    ...(javiga.length > 0 ? { jav: javiga } : {}),
    ...(slump.chance(0.2) ? { protokollsanteckningar: [{ av: ['S'], text: 'En rad.' }] } : {}),
  };
}

function buildOppen(slump: Slump, serverar: readonly string[]): Omrostning {
  const rost = serverar.map((namn, i) => ({ namn, sida: i === 0 ? 'ja' : slump.pick(['ja', 'nej', 'avstar']) }));
  const pa = (sida: string): string[] => rost.filter((en) => en.sida === sida).map(({ namn }) => namn);
  // Den första leder oftast mötet och har röstat, så lika röstetal är alltid avgjort; annars undviks det.
  const [ja, nej, avstar] = [pa('ja'), pa('nej'), pa('avstar')];
  if (ja.length === nej.length) ja.push(...avstar.splice(0, 1), ...(avstar.length === 0 ? nej.splice(0, 1) : []));
  return { ja, nej, ...(avstar.length > 0 ? { avstar } : {}), jaInnebar: 'bifall', nejInnebar: 'avslag' };
}

function buildSluten(slump: Slump, antal: number): Omrostning {
  const blanka = slump.int(0, 2);
  const forsta = slump.int(0, antal - blanka);
  const roster = { 'Kandidat A': forsta, 'Kandidat B': antal - blanka - forsta };
  const lika = forsta === antal - blanka - forsta && forsta > 0;
  return {
    sluten: true,
    roster,
    ...(blanka > 0 ? { blanka } : {}),
    ...(lika ? { lottning: slump.pick(['Kandidat A', 'Kandidat B']) } : {}),
  };
}

function buildDelar(delar: boolean, forsta: number, sista: number): Pick<Sammantradesfakta, 'justering' | 'anslag'> {
  const justering = { datum: '2026-04-21', plats: 'Kommunhuset' };
  const anslag = { anslagsdatum: '2026-04-22', nedtas: '2026-05-14', forvaringsplats: 'Förvaltningen' };
  if (!delar) return { justering, anslag };
  const intervall = [String(forsta), `${String(forsta + 1)}-${String(sista)}`];
  return {
    justering: intervall.map((paragrafer) => ({ ...justering, paragrafer })),
    anslag: intervall.map((paragrafer) => ({ ...anslag, paragrafer })),
  };
}

// The nine real lists: every row is read, and the warnings are those that their README states, and no others.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalPunkt } from '../../delegationsordning/domain/punkt.js';
import type { Varningskod } from '../delegationsbeslut.typer.js';
import type { Jamforrad } from './varna-lista.js';
import { varnaLista } from './varna-lista.js';
import { datumlage } from './tolka-datum.js';
import { tolkaRad } from './tolka-rad.js';

const MAPP = join(process.cwd(), '../shared/verklighet');
const FINNS = existsSync(join(MAPP, 'delegationsbeslut.json'));
const med = FINNS ? describe : describe.skip;

interface Facitrad {
  beslutsdatum_text: string;
  fran: string | null;
  till: string | null;
  punkt_text: string;
  punkt: string;
  beslut: string;
  antal: number | null;
  dnr_text: string;
  dnr: { kod: string | null; ar: number; lopnr: number } | null;
  delegat_text: string;
  delegat: string | null;
  delegat_titel: string | null;
  anmarkning: string | null;
  kallrader: [number, number];
}
interface Facitlista {
  lista: { enhet: string; manad_fran: string; manad_till: string };
  rader: Facitrad[];
}
interface Prov extends Jamforrad {
  facit: Facitrad;
  delegat: string | null;
  delegatTitel: string | null;
}

const listor = (): Facitlista[] =>
  JSON.parse(readFileSync(join(MAPP, 'delegationsbeslut.json'), 'utf8')) as Facitlista[];

/** The part of the README that lists the delegation oddities of packet 000. */
function oddity(): string {
  const readme = readFileSync(join(MAPP, 'README.md'), 'utf8');
  return /^11\. Delegation:[\s\S]*?(?=\n\n|\n### )/mu.exec(readme)?.[0] ?? '';
}

/** The line numbers that a sentence of the README points at: `(L6750, L6838–6899)`. */
function pekar(monster: RegExp): [number, number][] {
  const [, refs = ''] = monster.exec(oddity()) ?? [];
  return [...refs.matchAll(/L(\d+)(?:–(\d+))?/gu)].map(([, a, b]) => [Number(a), Number(b ?? a)]);
}
const traffas = ({ facit: { kallrader } }: Prov, [fran, till]: [number, number]): boolean =>
  kallrader[0] <= till && kallrader[1] >= fran;

function lasAlla(): Prov[] {
  return listor().flatMap(({ lista, rader }) => {
    const personer = [...new Set(rader.flatMap(({ delegat }) => (delegat === null ? [] : [delegat])))].map((namn) => ({
      personId: namn,
      namn,
    }));
    let ovan = '';
    return rader.map((facit, plats): Prov => {
      ovan = facit.delegat_text === ',,' ? ovan : facit.delegat_text;
      const text = {
        datum: facit.beslutsdatum_text,
        punkt: facit.punkt_text,
        beslut: facit.beslut,
        antal: '',
        dnr: facit.dnr_text,
        delegat: ovan,
        spar: '',
      };
      const last = tolkaRad(text, { idag: '2026-11-02', manad: lista.manad_till, kod: null, personer });
      const nr = last.nummer.slag === 'nummer' ? last.nummer : null;
      return {
        ...last,
        facit,
        delegat: last.delegatPersonId,
        id: `${lista.enhet} ${lista.manad_till} ${String(plats + 1)}`,
        enhetId: lista.enhet,
        manadFran: lista.manad_fran,
        manad: lista.manad_till,
        rad: plats + 1,
        datumlage: datumlage(last.datumText, last.fran),
        spar: 'anmals',
        dnrKod: nr?.kod ?? null,
        dnrAr: nr?.ar ?? null,
        dnrFran: nr?.fran ?? null,
        dnrTill: nr?.till ?? null,
        medgivet: [],
        delegationshinder: null,
      };
    });
  });
}

med('de verkliga listorna (../shared)', () => {
  const rader = FINNS ? lasAlla() : [];
  const varningar = varnaLista(rader, rader, {
    idag: '2026-11-02',
    enheter: new Map(rader.map(({ enhetId }) => [enhetId, { namn: enhetId, kod: null }])),
    ordningDen: () => null,
    roller: { tjanster: [], enheter: [], roller: [], franvaro: [] },
    namn: new Map(),
    inlamnade: new Set(),
  });
  const medVarning = (kod: Varningskod): string[] =>
    rader.filter(({ id }) => varningar.get(id)?.some((varning) => varning.kod === kod)).map(({ id }) => id);
  const ids = (alla: Prov[]): string[] => alla.map(({ id }) => id);

  it('alla rader läses: dag eller period, punkt, antal, nummer och delegat som facit har dem', () => {
    expect(rader).toHaveLength(51);
    for (const rad of rader) {
      const { facit } = rad;
      expect([rad.id, rad.fran, rad.till, rad.punktNorm]).toEqual([rad.id, facit.fran, facit.till, facit.punkt]);
      expect([
        rad.id,
        tolkaRad(
          { datum: '', punkt: '', beslut: facit.beslut, antal: '', dnr: '', delegat: '', spar: '' },
          { idag: '2026-11-02', manad: rad.manad, kod: null, personer: [] },
        ).antal,
      ]).toEqual([rad.id, facit.antal ?? 1]);
      expect([rad.id, rad.dnrKod, rad.dnrAr, rad.dnrFran]).toEqual([
        rad.id,
        facit.dnr?.kod ?? null,
        facit.dnr?.ar ?? null,
        facit.dnr?.lopnr ?? null,
      ]);
      expect([rad.id, rad.delegat, rad.delegatTitel]).toEqual([rad.id, facit.delegat, facit.delegat_titel]);
    }
  });

  it('fel månad: just de som README pekar ut', () => {
    const utpekade = pekar(/decisions outside the month \(([^)]*)\)/u);
    expect(utpekade).toHaveLength(3);
    const utanfor = rader.filter(
      ({ facit: { fran, till }, manadFran, manad }) =>
        fran !== null && till !== null && (fran.slice(0, 7) < manadFran || till.slice(0, 7) > manad),
    );
    expect(utanfor.every((rad) => utpekade.some((ref) => traffas(rad, ref)))).toBe(true);
    expect(utpekade.every((ref) => utanfor.some((rad) => traffas(rad, ref)))).toBe(true);
    expect(medVarning('ANNAN_MANAD')).toEqual(ids(utanfor));
  });

  it('datum eller delegat som saknas', () => {
    const utpekade = pekar(/dates or delegat missing \(([^)]*)\)/u);
    const saknar = ids(rader.filter((rad) => utpekade.some((ref) => traffas(rad, ref))));
    expect(saknar).toHaveLength(2);
    expect(medVarning('DATUM_SAKNAS')).toEqual(saknar);
    expect(medVarning('DELEGAT_SAKNAS')).toEqual(saknar);
  });

  it('felskrivna datum, med dagen som läses', () => {
    const utpekade = pekar(/"-2014-12-17" \(([^)]*)\)/u);
    const fel = rader.filter((rad) => utpekade.some((ref) => traffas(rad, ref)));
    expect(fel).toHaveLength(1);
    expect([...medVarning('DATUM_FELSKRIVET'), ...medVarning('DATUM_OLASLIGT')]).toEqual(ids(fel));
    expect(varningar.get(fel[0]?.id ?? '')?.find(({ kod }) => kod === 'DATUM_FELSKRIVET')?.atgarder).toEqual([
      { ord: 'Sätt 2014-12-17', satt: { datum: '2014-12-17' } },
    ]);
  });

  it('dubbel kodning: samma slags beslut under en annan punkt, och vilken den var', () => {
    // README: "same kind of decision B 3/B 21 or F 2, C4 or E4". The rows and the other punkt stand in the remarks of the data.
    const [, gamla = '', ny = '', ratt = '', fel = ''] =
      /same kind of decision ([^,]+?) or ([^,]+), (\S+) or (\S+);/u.exec(oddity()) ?? [];
    const facit = rader.flatMap((rad) => {
      const annan = /Samma slags beslut har punkt (\S+ ?\d+)|i stället för (\S+) som övriga/u.exec(
        rad.facit.anmarkning ?? '',
      );
      return annan === null ? [] : [[rad.id, rad.facit.punkt, normalPunkt(annan[1] ?? annan[2] ?? '')]];
    });
    expect(facit.map(([, punkt, annan]) => `${annan ?? ''} or ${punkt ?? ''}`)).toEqual([
      ...gamla.split('/').map((en) => `${normalPunkt(en)} or ${normalPunkt(ny)}`),
      `${ratt} or ${fel}`,
    ]);
    const funna = rader.flatMap(({ id, punktNorm }) => {
      const varning = varningar.get(id)?.find(({ kod }) => kod === 'DUBBEL_KODNING');
      return varning === undefined ? [] : [[id, punktNorm, varning.atgarder[0]?.satt.punkt]];
    });
    expect(funna).toEqual(facit);
  });

  it('beslut från ett annat år än numret', () => {
    expect(oddity()).toContain('decisions of 2014 numbered 2015');
    const facit = rader.filter(
      ({ facit: { fran, dnr } }) => fran !== null && dnr !== null && Number(fran.slice(0, 4)) !== dnr.ar,
    );
    expect(new Set(facit.map(({ facit: { fran, dnr } }) => `${fran?.slice(0, 4) ?? ''} ${String(dnr?.ar)}`))).toEqual(
      new Set(['2014 2015']),
    );
    expect(medVarning('ANNAT_AR')).toEqual(ids(facit));
  });

  it('samma nummer i flera enheters serier', () => {
    const utpekade = pekar(/the number 2015:1 in three units' series \(([^)]*)\)/u);
    const rakna = (rad: Prov): number =>
      rader.filter(
        ({ enhetId, facit: { dnr } }) =>
          enhetId !== rad.enhetId &&
          rad.facit.dnr?.kod === null &&
          dnr?.kod === null &&
          dnr.ar === rad.facit.dnr.ar &&
          dnr.lopnr === rad.facit.dnr.lopnr,
      ).length;
    const iTre = rader.filter((rad) => rakna(rad) === 2);
    expect(iTre.every((rad) => utpekade.some((ref) => traffas(rad, ref)))).toBe(true);
    expect([iTre.length, utpekade.length]).toEqual([3, 3]);
    expect(medVarning('NUMMER_I_ANNAN_ENHET')).toEqual(ids(rader.filter((rad) => rakna(rad) > 0)));
  });

  it('inget annat: alla varningar är av de slag som README nämner, utom att ordningen inte är inlagd', () => {
    const sett = new Set([...varningar.values()].flat().map(({ kod }) => kod));
    expect([...sett].toSorted()).toEqual([
      'ANNAN_MANAD',
      'ANNAT_AR',
      'DATUM_FELSKRIVET',
      'DATUM_SAKNAS',
      'DELEGAT_SAKNAS',
      'DUBBEL_KODNING',
      'NUMMER_I_ANNAN_ENHET',
      'ORDNING_SAKNAS',
    ]);
  });
});

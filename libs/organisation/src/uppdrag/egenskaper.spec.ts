import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { DomanFel, franDatabasfel } from '#plattform';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { Avga } from './andring/avga.service.js';
import { BytUppdrag } from './andring/byt-uppdrag.service.js';
import { Valj } from './andring/valj.service.js';
import { VisaForteckning, type VisadForteckning } from './forteckning/visa-forteckning.service.js';
import { ProvaOrdningen } from './provning/prova-ordningen.service.js';
import { SattTurordning } from './turordning/satt-turordning.service.js';
import { SkapaPerson } from '../person/skapa-person.service.js';
import { RattaUppdrag } from './ratta-uppdrag.service.js';

const PARTIER = ['S', 'M', 'V'] as const;
const ROLLER = ['ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats'] as const;
const DAGAR = ['2026-03-01', '2026-04-10', '2026-05-20', '2026-07-01', '2026-09-15', '2027-01-01'] as const;

const dag = fc.constantFrom(...DAGAR);
const parti = fc.constantFrom(...PARTIER);
const steg = fc.oneof(
  fc.record({
    vad: fc.constant('val' as const),
    person: fc.nat(11),
    roll: fc.constantFrom(...ROLLER),
    parti,
    plats: fc.option(fc.integer({ min: 1, max: 6 })),
    fran: dag,
  }),
  fc.record({ vad: fc.constant('avgang' as const), uppdrag: fc.nat(20), till: dag }),
  fc.record({ vad: fc.constant('byte' as const), uppdrag: fc.nat(20), roll: fc.constantFrom(...ROLLER), fran: dag }),
  fc.record({ vad: fc.constant('fyllnadsval' as const), uppdrag: fc.nat(20), person: fc.nat(11), fran: dag }),
  fc.record({ vad: fc.constant('ordning' as const), parti, fran: dag, slump: fc.nat(1000) }),
  fc.record({ vad: fc.constant('rattelse' as const), uppdrag: fc.nat(20), plats: fc.integer({ min: 1, max: 6 }) }),
);
type Steg = typeof steg extends fc.Arbitrary<infer T> ? T : never;

describe('förteckningen efter vilka ändringar som helst', () => {
  let prov: Provapp;
  let k: Provkommun;
  let personer: string[];
  let omgang = 0;

  beforeAll(async () => {
    prov = await provapp();
  });
  afterAll(async () => {
    await prov.bort();
  });

  async function nyKommun(): Promise<void> {
    omgang += 1;
    k = await skapaProvkommun(prov, { namn: `Ekbacka ${String(omgang)}`, konton: false });
    personer = [...k.personer.values()];
    await prov.som(async () => {
      while (personer.length < 12)
        personer.push(await prov.fa(SkapaPerson).skapa({ namn: `Ny ${String(personer.length)}` }));
    });
  }

  const uppdrag = async (nr: number): Promise<{ id: string; version: number }> => {
    const alla = await prov
      .fa(DataSource)
      .query<{ id: string; version: number }[]>('select id, version from uppdrag where organ_id = $1 order by id', [
        k.namndId,
      ]);
    return alla[nr % alla.length] ?? { id: '', version: 0 };
  };
  const beslut = { organ: 'Kommunfullmäktige', paragraf: '§ 1', datum: '2026-03-01' };

  async function gor(s: Steg): Promise<unknown> {
    const { namndId } = k;
    switch (s.vad) {
      case 'val': {
        const personId = personer[s.person] ?? '';
        return await prov
          .fa(Valj)
          .valj({ namndId, personId, roll: s.roll, parti: s.parti, plats: s.plats, fran: s.fran, beslut });
      }
      case 'avgang': {
        const { id: uppdragId, version } = await uppdrag(s.uppdrag);
        await prov.fa(Avga).avga({ namndId, uppdragId, version, orsak: 'avsagelse', till: s.till, beslut });
        return null;
      }
      case 'byte': {
        const { id: uppdragId, version } = await uppdrag(s.uppdrag);
        return await prov
          .fa(BytUppdrag)
          .byt({ namndId, uppdragId, version, roll: s.roll, plats: null, fran: s.fran, beslut });
      }
      case 'fyllnadsval': {
        const { id: efterUppdragId } = await uppdrag(s.uppdrag);
        const personId = personer[s.person] ?? '';
        return await prov.fa(Valj).valj({ namndId, personId, efterUppdragId, fran: s.fran, beslut });
      }
      case 'ordning': {
        const { ersattare, version } = await prov.fa(SattTurordning).lage(namndId, s.parti, s.fran);
        const ordning = ersattare.map((rad) => rad.uppdragId);
        ordning.push(...ordning.splice(0, s.slump % (ordning.length + 1)));
        return await prov.fa(SattTurordning).satt({ namndId, parti: s.parti, fran: s.fran, ordning, beslut, version });
      }
      case 'rattelse': {
        const { id, version } = await uppdrag(s.uppdrag);
        await prov.fa(RattaUppdrag).ratta(namndId, id, version, { plats: s.plats });
        return null;
      }
    }
  }

  /** A refusal has a sentence; anything else is a fault of ours. */
  async function forsok(s: Steg): Promise<void> {
    try {
      await prov.som(() => gor(s));
    } catch (fel) {
      const domanFel = fel instanceof DomanFel ? fel : franDatabasfel(fel);
      if (domanFel === null) throw fel;
      expect(domanFel.text).toMatch(/^[A-ZÅÄÖ0-9].*\.$/u);
    }
  }

  const alla = (f: VisadForteckning): { personId: string; roll: string }[] => [
    ...f.platser.flatMap((rad) => rad.innehavare ?? []),
    ...f.utanPlats,
    ...f.ersattare.flatMap((rad) => rad.ersattare),
    ...f.ovriga,
  ];

  async function prova(datum: string): Promise<void> {
    const f = await prov.fa(VisaForteckning).den(k.namndId, datum);
    const sittande = alla(f);
    // Ingen har två uppdrag, inget presidieuppdrag har två, och var och en står på exakt ett ställe.
    const idag = await prov
      .fa(DataSource)
      .query<{ personId: string }[]>(
        `select person_id as "personId" from uppdrag where organ_id = $1 and fran <= $2::date and (till is null or till >= $2::date)`,
        [k.namndId, datum],
      );
    expect(sittande.map((rad) => rad.personId).sort()).toEqual(idag.map((rad) => rad.personId).sort());
    expect(new Set(sittande.map((rad) => rad.personId)).size).toBe(sittande.length);
    for (const roll of ['ordforande', 'forste_vice', 'andre_vice']) {
      expect(sittande.filter((rad) => rad.roll === roll).length).toBeLessThanOrEqual(1);
    }
    expect([f.platser.length, f.tillsatta <= 5, f.utanPlats]).toEqual([5, true, []]);
    expect(f.ersattare.flatMap((rad) => rad.ersattare).length).toBeLessThanOrEqual(5);
    for (const rad of f.ersattare) {
      const nr = rad.ersattare.map((en) => en.nr).filter((en) => en !== null);
      expect(new Set(nr).size).toBe(nr.length);
      expect(rad.ersattare.map((en) => en.nr)).toEqual(
        [...rad.ersattare.map((en) => en.nr)].sort((a, b) => (a ?? 1e9) - (b ?? 1e9)),
      );
    }
    const provning = await prov.fa(ProvaOrdningen).prova(
      k.namndId,
      datum,
      sittande.slice(0, 3).map((rad) => rad.personId),
    );
    const tjanstgor = provning.platser.flatMap((rad) => rad.tjanstgorande?.personId ?? []);
    expect(new Set(tjanstgor).size).toBe(tjanstgor.length);
  }

  it('är hel varje dag: ingen plats med två, ingen person två gånger, ordningen entydig', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steg, { minLength: 1, maxLength: 14 }), async (stegen) => {
        await nyKommun();
        for (const s of stegen) await forsok(s);
        for (const datum of ['2026-02-28', ...DAGAR, '2027-06-01']) await prova(datum);
      }),
      { numRuns: 25 },
    );
  }, 240_000);
});

import { SandTillGranskning, SkapaSkrivelse } from '#beredning';
import { RegistreraArende } from '#diarium';
import { AvslutaUppdrag, OppnaKonto, SkapaPerson } from '#organisation';
import { Schemakorare } from '#plattform';
import { addDays, type IsoDatum } from '#regelverk';
import { Kalla } from '../../kallelse/kalla.service.js';
import { SkrivLista } from '../../lista/skriv-lista.service.js';
import { AndraOrdning } from '../andra-ordning.service.js';
import { AntaOrdning } from '../anta-ordning.service.js';
import { beslutadeParagrafer, NY, type Ordningsprov, ordningsprov } from '../prov/ordningsprov.js';
import { RattaOrdning } from '../ratta-ordning.service.js';
import { SkapaOrdning } from '../skapa-ordning.service.js';
import { StallInPaminnelser } from './stall-in-paminnelser.service.js';

interface Brev {
  namn: string;
  amne: string;
  text: string;
  adress: string | null;
  dag: IsoDatum;
}

const INLAMNING = 'Deadline inför ordförandeberedning';

describe('påminnelser inför hålltiderna', () => {
  let o: Ordningsprov;
  let ordningId: string;

  beforeEach(async () => {
    o = await ordningsprov();
    await o.p.som(async () => {
      const person = async (namn: string, epost: string | null, roll: 'handlaggare' | 'chef'): Promise<void> => {
        const personId = await o.p.fa(SkapaPerson).skapa({ namn, epost });
        o.k.personer.set(namn, personId);
        const konto = { inloggningsnamn: epost ?? namn.toLowerCase(), namn, losenord: 'grön båt i hamnen', personId };
        await o.p.fa(OppnaKonto).oppna(o.namndId, konto, [roll]);
      };
      await person('Håkan Brolin', 'hakan.brolin@ekbacka.example', 'handlaggare');
      await person('Karin Sandell', 'karin.sandell@ekbacka.example', 'chef');
    });
    const [paragrafId] = await beslutadeParagrafer(o, '2026-11-19');
    ordningId = await o.p.som(async () => {
      const id = await o.p.fa(SkapaOrdning).skapa(o.namndId, NY);
      await o.p.fa(AntaOrdning).anta(o.namndId, id, 1, {
        paragrafId: paragrafId ?? '',
        sekreterareId: o.person('Linnea Stråberg'),
      });
      return id;
    });
  });
  afterEach(async () => {
    await o.p.bort();
  });

  const kor = async (): Promise<void> => {
    await o.p.fa(Schemakorare).korNu('sammantradesordning.paminn');
  };
  const brev = async (): Promise<Brev[]> =>
    await o.sql<Brev>(
      `select m.namn, m.personligt->>'amne' as amne, m.personligt->>'text' as text, m.adress, to_char(u.skapad at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as dag
       from mottagare m join utskick u on u.id = m.utskick_id where u.objekt = 'halltidspaminnelse' order by u.skapad, u.id, m.namn`,
    );
  const till = async (namn: string): Promise<(readonly [IsoDatum, string])[]> =>
    (await brev()).filter((en) => en.namn === namn).map((en) => [en.dag, en.amne] as const);
  const rad = async (datum: IsoDatum): Promise<string> =>
    (
      await o.sql<{ id: string }>('select id from sammantrade where namnd_id = $1 and datum = $2', [o.namndId, datum])
    )[0]?.id ?? '';
  const laggArende = async (sammantradeId: string, mening: string, sekretess = false): Promise<string> =>
    await o.p.som(async () => {
      const arende = await o.p.fa(RegistreraArende).registrera({
        namndId: o.namndId,
        arendemening: mening,
        handlaggareId: o.person('Håkan Brolin'),
      });
      await o.p.fa(SkrivLista).laggPunkt(o.namndId, sammantradeId, {
        titel: mening,
        typ: 'beslut',
        arendeId: arende.id,
        oppen: !sekretess,
      });
      if (sekretess) await o.sql(`update arende set sekretess_lagrum = 'OSL 26:1' where id = $1`, [arende.id]);
      return arende.id;
    });

  it('går till presidiet 7, 2 och 0 dagar före, över nyår, en gång var hur ofta schemat än kör', async () => {
    for (let dag = '2026-12-15'; dag <= '2027-01-06'; dag = addDays(dag, 1)) {
      for (const klockslag of ['05:30', '12:30', '17:30']) {
        o.p.klocka.satt(new Date(`${dag}T${klockslag}:00Z`));
        await kor();
        await kor();
      }
    }
    expect(await till('Amina Warsame')).toEqual([
      ['2026-12-21', '7 dagar kvar: Deadline inför ordförandeberedning, UAN'],
      ['2026-12-26', '2 dagar kvar: Deadline inför ordförandeberedning, UAN'],
      ['2026-12-28', 'I dag: Deadline inför ordförandeberedning, UAN 21 januari'],
      ['2026-12-28', '7 dagar kvar: Ordförandeberedning, UAN 21 januari'],
      ['2027-01-02', '2 dagar kvar: Ordförandeberedning, UAN 21 januari'],
      ['2027-01-04', 'I dag: Ordförandeberedning, UAN 21 januari'],
    ]);
    // Kolumnen för handlingar rör inte presidiet, men chefen.
    expect((await till('Karin Sandell')).map(([dag]) => dag)).toContain('2027-01-05');
    const [forst] = await brev();
    expect(forst?.text).toContain(
      'Deadline inför ordförandeberedning är måndag 28 december kl. 12.00, för\nsammanträdet 21 januari.',
    );
    expect(forst?.text).toContain('Påminnelser kommer 7 och 2 dagar före och samma dag.');
    expect(forst?.text).toContain('Frågor: Linnea Stråberg, nämndsekreterare');
    expect(new Set((await brev()).map((en) => en.namn))).toEqual(
      new Set(['Amina Warsame', 'Håkan Lindqvist', 'Karin Sandell']),
    );
  });

  it('räknar svenska dygn också när klockan ställs om', async () => {
    // Beredningen inför 15 april skulle ligga på annandag påsk och är flyttad till skärtorsdagen.
    const [halltid] = await o.sql<{ datum: IsoDatum }>(
      `select d.datum from sammantradesordning_dag d where d.ordning_id = $1 and d.kolumn_nr = 2 and d.rad_nr = 4`,
      [ordningId],
    );
    const dag = addDays(halltid?.datum ?? '', -2);
    // Strax efter midnatt i Sverige är det ännu dagen före i UTC; sommartiden börjar 28 mars.
    o.p.klocka.satt(new Date(`${addDays(dag, -1)}T22:30:00Z`));
    await kor();
    const fore = (await till('Amina Warsame')).filter(([, amne]) =>
      amne.startsWith('2 dagar kvar: Ordförandeberedning'),
    );
    expect(fore).toHaveLength(0);
    o.p.klocka.satt(new Date(`${addDays(dag, -1)}T23:30:00Z`));
    await kor();
    const efter = (await till('Amina Warsame')).filter(([, amne]) =>
      amne.startsWith('2 dagar kvar: Ordförandeberedning'),
    );
    expect(efter).toEqual([[dag, '2 dagar kvar: Ordförandeberedning, UAN 15 april']]);
    // Sommartid: 29 mars börjar 22.00 UTC.
    const sommar = '2027-05-03';
    o.p.klocka.satt(new Date(`${addDays(sommar, -1)}T22:05:00Z`));
    await kor();
    expect(await till('Amina Warsame')).toContainEqual([sommar, 'I dag: Ordförandeberedning, UAN 20 maj']);
  });

  it('tar igen en missad dag men aldrig två påminnelser på en gång', async () => {
    o.idag('2026-12-27');
    await kor();
    expect(await till('Amina Warsame')).toEqual([
      ['2026-12-27', '1 dag kvar: Deadline inför ordförandeberedning, UAN'],
    ]);
    o.idag('2026-12-29');
    await kor();
    expect((await till('Amina Warsame')).map(([, amne]) => amne.split(',')[0])).toEqual([
      '1 dag kvar: Deadline inför ordförandeberedning',
      '6 dagar kvar: Ordförandeberedning',
    ]);
  });

  it('ber handläggaren om sina ofärdiga ärenden och visar chefen alla; sekretess lämnar aldrig Klubba', async () => {
    const januari = await rad('2027-01-21');
    await laggArende(januari, 'Bidrag till sommarskola');
    const andra = await laggArende(januari, 'Riktlinjer för feriearbete');
    const klart = await laggArende(januari, 'Internbudget');
    await laggArende(januari, 'Omplacering av en namngiven elev', true);
    await laggArende(await rad('2027-02-18'), 'Ett annat sammanträdes ärende');
    for (const [arendeId, tillstand] of [
      [andra, 'utkast'],
      [klart, 'utkast'],
    ] as const) {
      await o.sql(
        `insert into tjansteskrivelse (id, namnd_id, arende_id, rubrik, datum, tillstand) values (gen_random_uuid(), $1, $2, 'Skrivelse', '2026-12-01', $3)`,
        [o.namndId, arendeId, tillstand],
      );
    }
    await o.sql(`update arende set status = 'makulerat', makulering_skal = 'Dubbelt' where id = $1`, [klart]);
    o.idag('2026-12-21');
    await kor();
    const alla = await brev();
    const hakan = alla.find((en) => en.namn === 'Håkan Brolin');
    expect(hakan?.amne).toBe('7 dagar kvar: tre tjänsteskrivelser till UAN 21 januari');
    expect(hakan?.text).toContain('Bidrag till sommarskola');
    expect(hakan?.text).toContain('Tjänsteskrivelse saknas');
    expect(hakan?.text).toContain('Utkast, saknar förslag till beslut');
    expect(hakan?.text).toContain('Ärende som omfattas av sekretess');
    const karin = alla.find((en) => en.namn === 'Karin Sandell');
    expect(karin?.text).toContain('3 ärenden är inte klara:');
    expect(karin?.text).toContain('tjänsteskrivelse saknas · Håkan Brolin');
    for (const { text } of alla) {
      expect(text).not.toMatch(/namngiven|Internbudget|annat sammanträdes/u);
    }
    expect(alla.find((en) => en.namn === 'Amina Warsame')?.text).not.toContain('sommarskola');
  });

  it('går till den som skriver och den som ska godkänna en skrivelse dit, också utanför listan', async () => {
    o.idag('2026-12-01');
    await o.p.som(async () => {
      const ny = { namndId: o.namndId, arendemening: 'Feriepraktik sommaren 2027' };
      const arende = await o.p.fa(RegistreraArende).registrera(ny);
      const id = await o.p.fa(SkapaSkrivelse).skapa({
        namndId: o.namndId,
        arendeId: arende.id,
        rubrik: 'En arbetsrubrik',
        referensId: o.person('Håkan Brolin'),
        sammanfattning: 'Kort.',
        undertecknare: [{ personId: o.person('Karin Sandell'), titel: 'chef' }],
        forslag: [{ text: 'Planen antas.' }],
      });
      const [lagrad] = await o.sql<{ version: number }>('select version from tjansteskrivelse where id = $1', [id]);
      await o.p.fa(SandTillGranskning).sand(o.namndId, id, lagrad?.version ?? 0);
    });
    o.idag('2026-12-21');
    await kor();
    await kor();
    const alla = await brev();
    const hakan = alla.filter((en) => en.namn === 'Håkan Brolin');
    expect(hakan).toHaveLength(1);
    expect(hakan[0]?.text).toContain('Feriepraktik sommaren 2027');
    expect(hakan[0]?.text).toContain('På granskning');
    const karin = alla.find((en) => en.namn === 'Karin Sandell');
    expect(karin?.text).toContain('Du skriver eller ska godkänna:');
    expect(karin?.text).toContain('Väntar på att du läser och godkänner');
    for (const { text } of alla) expect(text).not.toContain('arbetsrubrik');
  });

  it('lämnar inget efter sig när en dag flyttas genom rättelse, och ger den nya dagen sina egna', async () => {
    o.idag('2026-12-21');
    await kor();
    const rattelse = await o.p.som(() => o.p.fa(RattaOrdning).ratta(o.namndId, ordningId, 'Jul.'));
    await o.p.som(() =>
      o.p
        .fa(AndraOrdning)
        .andra(o.namndId, rattelse, 1, { dagar: [{ rad: 1, kolumn: INLAMNING, datum: '2026-12-30' }] }),
    );
    const [paragrafId] = await beslutadeParagrafer(o, '2026-12-22');
    // En rättelse som inte är antagen ändrar ingenting.
    await o.p.som(() => o.p.fa(AntaOrdning).anta(o.namndId, rattelse, 2, { paragrafId: paragrafId ?? '' }));
    for (const dag of ['2026-12-23', '2026-12-26', '2026-12-28', '2026-12-30']) {
      o.idag(dag);
      await kor();
    }
    const inlamning = (await till('Amina Warsame')).filter(([, amne]) => amne.includes('Deadline'));
    expect(inlamning.map(([dag, amne]) => [dag, amne.split(':')[0]])).toEqual([
      ['2026-12-21', '7 dagar kvar'],
      ['2026-12-23', '7 dagar kvar'],
      ['2026-12-28', '2 dagar kvar'],
      ['2026-12-30', 'I dag'],
    ]);
  });

  it('tystnar när sammanträdet ställs in, uppdraget upphör eller nämnden stänger av dem', async () => {
    o.idag('2026-12-21');
    await kor();
    const antal = (await brev()).length;
    const januari = await rad('2027-01-21');
    await o.p.som(() => o.p.fa(Kalla).stallIn(o.namndId, januari, 'För få ärenden.'));
    o.idag('2026-12-28');
    await kor();
    expect(await brev()).toHaveLength(antal);
    const [uppdrag] = await o.sql<{ id: string; version: number }>(
      `select id, version from uppdrag where organ_id = $1 and roll = 'forste_vice'`,
      [o.namndId],
    );
    await o.p.som(() =>
      o.p.fa(AvslutaUppdrag).avsluta(o.namndId, uppdrag?.id ?? '', uppdrag?.version ?? 0, '2026-12-31'),
    );
    o.idag('2027-01-25');
    await kor();
    const nya = (await brev()).slice(antal);
    expect(nya.map((en) => en.namn)).toContain('Amina Warsame');
    expect(nya.map((en) => en.namn)).not.toContain('Håkan Lindqvist');
    await o.p.som(() => o.p.fa(StallInPaminnelser).stallIn(o.namndId, [], 0));
    o.idag('2027-02-01');
    await kor();
    expect(await brev()).toHaveLength(antal + nya.length);
  });

  it('skickas en gång när två processer kör samtidigt, och kvittot ändras inte', async () => {
    o.idag('2026-12-21');
    await Promise.all([kor(), kor(), kor()]);
    const namn = (await brev()).map((en) => en.namn);
    expect([...namn].sort()).toEqual(['Amina Warsame', 'Håkan Lindqvist', 'Karin Sandell']);
    await expect(o.sql('delete from halltidspaminnelse')).rejects.toThrow('ändras eller tas aldrig bort');
    const kvar = await o.sql<{ jobb: string; antal: number }>(
      `select jobb, count(*)::int as antal from utkorg where jobb = 'mejl.skicka' and namnd_id = $1 and skapad >= $2 group by jobb`,
      [o.namndId, new Date('2026-12-21T00:00:00Z')],
    );
    expect(kvar.map((en) => en.jobb)).toEqual(['mejl.skicka']);
  });
});

import { DataSource } from 'typeorm';
import { verifieraKedjor } from '#plattform';
import { RegistreraArende } from '../arende/registrera-arende.service.js';
import type { ImportforhandsvisningDto } from './arendeimport.dto.js';
import { Importprov } from './prov/importprov.js';
import { SkrivArendeimport } from './skriv-arendeimport.service.js';

type Rad = Record<string, unknown>;

const ARENDEN = `Diarienr;Ärendemening;Reg.datum;Status;Handläggare;Sekretess;Motpart;Avslutat
UAN/2019:1;Skolskjuts för elev;2019-01-14;Avslutat;Linnea Stråberg;;Ekbacka buss AB;2019-03-01
UAN/2019:2;Ansökan om modersmål;14/1 2019;Pågående;Okänd Person;OSL 23:1;Anna Ek;
UAN/2019:3;Tillsyn av förskola;20190115;Ad acta;;Ja;;
UAN/2026:40;Remiss om kulturplan;2026-01-20;Öppet;;Nej;Region Ek;
2018/17-B;Gammal beteckning;2018-05-02;Avslutat;;;;2018-06-01
UAN/2019:1;Samma nummer igen;2019-01-16;Öppet;;;;
;Utan nummer;2019-02-01;Öppet;;;;
UAN/2019:5;Fel dag;31 februari 2019;Öppet;;;;
`;
const HANDLINGAR = `Dnr;Rubrik;I/U;Datum;Avsändare/mottagare;Filnamn
UAN/2019:1;Ansökan;I;2019-01-14;Bo Berg;
UAN/2019:1;Beslut;U;2019-02-20;Bo Berg;
UAN/2019:2;Läkarintyg;I;2019-01-14;Vårdcentralen;
UAN/1999:9;Utan ärende;I;1999-01-14;Någon;
`;
const filer = [
  { filnamn: 'arenden.csv', innehall: Buffer.from(ARENDEN, 'latin1') },
  { filnamn: 'handlingar.csv', innehall: HANDLINGAR },
];

describe('import av ett gammalt diarium', () => {
  let p: Importprov;
  beforeEach(async () => {
    p = await Importprov.borja();
  });
  afterEach(async () => {
    await p.bort();
  });

  const registrera = async (): Promise<string> =>
    (
      await p.p.app.som(() =>
        p.p.app.fa(RegistreraArende).registrera({ namndId: p.p.kommun.namndId, arendemening: 'Nytt' }),
      )
    ).dnr;

  it('läser, gissar, prövar och för in; serierna går vidare efter det högsta', async () => {
    const { id, filer: lamnade, lage } = await p.lamna(filer);
    expect([lage, lamnade.map((fil) => [fil.filnamn, fil.slag, fil.teckenkodning])]).toEqual([
      'last',
      [
        ['arenden.csv', 'csv', 'windows-1252'],
        ['handlingar.csv', 'csv', 'utf-8'],
      ],
    ]);
    await p.mappa(id);
    const { rader: varden } = (await p.fraga<{ rader: Rad[] }>('GET', `/arendeimporter/${id}/varden`)).kropp;
    expect(
      varden.filter((rad) => rad['falt'] === 'sekretess').map((rad) => [rad['text'], rad['antal'], rad['blir']]),
    ).toEqual([
      ['Ja', 1, 'provas'],
      ['Nej', 1, 'oppet'],
      ['OSL 23:1', 1, 'OSL 23:1'],
    ]);
    const visning = (await p.fraga<ImportforhandsvisningDto>('GET', `/arendeimporter/${id}/forhandsvisning`)).kropp;
    expect(visning.antal).toEqual([
      {
        slag: 'arenden',
        rader: 8,
        ok: 5,
        fel: 2,
        finns: 0,
        dubbletter: 1,
        anmarkningar: 3,
        medSekretess: 2,
        underProvning: 1,
      },
      {
        slag: 'handlingar',
        rader: 4,
        ok: 3,
        fel: 1,
        finns: 0,
        dubbletter: 0,
        anmarkningar: 0,
        medSekretess: 0,
        underProvning: 0,
      },
    ]);
    expect(visning.serier).toEqual([
      { kod: 'UAN', ar: 2019, hogsta: 3 },
      { kod: 'UAN', ar: 2026, hogsta: 40 },
    ]);
    const { rader } = (await p.fraga<{ rader: Rad[] }>('GET', `/arendeimporter/${id}/rader?lage=fel`)).kropp;
    expect(rader.map((rad) => [rad['rad'], (rad['fel'] as Rad[])[0]?.['text']])).toEqual([
      [8, 'Diarienumret saknas. Fyll i cellen i filen.'],
      [9, 'Registreringsdagen går inte att läsa som en dag: ”31 februari 2019”. Skriv ÅÅÅÅ-MM-DD.'],
      [5, 'Ärendet finns inte i filen och är inte infört förut. Ta med det i en fil.'],
    ]);
    const klar = await p.genomfor(id);
    expect([klar.lage, klar.utfall]).toEqual([
      'klar',
      { arenden: 5, parter: 3, handlingar: 3, filer: 0, finnsRedan: 0, utanArende: 1, saknadeFiler: 0 },
    ]);
    expect(
      await p.rader(
        `select dnr, arendemening, arendemening_skyddad as skyddad, status, sekretess_lagrum as lagrum, sekretess_under_provning as provas, avslutat_datum::text as avslutat, serie_kod as kod
           from arende order by registrerat_datum, dnr`,
      ),
    ).toEqual([
      {
        dnr: '2018/17-B',
        arendemening: 'Gammal beteckning',
        skyddad: null,
        status: 'avslutat',
        lagrum: null,
        provas: false,
        avslutat: '2018-06-01',
        kod: null,
      },
      {
        dnr: 'UAN/2019:1',
        arendemening: 'Skolskjuts för elev',
        skyddad: null,
        status: 'avslutat',
        lagrum: null,
        provas: false,
        avslutat: '2019-03-01',
        kod: 'UAN',
      },
      {
        dnr: 'UAN/2019:2',
        arendemening: 'Ärende med sekretess',
        skyddad: 'Ansökan om modersmål',
        status: 'bereds',
        lagrum: 'OSL 23:1',
        provas: false,
        avslutat: null,
        kod: 'UAN',
      },
      {
        dnr: 'UAN/2019:3',
        arendemening: 'Ärende med sekretess',
        skyddad: 'Tillsyn av förskola',
        status: 'avslutat',
        lagrum: null,
        provas: true,
        avslutat: '2019-01-15',
        kod: 'UAN',
      },
      {
        dnr: 'UAN/2026:40',
        arendemening: 'Remiss om kulturplan',
        skyddad: null,
        status: 'registrerat',
        lagrum: null,
        provas: false,
        avslutat: null,
        kod: 'UAN',
      },
    ]);
    expect(
      await p.rader(
        `select h.nr, h.titel, h.titel_skyddad as skyddad, h.avsandare, h.sekretess_lagrum as lagrum from handling h join arende a on a.id = h.arende_id order by a.dnr, h.nr`,
      ),
    ).toEqual([
      { nr: 1, titel: 'Ansökan', skyddad: null, avsandare: 'Bo Berg', lagrum: null },
      { nr: 2, titel: 'Beslut', skyddad: null, avsandare: null, lagrum: null },
      { nr: 1, titel: 'Handling med sekretess', skyddad: 'Läkarintyg', avsandare: 'Vårdcentralen', lagrum: 'OSL 23:1' },
    ]);
    expect(await p.rader('select slag, skyddad from arendepart order by namn')).toEqual([
      { slag: 'enskild', skyddad: true },
      { slag: 'foretag', skyddad: false },
      { slag: 'myndighet', skyddad: false },
    ]);
    expect(await registrera()).toBe('UAN/2026:41');
    expect((await verifieraKedjor(p.p.app.fa(DataSource))).fynd).toEqual([]);
  });

  const tusen = (antal: number, ar = 2019, fran = 1): string =>
    [
      'Dnr;Ärendemening;Registrerad',
      ...Array.from(
        { length: antal },
        (_, nr) => `UAN/${String(ar)}:${String(nr + fran)};Ärende ${String(nr)};${String(ar)}-01-02`,
      ),
    ].join('\n');

  it('för inte in samma fil två gånger, inte heller samtidigt', async () => {
    const csv = [{ filnamn: 'a.csv', innehall: tusen(1_500) }];
    const [forsta, andra] = [await p.lamna(csv), await p.lamna(csv)];
    for (const { id } of [forsta, andra]) {
      await p.mappa(id);
      await p.fraga('POST', `/arendeimporter/${id}/genomforande`);
    }
    await Promise.all([forsta, andra].map(async ({ id }) => p.steg(id, 'genomfor')));
    const [ett, tva] = [await p.en(forsta.id), await p.en(andra.id)];
    expect([ett.lage, tva.lage]).toEqual(['klar', 'klar']);
    expect((ett.utfall?.arenden ?? 0) + (tva.utfall?.arenden ?? 0)).toBe(1_500);
    expect(await p.rader('select count(*)::int as antal, count(distinct dnr)::int as olika from arende')).toEqual([
      { antal: 1_500, olika: 1_500 },
    ]);
    // En tredje gång är allt redan infört.
    const { id } = await p.lamna(csv);
    expect((await p.en(id)).filer[0]?.lamnadForut).toBe(true);
    await p.mappa(id);
    const visning = (await p.fraga<ImportforhandsvisningDto>('GET', `/arendeimporter/${id}/forhandsvisning`)).kropp;
    expect(visning.antal[0]).toMatchObject({ ok: 0, finns: 1_500 });
    expect((await p.fraga('POST', `/arendeimporter/${id}/genomforande`)).kropp['kod']).toBe('ARENDEIMPORT.TOM');
  });

  it('fortsätter efter ett avbrott utan dubbletter och luckor, också när någon registrerar under tiden', async () => {
    const { id } = await p.lamna([{ filnamn: 'a.csv', innehall: tusen(3_500, 2026, 10) }]);
    await p.mappa(id);
    await p.fraga('POST', `/arendeimporter/${id}/genomforande`);
    // Dör efter var annan omgång: varje omgång är hel eller ogjord.
    const skriv = p.p.app.fa(SkrivArendeimport);
    for (let gang = 0; gang < 12 && (await p.en(id)).lage === 'pagar'; gang += 1) {
      const bryt = new AbortController();
      bryt.abort();
      await p.p.app.som(async () => skriv.skriv(id, bryt.signal)).catch(() => undefined);
      expect(await registrera()).toBe(`UAN/2026:${String(3_510 + gang)}`);
    }
    expect((await p.en(id)).utfall).toMatchObject({ arenden: 3_500, finnsRedan: 0 });
    expect(
      await p.rader(
        `select count(*)::int as antal, count(distinct lopnr)::int as olika, min(lopnr) as forst from arende`,
      ),
    ).toEqual([
      {
        antal: (await p.rader(`select 1 from arende where ursprung = 'egen'`)).length + 3_500,
        olika: (await p.rader('select distinct lopnr from arende')).length,
        forst: 10,
      },
    ]);
    expect((await verifieraKedjor(p.p.app.fa(DataSource))).fynd).toEqual([]);
  });

  it('lämnar ingenting efter en omgång som inte gick igenom', async () => {
    const { id } = await p.lamna([{ filnamn: 'a.csv', innehall: tusen(10) }]);
    await p.mappa(id);
    await p.fraga('POST', `/arendeimporter/${id}/genomforande`);
    await p.rader(
      `create function prov_fall() returns trigger language plpgsql as $$ begin if new.lopnr = 7 then raise exception 'provet'; end if; return new; end $$`,
    );
    await p.rader('create trigger tr_prov_fall before insert on arende for each row execute function prov_fall()');
    await expect(p.steg(id, 'genomfor', 5)).rejects.toThrow('provet');
    // Det högsta numret skrevs i sin egen omgång.
    expect(await p.rader('select dnr from arende')).toEqual([{ dnr: 'UAN/2019:10' }]);
    expect(await p.en(id)).toMatchObject({ lage: 'avbruten', lasfel: expect.stringContaining('Fortsätt importen') });
    await p.rader('drop trigger tr_prov_fall on arende');
    expect((await p.genomfor(id)).utfall).toMatchObject({ arenden: 10 });
  });

  it('kan avbrytas, fortsättas och ångras; numren går tillbaka och diariet är som förut', async () => {
    expect(await registrera()).toBe('UAN/2026:1');
    const { id } = await p.alltihop(filer);
    expect(await p.rader('select ar, senaste from nummerserie order by ar')).toEqual([
      { ar: 2019, senaste: 3 },
      { ar: 2026, senaste: 40 },
    ]);
    expect((await p.fraga('GET', `/arendeimporter/${id}/angring`)).kropp).toEqual({ gar: true, hinder: [] });
    expect((await p.fraga('POST', `/arendeimporter/${id}/angring`)).status).toBe(202);
    await p.steg(id, 'angra');
    await p.steg(id, 'angra');
    expect((await p.en(id)).lage).toBe('angrad');
    expect(await p.rader('select dnr from arende')).toEqual([{ dnr: 'UAN/2026:1' }]);
    expect(await p.rader('select count(*)::int as antal from handling')).toEqual([{ antal: 0 }]);
    expect(await p.rader('select arende_id from arende_sok')).toHaveLength(1);
    expect(await p.rader('select ar, senaste from nummerserie order by ar')).toEqual([{ ar: 2026, senaste: 1 }]);
    expect(await registrera()).toBe('UAN/2026:2');
    expect((await verifieraKedjor(p.p.app.fa(DataSource))).fynd).toEqual([]);
    // Och samma filer går att föra in igen.
    expect((await p.alltihop(filer)).utfall).toMatchObject({ arenden: 5, handlingar: 3 });
  });

  it('säger vad som hindrar en ångring, och databasen vägrar ta bort något annat', async () => {
    const { id } = await p.alltihop(filer);
    expect(await registrera()).toBe('UAN/2026:41');
    const [arende] = await p.rader<{ id: string }>(`select id from arende where dnr = 'UAN/2019:1'`);
    await p.rader(`update arende set enhet = 'X', version = version + 1 where dnr = 'UAN/2019:1'`);
    await p.rader(
      `insert into handling (id, namnd_id, arende_id, nr, typ, titel, riktning, registrerad_datum) select gen_random_uuid(), namnd_id, id, 3, 'ovrigt', 'Ny', 'inkommen', '2026-03-02' from arende where id = $1`,
      [arende?.id],
    );
    const { kropp } = await p.fraga<{ gar: boolean; hinder: string[] }>('GET', `/arendeimporter/${id}/angring`);
    expect(kropp.gar).toBe(false);
    expect(kropp.hinder).toEqual([
      '1 av det införda har ändrats efteråt.',
      '1 ärenden har registrerats efter de införda numren, det första UAN/2026:41. Serien får inte ha luckor.',
      '1 rader: handlingar har registrerats i de införda ärendena.',
    ]);
    expect((await p.fraga('POST', `/arendeimporter/${id}/angring`)).kropp['kod']).toBe('ARENDEIMPORT.HINDRAD');
    for (const tabell of ['arende', 'handling', 'handling_version', 'arendepart', 'nummerserie']) {
      await expect(p.rader(`delete from ${tabell}`)).rejects.toThrow(/aldrig bort|bara framåt/u);
    }
  });

  it('minns raden som ett ärende kom ur, men inte för den som inte får läsa ärendet', async () => {
    await p.alltihop(filer);
    const arenden = await p.rader<{ id: string; dnr: string }>('select id, dnr from arende');
    const ursprung = async (dnr: string, kaka?: string) =>
      p.fraga(
        'GET',
        `/arenden/${arenden.find((a) => a.dnr === dnr)?.id ?? ''}/ursprung`,
        kaka === undefined ? {} : { kaka },
      );
    expect((await ursprung('UAN/2019:1')).kropp).toMatchObject({
      kalla: 'Gamla diariet',
      filnamn: 'arenden.csv',
      rad: 2,
      varden: { Diarienr: 'UAN/2019:1', Handläggare: 'Linnea Stråberg' },
    });
    expect((await ursprung('UAN/2019:2', p.karim)).status).toBe(404);
    expect((await ursprung('UAN/2019:2')).kropp['varden']).toMatchObject({ Ärendemening: 'Ansökan om modersmål' });
    expect((await p.fraga('GET', '/arendeimporter', { kaka: p.karim })).status).toBe(403);
  });

  it('sparar kolumnerna för systemet, och läser nästa fil likadant', async () => {
    const { id } = await p.lamna([
      { filnamn: 'a.csv', innehall: 'Dnr;Vad det gäller;Registrerad\nUAN/2019:1;Något;2019-01-01\n' },
    ]);
    const { version } = await p.en(id);
    const mappning = {
      blad: [{ nr: 1, slag: 'arenden', kolumner: { 0: 'dnr', 1: 'arendemening', 2: 'registrerat' } }],
      varden: {},
      spara: 'Gamla',
    };
    const utan = { ...mappning, blad: [{ nr: 1, slag: 'arenden', kolumner: { 0: 'dnr' } }] };
    const huvuden = { 'if-match': `"${String(version)}"` };
    const nej = await p.fraga<{ kod: string; falt: Rad[] }>('PUT', `/arendeimporter/${id}/mappning`, {
      kropp: utan,
      huvuden,
    });
    expect([nej.kropp.kod, nej.kropp.falt.length]).toEqual(['ARENDEIMPORT.MAPPNING', 2]);
    expect((await p.fraga('PUT', `/arendeimporter/${id}/mappning`, { kropp: mappning, huvuden })).status).toBe(200);
    const { rader } = (await p.fraga<{ rader: { id: string }[] }>('GET', '/arendeimporter/mappningar')).kropp;
    const ny = await p.lamna([
      { filnamn: 'b.csv', innehall: 'Registrerad;Dnr;Vad det gäller\n2020-01-01;UAN/2020:1;Annat\n' },
    ]);
    await p.fraga('POST', `/arendeimporter/${ny.id}/sparad-mappning`, {
      kropp: { mappningId: rader[0]?.id },
      huvuden: { 'if-match': `"${String(ny.version)}"` },
    });
    await p.steg(ny.id, 'prova');
    expect((await p.genomfor(ny.id)).utfall).toMatchObject({ arenden: 1 });
    expect(await p.rader('select dnr, arendemening from arende')).toEqual([
      { dnr: 'UAN/2020:1', arendemening: 'Annat' },
    ]);
  });
});

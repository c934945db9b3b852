import { DataSource } from 'typeorm';
import { verifieraKedjor } from '#plattform';
import { RegistreraArende } from '../arende/registrera-arende.service.js';
import type { ImportforhandsvisningDto } from './arendeimport.dto.js';
import { Importprov } from './prov/importprov.js';

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
});

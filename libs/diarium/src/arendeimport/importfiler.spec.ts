import type { ImportforhandsvisningDto } from './arendeimport.dto.js';
import { Importprov } from './prov/importprov.js';
import { xlsx } from './prov/xlsx.js';
import { zip } from './prov/zip.js';

describe('filerna i en import av ett gammalt diarium', () => {
  let p: Importprov;
  beforeEach(async () => {
    p = await Importprov.borja();
  });
  afterEach(async () => {
    await p.bort();
  });

  it('tar filerna ur arkivet, hur sökvägen än är skriven, och säger vilka som saknas', async () => {
    const handlingar =
      'Dnr;Rubrik;Riktning;Datum;Fil\nUAN/2019:1;Ansökan;I;2019-01-14;C:\\Diarium\\2019\\Ansökan.txt|bilagor/saknas.pdf\nUAN/2019:1;Svar;U;2019-01-15;SVAR.TXT\n';
    const arkiv = zip([
      { namn: 'Diarium/2019/ansökan.txt', innehall: Buffer.from('Hej från ansökan') },
      { namn: 'ut/svar.txt', innehall: Buffer.from('Svaret') },
    ]);
    const { id } = await p.lamna([
      { filnamn: 'a.csv', innehall: 'Dnr;Ärendemening;Registrerad\nUAN/2019:1;Ärende;2019-01-02\n' },
      { filnamn: 'handlingar.csv', innehall: handlingar },
      { filnamn: 'filer.zip', innehall: arkiv },
    ]);
    await p.mappa(id);
    expect(
      (await p.fraga<ImportforhandsvisningDto>('GET', `/arendeimporter/${id}/forhandsvisning`)).kropp,
    ).toMatchObject({ saknadeFiler: 1, saknade: ['bilagor/saknas.pdf'] });
    expect((await p.genomfor(id)).utfall).toMatchObject({ handlingar: 2, filer: 2, saknadeFiler: 1 });
    expect(await p.rader('select f.filnamn, f.mediatyp from handling_fil f order by f.filnamn')).toEqual([
      { filnamn: 'Ansökan.txt', mediatyp: 'text/plain' },
      { filnamn: 'SVAR.TXT', mediatyp: 'text/plain' },
    ]);
    expect(await p.rader('select count(*)::int as antal from filtext')).toEqual([{ antal: 2 }]);
  });

  it('säger varför en fil inte går att läsa', async () => {
    const xls = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
    const entitet = '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>';
    const fall: [string, Buffer, RegExp][] = [
      ['bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /varken CSV eller XLSX/u],
      ['gammal.xlsx', xls, /skadad eller ingen XLSX/u],
      ['gammal.csv', xls, /XLS, eller låst/u],
      ['rubriker.csv', Buffer.from('Dnr;Ärendemening;Registrerad\n'), /ingen rad under rubrikraden/u],
      ['annat.xlsx', zip([{ namn: 'x.txt', innehall: Buffer.from('x') }]), /ingen XLSX/u],
      ['entitet.xlsx', zip([{ namn: 'xl/workbook.xml', innehall: Buffer.from(entitet) }]), /skadad/u],
    ];
    for (const [filnamn, innehall, varfor] of fall) {
      const { lage, lasfel } = await p.lamna([{ filnamn, innehall }]);
      expect([filnamn, lage]).toEqual([filnamn, 'olaslig']);
      expect(lasfel).toMatch(varfor);
    }
  });

  it('läser flera blad ur en XLSX, med datum som tal', async () => {
    const arenden = [
      ['Diarienr', 'Ärendemening', 'Registrerad', 'Sekretess'],
      ['UAN/2019:1', 'Skolskjuts', 43_528, true],
    ];
    const handlingar = [
      ['Dnr', 'Rubrik', 'Datum'],
      ['UAN/2019:1', 'Ansökan', '2019-03-04'],
    ];
    const fil = xlsx([
      { namn: 'Ärenden', rader: arenden },
      { namn: 'Handlingar', rader: handlingar },
    ]);
    expect((await p.alltihop([{ filnamn: 'diarium.xlsx', innehall: fil }])).utfall).toMatchObject({
      arenden: 1,
      handlingar: 1,
    });
    expect(
      await p.rader('select registrerat_datum::text as dag, sekretess_under_provning as provas from arende'),
    ).toEqual([{ dag: '2019-03-04', provas: true }]);
  });
});

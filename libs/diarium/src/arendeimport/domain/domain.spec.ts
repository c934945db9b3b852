import fc from 'fast-check';
import { gissaDatumordning, tolkaDatum } from './datum.js';
import { gissaKolumner, gissaSlag } from './falt.js';
import { tolkaSekretess } from './sekretess.js';
import { avkodare, Kodningsprov } from './teckenkodning.js';
import { namnnyckel, tolkaNummer } from './tolka.js';
import { gissaVarde } from './varden.js';

describe('datum ur gamla system', () => {
  it.each([
    ['2019-03-04', '2019-03-04'],
    ['20190304', '2019-03-04'],
    ['190304', '2019-03-04'],
    ['99-12-31', '1999-12-31'],
    ['2019-03-04 14:05:00', '2019-03-04'],
    ['2019-03-04T00:00:00.000Z', '2019-03-04'],
    ['2019/3/4', '2019-03-04'],
    ['4/3 2019', '2019-03-04'],
    ['04.03.2019', '2019-03-04'],
    ['4 mars 2019', '2019-03-04'],
    ['måndag den 4 mars 2019', '2019-03-04'],
    ['4-MAR-19', '2019-03-04'],
    ['04-Oct-2019', '2019-10-04'],
    ['43528', '2019-03-04'],
    ['43528.5', '2019-03-04'],
    ['31 februari 2019', null],
    ['2019-02-30', null],
    ['19990230', null],
    ['0000-00-00', null],
    ['i förrgår', null],
    ['', null],
  ])('%s är %s', (text, dag) => {
    expect(tolkaDatum(text)).toBe(dag);
  });

  it('läser månaden först bara när kolumnen gör det', () => {
    expect(tolkaDatum('03/04/2019', 'md')).toBe('2019-03-04');
    expect(gissaDatumordning(['01/02/2019', '03/25/2019'])).toBe('md');
    expect(gissaDatumordning(['25/03/2019', '01/02/2019'])).toBe('dm');
    expect(gissaDatumordning(['25/03/2019', '03/25/2019'])).toBe('dm');
    expect(tolkaDatum('42066', 'dm', true)).toBe('2019-03-04');
  });

  it('svarar alltid med en dag som finns, eller inget', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/. -]{4,12}$/u)), (text) => {
        const dag = tolkaDatum(text);
        expect(dag === null || new Date(`${dag}T00:00:00Z`).toISOString().startsWith(dag)).toBe(true);
      }),
    );
  });
});

describe('sekretess ur gamla system', () => {
  it.each([
    ['', 'oppet'],
    ['Nej', 'oppet'],
    ['N', 'oppet'],
    ['0', 'oppet'],
    ['Öppen', 'oppet'],
    ['OSL 26:1', 'OSL 26:1'],
    ['26 kap. 1 § OSL', 'OSL 26:1'],
    ['Sekretess enligt OSL 25 kap 1 §', 'OSL 25:1'],
    ['25 kap. 1 § offentlighets- och sekretesslagen', 'OSL 25:1'],
    ['39 kap 5 b § OSL', 'OSL 39:5b'],
    ['7 kap 4 § sekretesslagen (1980:100)', 'provas'],
    ['SekrL 7:4', 'provas'],
    ['26:1', 'provas'],
    ['OSL 99:1', 'provas'],
    ['Ja', 'provas'],
    ['S', 'provas'],
    ['Sekretess', 'provas'],
    ['Vet inte', 'provas'],
  ])('%j blir %s', (text, blir) => {
    expect(gissaVarde('sekretess', text)).toBe(blir);
  });

  it('blir aldrig öppen för att vi inte förstod', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((text) => !/^[\s–-]*$|^(n|nej|no|0|ej|false)$/iu.test(text.trim())),
        (text) => {
          const { lagrum, underProvning } = tolkaSekretess(text);
          expect(lagrum !== null || underProvning).toBe(true);
        },
      ),
    );
  });
});

describe('värden, kolumner, nummer och namn', () => {
  it.each([
    ['status', 'Ad acta', 'avslutat'],
    ['status', 'Pågående', 'bereds'],
    ['status', 'Makulerad', 'makulerat'],
    ['status', 'Xyz', null],
    ['riktning', 'I', 'inkommen'],
    ['riktning', 'Utg', 'utgaende'],
    ['riktning', 'Upprättad', 'upprattad'],
    ['handlingstyp', 'Tjänsteskrivelse', 'tjansteskrivelse'],
    ['handlingstyp', 'Ansökan', 'skrivelse'],
  ] as const)('%s ”%s” är %s', (falt, text, blir) => {
    expect(gissaVarde(falt, text)).toBe(blir);
  });

  it('känner igen blad och kolumner på sina rubriker', () => {
    expect(gissaSlag('Blad1', ['Diarienr', 'Ärenderubrik', 'Reg datum', 'Handl.'])).toBe('arenden');
    expect(gissaSlag('export', ['DNR', 'Dokumenttitel', 'I/U', 'Filnamn'])).toBe('handlingar');
    expect(gissaSlag('Handlingar', ['Dnr', 'Rubrik', 'Datum'])).toBe('handlingar');
    expect(gissaSlag('Ärenden', ['Dnr', 'Rubrik', 'Datum'])).toBe('arenden');
    expect(gissaSlag('x', ['Namn', 'Ort'])).toBeNull();
    expect(gissaKolumner('arenden', ['DIARIENUMMER', 'Ärendemening', 'Registrerad', '', 'Sekretess'])).toEqual({
      '0': 'dnr',
      '1': 'arendemening',
      '2': 'registrerat',
      '4': 'sekretess',
    });
  });

  it('låter samma nummer i olika stavning vara ett nummer', () => {
    const namnd = { monster: '{kod}/{ar}:{lopnr}', kod: 'UAN' };
    const nyckel = (dnr: string): string => tolkaNummer(dnr, namnd).nyckel;
    expect(new Set(['UAN/2019:66', 'UAN 2019/66', 'UAN/2019:066'].map(nyckel)).size).toBe(1);
    expect(tolkaNummer('BN/2019:66', namnd)).toMatchObject({ egen: false, ar: 2019, lopnr: 66 });
    expect(tolkaNummer('SLK-2024-01093', namnd)).toMatchObject({ egen: false, nyckel: 'dnr SLK 2024 1093' });
    expect(namnnyckel('Brolin, Håkan (slutat)')).toBe(namnnyckel('Håkan  Brolin'));
  });
});

describe('teckenkodning', () => {
  it.each([
    ['utf-8', Buffer.from('Åtgärd över ån', 'utf8')],
    ['windows-1252', Buffer.from('Åtgärd över ån', 'latin1')],
    ['cp850', Buffer.from([0x8f, 0x74, 0x67, 0x84, 0x72, 0x64, 0x20, 0x94, 0x76, 0x65, 0x72, 0x20, 0x86, 0x6e])],
    ['mac', Buffer.from([0x81, 0x74, 0x67, 0x8a, 0x72, 0x64, 0x20, 0x9a, 0x76, 0x65, 0x72, 0x20, 0x8c, 0x6e])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Åtgärd över ån', 'utf16le')])],
  ] as const)('%s känns igen och läses', (kodning, bytes) => {
    const prov = new Kodningsprov();
    // En bit i taget: ett tecken kan ligga över två.
    for (const byte of bytes) prov.bit(Buffer.from([byte]));
    expect(prov.svar()).toBe(kodning);
    const avkoda = avkodare(kodning);
    const text = [...bytes].map((byte) => avkoda.bit(Buffer.from([byte]))).join('') + avkoda.slut();
    expect(text.replace('\ufeff', '')).toBe('Åtgärd över ån');
  });

  it('säger att en bild inte är text', () => {
    const prov = new Kodningsprov();
    prov.bit(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]));
    expect(prov.svar()).toBeNull();
  });
});

import { randomUUID } from 'node:crypto';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { byggSkrivelse, renderaDocx } from '#dokument';
import { lasZip, packa, skrivZip } from '../../../dokument/src/docx/zip.js';
import { skrivelseUnderlag } from '../../../dokument/src/prov/skrivelser.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Rad, Skrivelseprov, type Svarad, type Vem } from '../prov/skrivelseprov.js';
import { GRANS } from '../prov/svarsformular.js';

interface Tolkning extends Svarad {
  rubrik: string;
  falt: Rad;
  delar: { rubrik: string; text: string }[];
  kvar: Rad[];
}
interface Andring {
  nr: number;
  slag: string;
  avsnitt: string;
  krock: boolean;
  da: string | null;
  ord: { andring: string; text: string }[];
}
interface Skillnad extends Svarad {
  andringar: Andring[];
}

const stycke = (text: string): Paragraph => new Paragraph(text);
const BREV = [
  stycke('Dnr UAN/2026:18'),
  stycke('Rum 14'),
  new Paragraph({ text: 'Hyra av lokaler i Norrängen', heading: HeadingLevel.HEADING_1 }),
  new Paragraph({ text: 'Förslag till beslut', heading: HeadingLevel.HEADING_2 }),
  stycke('Nämnden hyr Norrängsvägen 12.'),
  new Paragraph({ text: 'Ärendet', heading: HeadingLevel.HEADING_2 }),
  stycke('Tre alternativ har prövats.'),
  new Paragraph({ text: 'Expedieras till', heading: HeadingLevel.HEADING_2 }),
  stycke('Kommunstyrelsen'),
];

/** The document with words changed, as Word would have saved it. */
function iWord(docx: Buffer, byten: readonly (readonly [string, string])[]): Buffer {
  return skrivZip(
    [...lasZip(docx)].map(([namn, data]) =>
      packa(
        namn,
        namn === 'word/document.xml'
          ? Buffer.from(byten.reduce((text, [fran, till]) => text.replace(fran, till), data.toString('utf8')))
          : data,
      ),
    ),
  );
}

describe('skrivelsen och Word', () => {
  let s: Skrivelseprov;
  const kakor = new Map<Vem, string>();
  let brev: Buffer;

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
    for (const vem of ['hanna', 'carl', 'rut'] as const) kakor.set(vem, await s.p.loggaIn(vem, LOSENORD));
    brev = await Packer.toBuffer(new Document({ sections: [{ children: BREV }] }));
  });
  afterAll(async () => {
    await s.bort();
  });

  const sand = async <T = Svarad>(
    vem: Vem,
    resten: string,
    fil: Buffer,
    uppgifter?: Rad,
  ): Promise<{ status: number; kropp: T }> => {
    const falt =
      uppgifter === undefined
        ? ''
        : `--${GRANS}\r\ncontent-disposition: form-data; name="uppgifter"\r\n\r\n${JSON.stringify(uppgifter)}\r\n`;
    const huvud = `--${GRANS}\r\ncontent-disposition: form-data; name="fil"; filename="brev.docx"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const svar = await s.p.app.inject({
      method: 'POST',
      url: `/api/namnder/${s.kommun.namndId}/skrivelser${resten}`,
      headers: { cookie: kakor.get(vem) ?? '', 'content-type': `multipart/form-data; boundary=${GRANS}` },
      payload: Buffer.concat([Buffer.from(falt + huvud), fil, Buffer.from(`\r\n--${GRANS}--\r\n`)]),
    });
    return { status: svar.statusCode, kropp: svar.json<T>() };
  };
  const hamtaWord = async (id: string): Promise<Buffer> =>
    (
      await s.p.app.inject({
        method: 'GET',
        url: `/api/namnder/${s.kommun.namndId}/skrivelser/${id}/dokument.docx`,
        headers: { cookie: kakor.get('hanna') ?? '' },
      })
    ).rawPayload;
  const antal = async (): Promise<number> =>
    Number((await s.db.query<{ n: string }>('select count(*) as n from tjansteskrivelse')).rows[0]?.n);
  const satt = async (id: string, falt: Rad): Promise<void> => {
    expect((await s.gor('hanna', 'PATCH', `/skrivelser/${id}`, falt, (await s.hamta(id)).version)).status).toBe(200);
  };

  it('visar vad som förstods utan att skriva något, och gör sedan skrivelsen med det som valts', async () => {
    const fore = await antal();
    const { status, kropp } = await sand<Tolkning>('hanna', '/word/tolkning', brev);
    expect(status).toBe(200);
    expect(kropp).toMatchObject({
      rubrik: 'Hyra av lokaler i Norrängen',
      forslag: '1. Nämnden hyr Norrängsvägen 12.',
      falt: { dnr: 'UAN/2026:18', expedieras: ['Kommunstyrelsen'] },
      delar: [{ rubrik: 'Ärendet', text: 'Tre alternativ har prövats.' }],
      kvar: [{ text: 'Rum 14', plats: 'Brevhuvudet' }],
    });
    expect(await antal()).toBe(fore);

    const arendeId = await s.nyttArende();
    const uppgifter = { nyckel: randomUUID(), arendeId, kvar: [{ nr: 0, avsnitt: 'Ärendet' }] };
    const ny = await sand('hanna', '/word', brev, uppgifter);
    expect([ny.status, ny.kropp.detail]).toEqual([201, undefined]);
    expect(ny.kropp).toMatchObject({
      rubrik: 'Hyra av lokaler i Norrängen',
      arendeId,
      arendet: 'Tre alternativ har prövats.\n\nRum 14',
      expedieras: ['Kommunstyrelsen'],
      forslag: [{ text: 'Nämnden hyr Norrängsvägen 12.' }],
      tillstand: 'utkast',
    });
    expect(await s.arendestatus(arendeId)).toBe('bereds');
  });

  it('samma fil två gånger, också samtidigt, blir en skrivelse, med originalet kvar', async () => {
    const fore = await antal();
    const uppgifter = { nyckel: randomUUID() };
    const svar = await Promise.all([1, 2, 3].map(() => sand('hanna', '/word', brev, uppgifter)));
    const igen = await sand('hanna', '/word', brev, uppgifter);
    expect(new Set([...svar, igen].map((ett) => ett.kropp.id)).size).toBe(1);
    expect(await antal()).toBe(fore + 1);
    const id = igen.kropp.id;
    const filer = (await s.gor<(Rad & { id: string })[]>('hanna', 'GET', `/skrivelser/${id}/word`)).kropp;
    expect(filer).toHaveLength(1);
    const original = await s.p.app.inject({
      method: 'GET',
      url: `/api/namnder/${s.kommun.namndId}/skrivelser/${id}/word/${filer[0]?.id ?? ''}`,
      headers: { cookie: kakor.get('hanna') ?? '' },
    });
    expect(original.rawPayload.equals(brev)).toBe(true);
  });

  it('faller något finns inget av det', async () => {
    const fore = await antal();
    const svar = await sand('hanna', '/word', brev, { nyckel: randomUUID(), arendeId: randomUUID() });
    expect(svar.status).toBe(404);
    expect(await antal()).toBe(fore);
    // Raden som säger att filen är inläst skrivs sist; faller den är skrivelsen, skriften och bilderna också borta.
    await s.db
      .query(`create function provfall() returns trigger language plpgsql as $$ begin raise exception 'provfall'; end $$;
      create trigger tr_provfall before insert on skrivelse_word for each row execute function provfall()`);
    const fallen = await sand('hanna', '/word', brev, { nyckel: randomUUID() });
    await s.db.query('drop trigger tr_provfall on skrivelse_word; drop function provfall()');
    expect([fallen.status, await antal()]).toEqual([500, fore]);
  });

  it('det som ändrats i Word visas mot det som hänt i Klubba, och tas in var för sig', async () => {
    const id = await s.nytt();
    await satt(id, { arendet: 'Planen gäller till 2027.' });
    const fil = iWord(await hamtaWord(id), [
      ['Planen förnyas.', 'Planen förnyas helt.'],
      ['Barnen hörs.', 'Barnen har hörts.'],
      ['Planen gäller till 2027.', 'Planen gäller till 2028.'],
    ]);
    // Medan filen var ute skrev någon om ärendet och lade till i mottagarna.
    await satt(id, { arendet: 'Planen gäller till 2030.', expedieras: ['Kommunstyrelsen', 'Kansliet'] });
    const { kropp } = await sand<Skillnad>('hanna', `/${id}/word/skillnad`, fil);
    expect(kropp.andringar.map(({ avsnitt, krock, da }) => [avsnitt, krock, da])).toEqual([
      ['Sammanfattning', false, null],
      ['Ärendet', true, 'Planen gäller till 2027.'],
      ['Barnkonsekvensanalys', false, null],
    ]);
    expect(kropp.andringar[0]?.ord.filter((o) => o.andring === 'tillagt').map((o) => o.text.trim())).toContain('helt');

    const tagna = kropp.andringar.filter((a) => !a.krock).map((a) => a.nr);
    const uppgifter = { nyckel: randomUUID(), version: kropp.version, andringar: tagna };
    const [forst, igen] = await Promise.all([
      sand<{ version: number }>('hanna', `/${id}/word`, fil, uppgifter),
      sand<{ version: number }>('hanna', `/${id}/word`, fil, uppgifter),
    ]);
    expect([forst.status, igen.status, forst.kropp.version]).toEqual([200, 200, igen.kropp.version]);
    expect(await s.hamta(id)).toMatchObject({
      sammanfattning: 'Planen förnyas helt.',
      arendet: 'Planen gäller till 2030.',
      avsnitt: [{ rubrik: 'Barnkonsekvensanalys', text: 'Barnen har hörts.' }],
      expedieras: ['Kommunstyrelsen', 'Kansliet'],
    });
    const historik = (
      await s.gor<{ version: number; pass: Rad[] }>('hanna', 'GET', `/skrivelser/${id}/skrift/historik`)
    ).kropp;
    expect(historik.version).toBe(forst.kropp.version);
    const efter = (await sand<Skillnad>('hanna', `/${id}/word/skillnad`, fil)).kropp;
    expect(efter.andringar.map((a) => a.avsnitt)).toEqual(['Ärendet']);

    const sen = await sand('hanna', `/${id}/word`, fil, { ...uppgifter, nyckel: randomUUID() });
    expect([sen.status, sen.kropp.kod]).toEqual([409, 'WORD.BAKOM']);
  });

  it('en orörd fil ändrar ingenting', async () => {
    const id = await s.nytt();
    const { kropp } = await sand<Skillnad>('hanna', `/${id}/word/skillnad`, await hamtaWord(id));
    expect(kropp.andringar).toEqual([]);
  });

  it('säger varför en fil inte kan läsas tillbaka', async () => {
    const [en, annan] = [await s.nytt(), await s.nytt()];
    const fil = await hamtaWord(annan);
    const utan = await renderaDocx(byggSkrivelse(skrivelseUnderlag()), { baddaInTypsnitt: false });
    const koder = async (vem: Vem, id: string, bytes: Buffer): Promise<unknown> => {
      const { status, kropp } = await sand(vem, `/${id}/word/skillnad`, bytes);
      return [status, kropp.kod];
    };
    expect(await koder('hanna', en, fil)).toEqual([409, 'WORD.ANNAN_SKRIVELSE']);
    expect(await koder('hanna', en, utan)).toEqual([422, 'WORD.UTAN_URSPRUNG']);
    expect(await koder('hanna', en, Buffer.from('hej'))).toEqual([422, 'WORD.INGEN_WORDFIL']);
    expect(await koder('rut', annan, fil)).toEqual([403, 'RATT.SAKNAS']);
    await s.ga(annan, 1);
    expect(await koder('hanna', annan, fil)).toEqual([409, 'BEREDNING.STEGET_STANGT']);
    const svar = await sand('hanna', `/${annan}/word`, fil, { nyckel: randomUUID(), version: 0, andringar: [] });
    expect([svar.status, svar.kropp.kod]).toEqual([409, 'BEREDNING.STEGET_STANGT']);
  });

  it('finns inte för den som inte får se skrivelsen', async () => {
    const arendeId = await s.nyttArende({
      handlaggareId: s.personer.get('hanna'),
      sekretess: { lagrum: 'OSL 23:2', underProvning: false },
    });
    const id = await s.nytt({ ...s.helt(arendeId), undertecknare: [] });
    const fil = await hamtaWord(id);
    expect((await sand('carl', `/${id}/word/skillnad`, fil)).status).toBe(404);
    expect((await s.gor('carl', 'GET', `/skrivelser/${id}/word`)).status).toBe(404);
    expect((await sand('carl', '/word', brev, { nyckel: randomUUID(), arendeId })).status).toBe(403);
  });
});

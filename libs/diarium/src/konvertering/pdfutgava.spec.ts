import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisationEntiteter, organisationMigrationer, OrganisationModul } from '#organisation';
import { Fillagring, ForsokSenare, plattformEntiteter, plattformMigrationer } from '#plattform';
import { Client } from 'pg';
import { type Provapp, provapp } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import { DiariumModul } from '../diarium.module.js';
import { RegistreraHandling } from '../handling/registrera-handling.service.js';
import { TaEmotFil } from '../handling/ta-emot-fil.service.js';
import { diariumEntiteter, diariumMigrationer } from '../migrationer/alla.js';
import { pdf } from '../utdrag/prov/pdfbygge.js';
import { docx, stycke, zip } from '../utdrag/prov/zipbygge.js';
import { GorPdf } from './gor-pdf.jobb.js';
import { Konvertering } from './konvertering.service.js';
import { PlockaOkonverterade } from './plocka-okonverterade.schema.js';

type Rad = Record<string, unknown>;
const sha = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

describe('kontorsdokument som PDF', () => {
  let app: Provapp;
  let kommun: Provkommun;
  let db: Client;
  let linnea: string;
  let mapp: string;
  let program: string;

  /** LibreOffice är ett annat program: här ett som lämnar en känd PDF, eller gör som provet vill. */
  const office = (skript = `cp ${join(mapp, 'ut.pdf')} "$UT/in.pdf"; echo x >> ${join(mapp, 'korningar')}`): void => {
    writeFileSync(program, `#!/bin/sh\nfor d in "$@"; do case "$f" in --outdir) UT=$d;; esac; f=$d; done\n${skript}\n`);
    chmodSync(program, 0o755);
  };

  beforeAll(async () => {
    mapp = mkdtempSync(join(tmpdir(), 'klubba-pdfutgava-'));
    program = join(mapp, 'soffice');
    writeFileSync(join(mapp, 'ut.pdf'), pdf('Räkmacka', 3));
    app = await provapp({
      moduler: [OrganisationModul, DiariumModul],
      entiteter: [...plattformEntiteter, ...organisationEntiteter, ...diariumEntiteter],
      migrationer: [...plattformMigrationer, ...organisationMigrationer, ...diariumMigrationer],
      miljo: { KLUBBA_SOFFICE: program },
    });
    kommun = await skapaProvkommun(app);
    db = new Client(app.databasUrl);
    await db.connect();
    linnea = await app.loggaIn('linnea', LOSENORD);
  });
  afterAll(async () => {
    await db.end();
    await app.bort();
    rmSync(mapp, { recursive: true, force: true });
  });
  beforeEach(() => office());

  const bas = (namnd = kommun.namndId): string => `/api/namnder/${namnd}`;
  const lamna = async (
    filnamn: string,
    data: Buffer,
    mer: Rad = {},
  ): Promise<{ id: string; filId: string; versionId: string }> => {
    const fil = await app.fa(Fillagring).spara(data);
    const id = await app.som(async () => {
      const sparad = await app.fa(TaEmotFil).sparad(filnamn, fil);
      const uppgifter = { namndId: kommun.namndId, arendeId: null, typ: 'yttrande' as const, titel: 'Yttrande' };
      return (
        await app.fa(RegistreraHandling).registrera({ ...uppgifter, riktning: 'inkommen', filer: [sparad], ...mer })
      ).id;
    });
    const { rows } = await db.query<{ filId: string; versionId: string }>(
      `select f.id as "filId", v.id as "versionId" from handling_fil f join handling_version v on v.id = f.handling_version_id where v.handling_id = $1`,
      [id],
    );
    return { id, filId: rows[0]?.filId ?? '', versionId: rows[0]?.versionId ?? '' };
  };
  const gor = async (data: Buffer, forsok = 1, avbryt = new AbortController().signal): Promise<void> => {
    await app.som(async () => app.fa(GorPdf).utfor({ sha256: sha(data) }, { forsok, avbryt }));
  };
  const rad = async (data: Buffer): Promise<Rad | undefined> =>
    (
      await db.query<Rad>('select tillstand, sidor, skal, pdf_sha256 as pdf from pdfutgava where sha256 = $1', [
        sha(data),
      ])
    ).rows[0];
  const vy = async (id: string): Promise<Rad> => {
    const svar = await app.fraga<{ filer: Rad[] }>('GET', `${bas()}/handlingar/${id}/vy`, { kaka: linnea });
    return svar.kropp.filer[0] ?? {};
  };
  const hamta = async (filId: string, kaka = linnea, namnd = kommun.namndId) =>
    await app.fraga<Rad>('GET', `${bas(namnd)}/filer/${filId}/pdf`, { kaka });
  const antalJobb = async (data: Buffer): Promise<number> =>
    Number(
      (
        await db.query("select count(*) from utkorg where jobb = 'konvertering.gor' and data->>'sha256' = $1", [
          sha(data),
        ])
      ).rows[0]?.count,
    );

  it('beställs när handlingen registreras, görs en gång hur många gånger jobbet än körs, och visas', async () => {
    const data = docx(stycke('Ett yttrande'));
    const { id, filId, versionId } = await lamna('yttrande.docx', data);
    expect(await vy(id)).toMatchObject({ visning: 'text', pdf: { tillstand: 'vantar' } });
    expect(await antalJobb(data)).toBe(1);
    expect((await hamta(filId)).kropp['kod']).toBe('DIARIUM.INGEN_PDF');
    await gor(data);
    await gor(data);
    expect(await rad(data)).toMatchObject({ tillstand: 'klar', sidor: 3, skal: null });
    expect(await vy(id)).toMatchObject({ pdf: { tillstand: 'klar', sidor: 3, skal: null } });
    const svar = await hamta(filId);
    expect([svar.status, svar.huvuden['content-type'], svar.huvuden['x-content-type-options']]).toEqual([
      200,
      'application/pdf',
      'nosniff',
    ]);
    expect(svar.huvuden['content-security-policy']).toContain('sandbox');
    const [port] = await app.som(async () => await app.fa(Konvertering).forVersion(kommun.namndId, versionId));
    expect(port).toMatchObject({ filnamn: 'yttrande.docx', omvandlad: true, skal: null, vantar: false });
    expect(port?.sha256).toBe((await rad(data))?.['pdf']);
    // Samma innehåll i en annan handling är redan gjort.
    await lamna('igen.docx', data);
    expect(await antalJobb(data)).toBe(1);
  });

  it('en annan nämnd, och den som inte får läsa en hemlig handling, får samma 404', async () => {
    const data = docx(stycke('Hemligt'));
    const { filId } = await lamna('h.docx', data, { sekretess: { lagrum: 'OSL 26:1', underProvning: false } });
    await gor(data);
    expect((await rad(data))?.['tillstand']).toBe('klar');
    const margareta = await app.loggaIn('karim', LOSENORD);
    expect([(await hamta(filId, margareta)).status, (await hamta(filId, linnea, kommun.annanNamndId)).status]).toEqual([
      404, 404,
    ]);
    expect(await app.fa(Konvertering).forVersion(kommun.annanNamndId, filId)).toEqual([]);
  });

  it('det som inte går försöks tre gånger, får sitt skäl, och kan försökas igen', async () => {
    const data = docx(stycke('Kraschar'));
    const { id, filId } = await lamna('k.docx', data);
    office('exit 9');
    await expect(gor(data, 1)).rejects.toThrow('LibreOffice slutade mitt i filen.');
    await expect(gor(data, 2)).rejects.toThrow();
    expect(await rad(data)).toMatchObject({ tillstand: 'vantar' });
    await gor(data, 3);
    expect(await vy(id)).toMatchObject({ pdf: { tillstand: 'fel', skal: 'LibreOffice slutade mitt i filen.' } });
    const igen = async (): Promise<number> =>
      (await app.fraga('POST', `${bas()}/filer/${filId}/pdf`, { kaka: linnea })).status;
    expect([await igen(), await igen()]).toEqual([204, 409]);
    office();
    await gor(data, 1);
    expect(await rad(data)).toMatchObject({ tillstand: 'klar' });
  });

  it('en PDF som inte är en PDF lämnas aldrig ut', async () => {
    const data = docx(stycke('Skräp'));
    await lamna('s.docx', data);
    office(`printf '%%PDF-1.7 skräp %%%%EOF' > "$UT/in.pdf"`);
    await gor(data, 3);
    expect(await rad(data)).toMatchObject({
      tillstand: 'fel',
      pdf: null,
      skal: 'Den PDF som LibreOffice lämnade gick inte att läsa.',
    });
  });

  it('stängs Klubba under tiden står filen kvar och görs vid nästa start', async () => {
    const data = docx(stycke('Avbryts'));
    await lamna('a.docx', data);
    office('sleep 30');
    const avbryt = new AbortController();
    setTimeout(() => avbryt.abort(), 200);
    await expect(gor(data, 1, avbryt.signal)).rejects.toBeInstanceOf(ForsokSenare);
    expect(await rad(data)).toMatchObject({ tillstand: 'vantar' });
  });

  it('utan LibreOffice står det, och när programmet kommit görs det som väntat', async () => {
    const data = docx(stycke('Väntar på programmet'));
    const { id, versionId } = await lamna('v.docx', data);
    rmSync(program);
    await gor(data);
    const skal = 'Förhandsvisning som PDF kräver LibreOffice på servern.';
    expect(await vy(id)).toMatchObject({ visning: 'text', pdf: { tillstand: 'saknar_program', skal } });
    expect(await app.fa(Konvertering).forVersion(kommun.namndId, versionId)).toMatchObject([
      { sha256: null, skal, vantar: false },
    ]);
    const halsa = await app.fraga<{ status: string; delar: Record<string, Rad> }>('GET', '/api/halsa');
    if (halsa.status === 200) expect(halsa.kropp.delar['libreoffice']?.['text']).toContain('finns inte');
    await app.som(async () => app.fa(PlockaOkonverterade).kor());
    expect(await rad(data)).toMatchObject({ tillstand: 'saknar_program' });
    office();
    await app.som(async () => app.fa(PlockaOkonverterade).kor());
    expect([(await rad(data))?.['tillstand'], await antalJobb(data)]).toEqual(['vantar', 2]);
  });

  it('det som hålls tillbaka görs aldrig om; en PDF är sin egen', async () => {
    const farlig = zip([{ namn: '../ut.exe', data: Buffer.from('x') }]);
    const ond = await lamna('ond.docx', farlig);
    expect([await rad(farlig), await antalJobb(farlig)]).toEqual([undefined, 0]);
    await app.som(async () => app.fa(PlockaOkonverterade).kor());
    expect(await rad(farlig)).toBeUndefined();
    expect(await app.fa(Konvertering).forVersion(kommun.namndId, ond.versionId)).toMatchObject([
      { sha256: null, vantar: false },
    ]);
    const egen = pdf('Egen');
    const { versionId } = await lamna('egen.pdf', egen);
    expect(await app.fa(Konvertering).forVersion(kommun.namndId, versionId)).toMatchObject([
      { sha256: sha(egen), omvandlad: false, skal: null },
    ]);
    expect(await antalJobb(egen)).toBe(0);
  });

  it('det som kom in före LibreOffice beställs efter hand, och uppgiften försvinner med sitt original', async () => {
    const data = docx(stycke('Gammal'));
    await lamna('g.docx', data);
    await db.query('delete from pdfutgava where sha256 = $1', [sha(data)]);
    await db.query(`insert into pdfutgava (sha256, skapad_tid) values (repeat('a', 64), '2026-01-01')`);
    await app.som(async () => app.fa(PlockaOkonverterade).kor());
    expect(await rad(data)).toMatchObject({ tillstand: 'vantar' });
    expect((await db.query(`select 1 from pdfutgava where sha256 = repeat('a', 64)`)).rowCount).toBe(0);
  });
});

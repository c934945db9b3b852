import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { DataSource } from 'typeorm';
import { stangPdf } from '#dokument';
import { Fillagring } from '#plattform';
import { OppnaKonto } from '#organisation';
import { RegistreraArende, RegistreraHandling } from '#diarium';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { FramstallMaskad, LasMaskningskalla } from '../maskning/maskningsjobb.js';
import type { MaskningDto } from '../maskning/maskning.dto.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import type { BegaranDto, BegaransradDto } from './begaran.dto.js';
import { FramstallUtlamnande } from './framstall-utlamnande.jobb.js';
import { GallraKontakter } from './gallra-kontakter.schema.js';
import type { AvgiftDto } from './utlamnande.dto.js';

type Metod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Kropp = BegaranDto & { kod: string; rader: BegaransradDto[] };
const FRAGARE = 'Frida Frågvis';
const TEXT = {
  skal: 'Uppgifterna rör en enskilds hälsa.',
  delegation: 'Delegationsordningen punkt 1.7',
  titel: 'nämndsekreterare',
  kammarratt: 'Kammarrätten i Stockholm',
};

async function pdf(rader: readonly string[]): Promise<Buffer> {
  const dok = await PDFDocument.create();
  const typsnitt = await dok.embedFont(StandardFonts.Helvetica);
  const sida = dok.addPage([420, 595]);
  rader.forEach((rad, i) => sida.drawText(rad, { x: 40, y: 540 - i * 22, size: 11, font: typsnitt }));
  return Buffer.from(await dok.save());
}

describe('utlämnande av allmän handling', () => {
  let prov: Diarieprov;
  let rot: string;
  const kakor = new Map<string, string>();
  const handlingar = new Map<string, string>();
  jest.setTimeout(120_000);

  const svar = async <T = Kropp>(
    metod: Metod,
    rest: string,
    val: { kropp?: unknown; version?: number; vem?: string } = {},
  ): Promise<Provsvar<T>> =>
    await prov.app.fraga<T>(metod, `${rot}/${rest}`, {
      kaka: kakor.get(val.vem ?? 'linnea') ?? '',
      ...(val.kropp === undefined ? {} : { kropp: val.kropp }),
      huvuden: val.version === undefined ? {} : { 'if-match': `"${String(val.version)}"` },
    });
  const sql = async <T>(fraga: string, varden: unknown[] = []): Promise<T[]> =>
    await prov.app.fa(DataSource).query<T[]>(fraga, varden);
  const registrera = async (kropp: object, vem = 'linnea'): Promise<string> => {
    const { status, kropp: ny } = await svar<{ id: string }>('POST', 'utlamnanden', {
      kropp: { satt: 'telefon', onskar: 'epost', ...kropp },
      vem,
    });
    expect(status).toBe(201);
    return ny.id;
  };
  const visa = async (id: string, vem = 'linnea'): Promise<BegaranDto> =>
    (await svar('GET', `utlamnanden/${id}`, { vem })).kropp;
  const rad = async (id: string, titel: string): Promise<BegaranDto['handlingar'][number]> => {
    const en = (await visa(id)).handlingar.find((h) => h.titel === titel);
    if (en === undefined) throw new Error(`${titel} är inte begärd`);
    return en;
  };
  const prova = async (id: string, titel: string, kropp: object, vem = 'linnea'): Promise<Provsvar<Kropp>> => {
    const en = await rad(id, titel);
    return await svar('PUT', `utlamnanden/${id}/handlingar/${en.id}/provning`, { kropp, version: en.version, vem });
  };
  const lamna = async (id: string, kropp: object = {}): Promise<Provsvar<Kropp>> =>
    await svar('POST', `utlamnanden/${id}/utlamning`, {
      kropp: { leverans: 'epost', sidor: 12, upplyst: false, ...kropp },
      version: (await visa(id)).version,
    });
  const jobb = async <T>(gor: () => Promise<T>): Promise<T> => await prov.app.som(gor);

  beforeAll(async () => {
    prov = await diarieprov();
    rot = `/api/namnder/${prov.kommun.namndId}`;
    const { namndId } = prov.kommun;
    const sekretess = { lagrum: 'OSL 23:2', underProvning: false };
    await prov.app.som(async () => {
      await prov.app
        .fa(OppnaKonto)
        .oppna(namndId, { inloggningsnamn: 'eva', namn: 'Eva Chef', losenord: LOSENORD }, ['chef']);
      const arende = await prov.app.fa(RegistreraArende).registrera({ namndId, arendemening: 'Stöd till elev' });
      for (const [titel, rader, hemlig] of [
        ['Ansökan', ['Ansökan om stöd', 'Elev Karin Hemlig 19811218-9876'], false],
        ['Utredning', ['Utredning om Karin Hemlig', 'Bedömning: stöd behövs'], true],
      ] as const) {
        const innehall = await pdf(rader);
        const fil = await prov.app.fa(Fillagring).spara(innehall);
        const filer = [{ filnamn: `${titel}.pdf`, mediatyp: 'application/pdf', ...fil }];
        const ny = {
          namndId,
          arendeId: arende.id,
          typ: 'skrivelse',
          titel,
          riktning: 'inkommen',
          filer,
          ...(hemlig ? { sekretess } : {}),
        } as const;
        handlingar.set(titel, (await prov.app.fa(RegistreraHandling).registrera(ny)).id);
      }
    });
    for (const vem of ['linnea', 'karim', 'eva', 'amina']) kakor.set(vem, await prov.app.loggaIn(vem, LOSENORD));
  });
  afterAll(async () => {
    await stangPdf();
    await prov.app.bort();
  });

  it('registreras utan vem och varför; syftet kräver sitt skäl; två samtidiga får var sitt nummer', async () => {
    const ider = await Promise.all([
      registrera({ beskrivning: 'Allt om bygget' }),
      registrera({ beskrivning: 'Allt om bygget' }),
    ]);
    const rader = await Promise.all(ider.map((id) => visa(id)));
    expect(rader.map((en) => en.beteckning).sort()).toEqual(['Begäran 2026:1', 'Begäran 2026:2']);
    expect(rader[0]).toMatchObject({ kontaktNamn: null, syfte: null, liggtid: { samma: true } });
    expect((await svar('POST', 'utlamnanden', { kropp: { satt: 'telefon', onskar: 'lasa' } })).kropp.kod).toBe(
      'UTLAMNANDE.VAD_SAKNAS',
    );
    const utan = await svar('PATCH', `utlamnanden/${ider[0]}`, { kropp: { syfte: 'forskning' }, version: 1 });
    expect([utan.status, utan.kropp.kod]).toEqual([422, 'UTLAMNANDE.SYFTE']);
    const tva = await Promise.all(
      ['papper', 'lasa'].map((onskar) => svar('PATCH', `utlamnanden/${ider[0]}`, { kropp: { onskar }, version: 1 })),
    );
    expect(tva.map((en) => en.status).sort()).toEqual([200, 412]);
  });

  it('visar vem som frågar efter vad bara för den som handlägger', async () => {
    const id = await registrera({
      beskrivning: `Allt om ${FRAGARE}`,
      kontaktNamn: FRAGARE,
      handlingIder: [handlingar.get('Ansökan')],
    });
    expect((await svar('GET', `utlamnanden/${id}`, { vem: 'karim' })).status).toBe(404);
    expect((await svar('GET', `utlamnanden/${id}`, { vem: 'amina' })).status).toBe(403);
    const lista = await svar('GET', 'utlamnanden?lage=oppna', { vem: 'karim' });
    const hans = lista.kropp.rader.find((en) => en.id === id);
    expect(hans).toMatchObject({ handlagger: false, beskrivning: null, antalHandlingar: null });
    expect(JSON.stringify(lista.kropp)).not.toContain(FRAGARE);
    const karim = (await sql<{ id: string }>(`select id from konto where inloggningsnamn = 'karim'`))[0]?.id;
    expect((await svar('POST', `utlamnanden/${id}/deltagare`, { kropp: { kontoId: karim } })).status).toBe(200);
    expect((await visa(id, 'karim')).kontaktNamn).toBe(FRAGARE);
    const logg = JSON.stringify(await sql('select fore, efter, skal from handelse'));
    expect(logg).not.toContain(FRAGARE);
  });

  it('lämnar ut det som prövats: avgift efter taxan, filen som den var, och en rad i ärendet utan vem', async () => {
    const val = {
      taxa: 'KF 2025-11-24 § 112',
      friaSidor: 9,
      forstaAvgiftOre: 5000,
      sidAvgiftOre: 200,
      kammarratt: 'Kammarrätten i Stockholm',
      gallraDagar: 30,
    };
    expect((await svar('PUT', 'utlamnanden/val', { kropp: { ...val, taxa: null }, version: 0 })).kropp.kod).toBe(
      'UTLAMNANDE.TAXA_SAKNAS',
    );
    expect((await svar('PUT', 'utlamnanden/val', { kropp: val, version: 0 })).status).toBe(200);
    expect((await svar<AvgiftDto>('GET', 'utlamnanden/avgift?leverans=papper&sidor=12')).kropp).toEqual({
      ore: 5400,
      taxa: val.taxa,
    });
    const id = await registrera({ kontaktNamn: FRAGARE, handlingIder: [handlingar.get('Ansökan')] });
    expect((await lamna(id)).kropp.kod).toBe('UTLAMNANDE.OPROVAD');
    expect((await prova(id, 'Ansökan', { bedomning: 'lamnas_inte_ut' })).kropp.kod).toBe('UTLAMNANDE.LAGRUM');
    expect((await prova(id, 'Ansökan', { bedomning: 'lamnas_ut' })).kropp.status).toBe('provas');
    const { version } = await visa(id);
    const kropp = { leverans: 'epost', sidor: 12, upplyst: false };
    const bada = await Promise.all([1, 2].map(() => svar('POST', `utlamnanden/${id}/utlamning`, { kropp, version })));
    expect(bada.map((en) => en.status).sort()).toEqual([200, 412]);
    expect(await visa(id)).toMatchObject({
      status: 'avslutad',
      utfall: 'lamnad',
      avgiftOre: 5400,
      filer: [{ slag: 'handling', filnamn: 'Ansökan.pdf' }],
    });
    const gor = async (): Promise<void> =>
      await prov.app.fa(FramstallUtlamnande).utfor({ namndId: prov.kommun.namndId, utlamnandeId: id });
    await jobb(gor);
    await jobb(gor);
    expect((await visa(id)).filer.map((fil) => [fil.slag, fil.format])).toEqual([
      ['handling', 'original'],
      ['foljebrev', 'pdf'],
      ['foljebrev', 'pdf-a'],
      ['foljebrev', 'docx'],
    ]);
    const handelser = await sql<{ typ: string; efter: unknown }>(
      `select typ, efter from handelse where objekt = 'handling' and objekt_id = $1`,
      [handlingar.get('Ansökan')],
    );
    expect(handelser.map((en) => en.typ)).toContain('handling.utlamnad');
    expect(JSON.stringify(handelser)).not.toContain(FRAGARE);
  });

  it('prövas bara av den som får läsa, maskas, och lämnas inte ut förrän den maskade filen har prövats', async () => {
    const id = await registrera({ handlingIder: [handlingar.get('Utredning')] }, 'eva');
    const utredning = (await visa(id, 'eva')).handlingar[0];
    expect(utredning).toMatchObject({ farLasa: false, filer: [] });
    const nej = await svar('PUT', `utlamnanden/${id}/handlingar/${utredning?.id ?? ''}/provning`, {
      kropp: { bedomning: 'lamnas_ut' },
      version: 1,
      vem: 'eva',
    });
    expect(nej).toMatchObject({ status: 403, kropp: { kod: 'UTLAMNANDE.INSYN' } });
    const tagen = await svar('POST', `utlamnanden/${id}/overtagande`, { version: (await visa(id, 'eva')).version });
    expect(tagen.kropp.ansvarigNamn).toBe('Linnea Stråberg');
    expect((await svar('GET', `utlamnanden/${id}`, { vem: 'eva' })).status).toBe(404);
    expect((await prova(id, 'Utredning', { bedomning: 'maskas', lagrum: 'OSL 23:2' })).status).toBe(200);
    expect((await lamna(id, { upplyst: true })).kropp.kod).toBe('UTLAMNANDE.OMASKAD');
    const filId = (await rad(id, 'Utredning')).filer[0]?.id;
    const oppna = (): Promise<Provsvar<{ id: string }>> =>
      svar<{ id: string }>('POST', 'maskningar', { kropp: { filId, utlamnandeId: id } });
    const [maskning, igen] = [await oppna(), await oppna()];
    expect(igen.kropp.id).toBe(maskning.kropp.id);
    const bas = `maskningar/${maskning.kropp.id}`;
    expect((await svar('GET', bas, { vem: 'karim' })).status).toBe(404);
    await jobb(() => prov.app.fa(LasMaskningskalla).utfor({ maskningId: maskning.kropp.id }));
    const oppnad = (await svar<MaskningDto>('GET', bas)).kropp;
    expect(oppnad).toMatchObject({ lage: 'klar', version: 2, sidlista: [{ nr: 1, harText: true }] });
    expect((await svar('GET', `${bas}/sidor/1`, { vem: 'eva' })).status).toBe(404);
    expect((await svar('GET', `${bas}/sidor/1`)).huvuden['content-type']).toBe('image/png');
    const markeringar = { rutor: [], ord: [{ text: 'Karin Hemlig', lagrum: 'OSL 23:2' }], visaLagrum: true };
    const tva = await Promise.all(
      [1, 2].map(() => svar<MaskningDto>('PUT', `${bas}/markeringar`, { kropp: markeringar, version: 2 })),
    );
    expect(tva.map((en) => en.status).sort()).toEqual([200, 412]);
    expect((await svar('POST', `${bas}/versioner`, { version: 3 })).status).toBe(202);
    expect((await svar('POST', `${bas}/versioner`, { version: 3 })).kropp.kod).toBe('MASKNING.PAGAR');
    const [version] = await sql<{ id: string }>('select id from maskning_version where maskning_id = $1', [
      maskning.kropp.id,
    ]);
    const gor = (): Promise<void> => prov.app.fa(FramstallMaskad).utfor({ versionId: version?.id ?? '' });
    await Promise.all([jobb(gor), jobb(gor)]);
    const [klar] = (await svar<MaskningDto>('GET', bas)).kropp.versioner;
    expect(klar).toMatchObject({ nr: 1, lage: 'klar', fel: null, bevis: { sidor: 1 } });
    expect((await lamna(id)).kropp.kod).toBe('UTLAMNANDE.UPPLYS');
    const lamnad = await lamna(id, { upplyst: true });
    expect(lamnad.kropp).toMatchObject({
      utfall: 'delvis',
      filer: [{ slag: 'maskad', sha256: klar?.sha256, filnamn: 'Utredning (maskad).pdf' }],
    });
    const [original] = await sql<{ n: number }>(`select count(*)::int as n from handling_fil where id = $1`, [filId]);
    expect(original?.n).toBe(1);
    await expect(sql('update maskning_version set fel = $1', ['x'])).rejects.toThrow('ändras inte');
  });

  it('mejlas bara när någon säger det, till adressen i begäran, utan det som har sekretess, och en gång', async () => {
    const epost = 'frida@hem.example';
    const id = await registrera({
      kontaktEpost: epost,
      handlingIder: [handlingar.get('Ansökan'), handlingar.get('Utredning')],
    });
    const mejla = async (version: number): Promise<Provsvar<Kropp>> =>
      await svar('POST', `utlamnanden/${id}/mejl`, { version });
    expect((await mejla((await visa(id)).version)).kropp.kod).toBe('UTLAMNANDE.MEJL_LAGE');
    await prova(id, 'Ansökan', { bedomning: 'lamnas_ut' });
    await prova(id, 'Utredning', { bedomning: 'lamnas_ut' });
    await lamna(id, { leverans: 'epost' });
    const { version } = await visa(id);
    const bada = await Promise.all([mejla(version), mejla(version)]);
    expect(bada.map((en) => en.status).sort()).toEqual([200, 412]);
    expect((await mejla((await visa(id)).version)).kropp.kod).toBe('UTLAMNANDE.MEJL_SKICKAT');
    expect((await visa(id)).mejl).toEqual([{ tillstand: 'vantar', sandTid: null, orsak: null }]);
    const [brev] = await sql<{
      gemensamt: { text: string; bilagor: { filnamn: string }[] };
      adress: string;
      namn: string;
    }>(
      `select u.gemensamt, m.adress, m.namn from utskick u join mottagare m on m.utskick_id = u.id where u.objekt = 'utlamnande'`,
    );
    expect(brev).toMatchObject({ adress: epost, namn: 'Den som frågade' });
    expect(brev?.gemensamt.bilagor.map(({ filnamn }) => filnamn)).toEqual(['Ansökan.pdf']);
    expect(brev?.gemensamt.text).not.toContain('Utredning');
    expect(JSON.stringify(await sql('select fore, efter from handelse'))).not.toContain(epost);

    const hemlig = await registrera({ kontaktEpost: epost, handlingIder: [handlingar.get('Utredning')] });
    await prova(hemlig, 'Utredning', { bedomning: 'lamnas_ut' });
    await lamna(hemlig, { leverans: 'epost' });
    const nej = await svar('POST', `utlamnanden/${hemlig}/mejl`, { version: (await visa(hemlig)).version });
    expect(nej.kropp.kod).toBe('UTLAMNANDE.MEJL_TOMT');
  });

  it('blir myndighetens skriftliga beslut när den som frågar begär det, av den som har rätt att besluta', async () => {
    const id = await registrera({ kontaktNamn: FRAGARE, handlingIder: [handlingar.get('Utredning')] });
    await prova(id, 'Utredning', { bedomning: 'lamnas_inte_ut', lagrum: 'OSL 23:2', skal: 'Hälsa' });
    await lamna(id, { upplyst: true });
    const hanskjuten = await svar('POST', `utlamnanden/${id}/hanskjutande`, { version: (await visa(id)).version });
    expect(hanskjuten.kropp).toMatchObject({ status: 'myndigheten', utfall: null });
    expect((await lamna(id)).kropp.kod).toBe('UTLAMNANDE.BESLUT_SAKNAS');
    const utkast = (await svar('POST', `utlamnanden/${id}/beslut`, { kropp: { ...TEXT, skal: '' } })).kropp.beslut[0];
    const bas = `utlamnanden/${id}/beslut/${utkast?.id ?? ''}`;
    expect((await svar('POST', `${bas}/fattande`, { version: 1 })).kropp.kod).toBe('UTLAMNANDE.BESLUT_OFULLSTANDIGT');
    expect((await svar('PUT', bas, { kropp: TEXT, version: 1 })).status).toBe(200);
    expect((await svar('POST', `${bas}/fattande`, { version: 2, vem: 'karim' })).status).toBe(403);
    const fattade = await Promise.all([1, 2].map(() => svar('POST', `${bas}/fattande`, { version: 2 })));
    expect(fattade.map((en) => en.status).sort()).toEqual([200, 409]);
    expect((await svar('PUT', bas, { kropp: TEXT, version: 3 })).kropp.kod).toBe('UTLAMNANDE.BESLUTAT');
    const beslutId = utkast?.id ?? '';
    await jobb(() =>
      prov.app.fa(FramstallUtlamnande).utfor({ namndId: prov.kommun.namndId, utlamnandeId: id, beslutId }),
    );
    const klar = await visa(id);
    expect(klar.filer.map((fil) => fil.format)).toEqual(['pdf', 'pdf-a', 'docx']);
    expect(klar.beslut[0]).toMatchObject({
      lage: 'beslutat',
      beslutatNamn: 'Linnea Stråberg',
      beslutatDatum: '2026-03-02',
    });
    expect((await lamna(id)).kropp).toMatchObject({ status: 'avslutad', utfall: 'avslag', avgiftOre: null });
  });

  it('glömmer vem som frågade när tiden har gått, men inte vad som lämnades ut', async () => {
    const fore = await sql<{ id: string }>(
      'select id from utlamnande where kontakt_namn is not null and avslutad_tid is not null',
    );
    expect(fore.length).toBeGreaterThan(0);
    const gallra = async (dag: string): Promise<number> => {
      prov.app.klocka.satt(new Date(`${dag}T08:00:00Z`));
      await jobb(() => prov.app.fa(GallraKontakter).kor());
      return (await sql('select 1 from utlamnande where kontakt_namn is not null and avslutad_tid is not null')).length;
    };
    expect(await gallra('2026-03-31')).toBe(fore.length);
    expect(await gallra('2026-04-02')).toBe(0);
    expect((await sql('select 1 from utlamnande_fil')).length).toBeGreaterThan(0);
    expect(
      await sql(
        `select m.namn, m.adress from mottagare m join utskick u on u.id = m.utskick_id where u.objekt = 'utlamnande'`,
      ),
    ).toEqual([{ namn: 'Gallrad', adress: null }]);
    await expect(sql(`update mottagare_historik set till = 'sand'`)).rejects.toThrow('skrivs inte om');
  });
});

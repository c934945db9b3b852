import { createHash } from 'node:crypto';
import { RegistreraHandling } from '#diarium';
import { Fillagring } from '#plattform';
import { avsnitt, p, pngbild, skrift } from '../../../dokument/src/prov/skrivelser.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { GRANS } from '../prov/svarsformular.js';
import { type Rad, Skrivelseprov, type Svarad } from '../prov/skrivelseprov.js';
import { FramstallSkrivelse } from './framstall-skrivelse.jobb.js';

interface Filrad extends Rad {
  filnamn: string;
  mediatyp: string;
  sha256: string;
}

interface Raasvar {
  status: number;
  innehall: Buffer;
  typ: string;
  etag: string;
}

describe('skrivelsen som dokument', () => {
  let s: Skrivelseprov;
  const kakor = new Map<string, string>();

  beforeAll(async () => {
    s = await Skrivelseprov.starta();
    for (const vem of ['hanna', 'kai']) kakor.set(vem, await s.p.loggaIn(vem, LOSENORD));
  });
  afterAll(async () => {
    await s.bort();
  });

  const huvud = (vem: 'hanna' | 'kai', huvuden: Record<string, string>): Record<string, string> => ({
    cookie: kakor.get(vem) ?? '',
    ...huvuden,
  });
  const stig = (resten: string): string => `/api/namnder/${s.kommun.namndId}${resten}`;

  const hamta = async (
    vem: 'hanna' | 'kai',
    resten: string,
    huvuden: Record<string, string> = {},
  ): Promise<Raasvar> => {
    const svar = await s.p.app.inject({ method: 'GET', url: stig(resten), headers: huvud(vem, huvuden) });
    return {
      status: svar.statusCode,
      innehall: svar.rawPayload,
      typ: String(svar.headers['content-type']),
      etag: String(svar.headers['etag']),
    };
  };

  const satt = async (id: string, handlingIder: readonly string[]) =>
    await s.p.fraga<Rad[] & Svarad>('PUT', stig(`/skrivelser/${id}/bilagor`), {
      kaka: kakor.get('hanna') ?? '',
      kropp: { handlingIder },
      huvuden: { 'if-match': `"${String((await s.hamta(id)).version)}"` },
    });

  const laggBild = async (id: string, filnamn: string, innehall: Buffer) => {
    const delar = `--${GRANS}\r\ncontent-disposition: form-data; name="fil"; filename="${filnamn}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
    const svar = await s.p.app.inject({
      method: 'POST',
      url: stig(`/skrivelser/${id}/bilder`),
      headers: huvud('hanna', { 'content-type': `multipart/form-data; boundary=${GRANS}` }),
      payload: Buffer.concat([Buffer.from(delar), innehall, Buffer.from(`\r\n--${GRANS}--\r\n`)]),
    });
    return { status: svar.statusCode, kropp: svar.json<{ sha256: string; kod?: string }>() };
  };

  const framstall = async (id: string): Promise<void> =>
    await s.p.som(() => s.p.fa(FramstallSkrivelse).utfor({ namndId: s.kommun.namndId, skrivelseId: id }));

  const filer = async (id: string): Promise<Filrad[]> =>
    (
      await s.db.query<Filrad>(
        `select f.filnamn, f.mediatyp, f.sha256 from tjansteskrivelse t join handling_fil f on f.handling_version_id = t.handling_version_id
         where t.id = $1 order by f.ordning`,
        [id],
      )
    ).rows;

  it('visas som PDF medan den skrivs, med samma märke tills något ändras', async () => {
    const id = await s.nytt();
    const forsta = await hamta('hanna', `/skrivelser/${id}/forhandsvisning`);
    expect([forsta.status, forsta.typ, forsta.innehall.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ]);
    const igen = await hamta('hanna', `/skrivelser/${id}/forhandsvisning`, { 'if-none-match': forsta.etag });
    expect([igen.status, igen.innehall.length]).toEqual([304, 0]);

    const { version } = await s.hamta(id);
    expect(
      (await s.gor('hanna', 'PATCH', `/skrivelser/${id}`, { sammanfattning: 'En helt annan.' }, version)).status,
    ).toBe(200);
    const ny = await hamta('hanna', `/skrivelser/${id}/forhandsvisning`, { 'if-none-match': forsta.etag });
    expect([ny.status, ny.etag === forsta.etag]).toEqual([200, false]);
  });

  it('säger att ett utkast är ett utkast, i html och docx också', async () => {
    const id = await s.nytt();
    const html = (await hamta('hanna', `/skrivelser/${id}/dokument.html`)).innehall.toString();
    expect(html).toContain('<h1>Skolplan 2027 &amp; framåt &lt;1&gt;</h1>');
    expect(html).toMatch(/Utkast\..*Inte upprättad handling/su);
    const docx = await hamta('hanna', `/skrivelser/${id}/dokument.docx`);
    expect([docx.status, docx.innehall.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect((await hamta('hanna', `/skrivelser/${id}/dokument.exe`)).status).toBe(404);
  });

  it('finns inte för den som inte får se den', async () => {
    const arendeId = await s.nyttArende({
      handlaggareId: s.personer.get('hanna'),
      sekretess: { lagrum: 'OSL 23:2', underProvning: false },
    });
    const id = await s.nytt({ ...s.helt(arendeId), rubrik: 'Kränkning på Kvarnskolan' });
    for (const stig of [
      'forhandsvisning',
      'dokument.pdf',
      'dokument.docx',
      'dokument.html',
      'bilagor',
      `bilder/${'0'.repeat(64)}`,
    ])
      expect([stig, (await hamta('kai', `/skrivelser/${id}/${stig}`)).status]).toEqual([stig, 404]);
    expect((await hamta('hanna', `/skrivelser/${id}/forhandsvisning`)).status).toBe(200);
  });

  it('fastställs till tre filer i handlingens version, en gång hur ofta jobbet än görs', async () => {
    const id = await s.iLage('faststalld');
    const { rows } = await s.db.query(
      `select count(*)::int as antal from utkorg where jobb = 'skrivelse.framstall' and data ->> 'skrivelseId' = $1`,
      [id],
    );
    expect(rows).toEqual([{ antal: 1 }]);
    await Promise.all([framstall(id), framstall(id)]);
    await framstall(id);
    const gjorda = await filer(id);
    expect(gjorda.map(({ filnamn }) => filnamn.replace(/UAN-\d+-\d+|[A-ZÅÄÖ]+-\d+-\d+/u, 'DNR'))).toEqual([
      'tjansteskrivelse-DNR.pdf',
      'tjansteskrivelse-DNR-arkiv.pdf',
      'tjansteskrivelse-DNR.docx',
    ]);
    const [ua, arkiv] = await Promise.all(gjorda.slice(0, 2).map((fil) => s.p.fa(Fillagring).lasAllt(fil.sha256)));
    expect([ua?.includes('pdfuaid:part'), arkiv?.includes('pdfaid:conformance')]).toEqual([true, true]);
    // Det som lämnas ut är filen som sparades, byte för byte.
    const ute = await hamta('hanna', `/skrivelser/${id}/dokument.pdf`);
    expect(createHash('sha256').update(ute.innehall).digest('hex')).toBe(gjorda[0]?.sha256);
    const logg = await s.db.query(`select efter from handelse where typ = 'skrivelse.framstalld' and objekt_id = $1`, [
      id,
    ]);
    expect(logg.rows).toHaveLength(1);
  });

  it('har bilagor ur ärendet i ordning, som följer med till handlingen och nästa version', async () => {
    const arendeId = await s.nyttArende();
    const handling = async (titel: string, i: string): Promise<string> => {
      const ny = { namndId: s.kommun.namndId, arendeId: i, typ: 'rapport', titel, riktning: 'intern' } as const;
      return (await s.p.som(() => s.p.fa(RegistreraHandling).registrera(ny))).id;
    };
    const [kalkyl, plan] = [await handling('Kalkyl 2027', arendeId), await handling('Skolplan', arendeId)];
    const frammande = await handling('Annan', await s.nyttArende());
    const id = await s.nytt(s.helt(arendeId));
    expect((await satt(id, [plan, plan])).kropp.kod).toBe('BEREDNING.BILAGA');
    expect((await satt(id, [frammande])).kropp.kod).toBe('BEREDNING.BILAGA');
    expect((await satt(id, [plan, kalkyl])).kropp.map((en) => en['titel'])).toEqual(['Skolplan', 'Kalkyl 2027']);
    const html = (await hamta('hanna', `/skrivelser/${id}/dokument.html`)).innehall.toString();
    expect(html).toMatch(/<h2>Bilagor<\/h2>.*Skolplan.*Kalkyl 2027/su);

    await s.ga(id, 4);
    expect((await satt(id, [kalkyl])).kropp.kod).toBe('BEREDNING.STEGET_STANGT');
    await framstall(id);
    const bilagor = await s.db.query(
      `select h.titel from tjansteskrivelse t join handling_bilaga b on b.till_handling_id = t.handling_id join handling h on h.id = b.handling_id
       where t.id = $1 order by b.ordning`,
      [id],
    );
    expect(bilagor.rows).toEqual([{ titel: 'Skolplan' }, { titel: 'Kalkyl 2027' }]);
    const ny = await s.steg('hanna', id, 'versioner', { skal: 'Nya siffror' });
    const arv = await s.gor<Rad[]>('hanna', 'GET', `/skrivelser/${ny.kropp.id}/bilagor`);
    expect(arv.kropp.map((en) => en['titel'])).toEqual(['Skolplan', 'Kalkyl 2027']);
  });

  it('visar bara bilder som lagts till skrivelsen', async () => {
    const [id, annan] = [await s.nytt(), await s.nytt()];
    const bild = await laggBild(id, 'karta.png', pngbild(40, 20));
    expect(bild.status).toBe(201);
    const { sha256 } = bild.kropp;
    expect((await hamta('hanna', `/skrivelser/${id}/bilder/${sha256}`)).typ).toBe('image/png');
    expect((await hamta('hanna', `/skrivelser/${annan}/bilder/${sha256}`)).status).toBe(404);
    expect((await laggBild(id, 'karta.txt', Buffer.from('inte en bild'))).kropp.kod).toBe('BEREDNING.BILD');
    for (const [vilken, visas] of [
      [id, true],
      [annan, false],
    ] as const) {
      const innehall = skrift(
        'Rubrik',
        [],
        avsnitt('Karta', p('Se kartan.'), { type: 'bild', attrs: { sha256, alt: 'Karta' } }),
      );
      await s.db.query(
        `insert into skrift (tjansteskrivelse_id, innehall, andrad_tid) values ($1, $2, now())
         on conflict (tjansteskrivelse_id) do update set innehall = excluded.innehall, version = skrift.version + 1`,
        [vilken, JSON.stringify(innehall)],
      );
      const html = (await hamta('hanna', `/skrivelser/${vilken}/dokument.html`)).innehall.toString();
      expect([html.includes('data:image/png;base64,'), html.includes('Karta')]).toEqual([visas, true]);
    }
  });
});

import { createConnection } from 'node:net';
import { Mejlinserver, TransactionHost, Utkorg, Utskickstjanst } from '#plattform';
import { GallraInkorg } from './gallra-inkorg.schema.js';
import { Inkorgadresser } from './inkorgadresser.service.js';
import { ADRESS, brev, GRANNENS, type Inkorgprov, inkorgprov } from './prov/inkorgprov.js';
import { SvaraPost } from './svara-post.jobb.js';

const rad = (antal: number): string => 'x'.repeat(antal);

describe('E-post till nämnden', () => {
  let p: Inkorgprov;
  const antal = async (villkor = 'true'): Promise<number> =>
    Number(
      (await p.db.query<{ antal: string }>(`select count(*) as antal from inkorgpost where ${villkor}`)).rows[0]?.antal,
    );

  /** Makes a mailing to one person, as a service does. */
  const skicka = async (personId: string): Promise<string> =>
    await p.app.fa(Utskickstjanst).skapa({
      namndId: p.kommun.namndId,
      slag: 'ovrigt',
      objekt: 'prov',
      objektId: personId,
      version: 1,
      gemensamt: {
        amne: 'Prov',
        text: 'Prov',
        html: '<p>Prov</p>',
        fran: { namn: 'Nämnden', adress: 'n@ekbacka.example' },
        bilagor: [],
      },
      mottagare: [{ personId, namn: 'Åsa', adress: 'asa@ekbacka.example' }],
    });

  beforeAll(async () => {
    p = await inkorgprov();
  });
  afterAll(async () => {
    await p.stang();
  });
  beforeEach(async () => {
    await p.db.query('truncate inkorgregistrering, inkorgdel, inkorgpost');
  });

  it('nekar den adress som ingen nämnd har, med en mening som säger vad man gör', async () => {
    await expect(p.sand(brev(), 'ingen@klubba.ekbacka.example')).rejects.toMatchObject({
      responseCode: 550,
      message: expect.stringContaining('Adressen finns inte') as string,
    });
    expect(await antal()).toBe(0);
  });

  it('tar emot, också med tillägg efter plus, och lägger det i nämndens inkorg', async () => {
    expect(await p.sand(brev({ amne: '=?utf-8?B?UsOkdHQgw6RybmU=?=' }), 'UAN+remiss@Klubba.Ekbacka.Example')).toMatch(
      /^250/u,
    );
    expect(await p.lista()).toMatchObject([
      {
        slag: 'epost',
        amne: 'Rätt ärne',
        franNamn: 'Region Mälarsunda',
        franAdress: 'kansli@region.example',
        inkomDatum: '2026-03-02',
        sen: false,
      },
    ]);
    await p.dela();
    const [post] = await p.lista();
    expect(await p.post(post?.id ?? '')).toMatchObject({
      delning: 'klar',
      brevtext: 'Hej,\n\nvi hörs.',
      kontroll: 'ej_kontrollerad',
      delar: [{ slag: 'brev', forvald: true }],
    });
  });

  it('ett brev till två nämnder har kommit in till båda, och var nämnd ser bara sitt', async () => {
    await p.sand(brev({ amne: 'Till båda' }), [ADRESS, GRANNENS]);
    expect(await antal()).toBe(2);
    expect(await p.lista()).toHaveLength(1);
  });

  it('svarar 451 när det inte går att spara, och samma brev som lämnas om blir en post', async () => {
    const ra = brev({ amne: 'Krasch' });
    const krasch = jest.spyOn(p.app.fa(Utkorg), 'lagg').mockRejectedValueOnce(new Error('strömmen gick'));
    await expect(p.sand(ra)).rejects.toMatchObject({ responseCode: 451 });
    krasch.mockRestore();
    expect(await antal()).toBe(0);
    await p.sand(ra);
    // Klubba dog efter att raden skrevs men före svaret: den andra servern lämnar brevet igen, med ny spårning överst.
    await p.sand(`Received: from ko.region.example; Mon, 2 Mar 2026 08:59:00 +0100\r\n${ra}`);
    expect(await antal()).toBe(1);
    expect(await antal(`tillstand = 'ny' and lada = 'inkommet'`)).toBe(1);
  });

  it('avbryts förbindelsen mitt i brevet finns ingenting, och inget 250 har getts', async () => {
    const svar = await new Promise<string>((klar) => {
      let allt = '';
      const rader = ['HELO x', 'MAIL FROM:<a@b.example>', `RCPT TO:<${ADRESS}>`, 'DATA'];
      const s = createConnection(p.port, '127.0.0.1');
      s.on('data', (bit) => {
        allt += String(bit);
        const nasta = rader.shift();
        if (nasta !== undefined) s.write(`${nasta}\r\n`);
        else if (!s.destroyed) s.write('From: a@b.example\r\nSubject: halvt\r\n\r\nhalva', () => s.destroy());
      });
      s.on('close', () => klar(allt));
    });
    expect(svar).toContain('354');
    expect(await antal()).toBe(0);
  });

  it('tar emot 200 brev på en gång, vart och ett en gång', async () => {
    const alla = Array.from({ length: 200 }, (_, nr) =>
      brev({ amne: `Brev ${String(nr)}`, text: `Text ${String(nr)}` }),
    );
    await Promise.all(alla.map(async (ra) => await p.sand(ra)));
    expect(await antal(`lada = 'inkommet'`)).toBe(200);
    const { rows } = await p.db.query<{ antal: string }>('select count(distinct amne) as antal from inkorgpost');
    expect(Number(rows[0]?.antal)).toBe(200);
  });

  it('samma brev tjugo gånger på en gång är en post', async () => {
    const ra = brev({ amne: 'Tjugo' });
    await Promise.all(Array.from({ length: 20 }, async () => await p.sand(ra)));
    expect(await antal()).toBe(1);
  });

  it.each<[string, string, object]>([
    ['utan From', brev({ fran: null }), { franAdress: 'kansli@region.example', franNamn: null }],
    ['utan ämne och Message-ID', 'From: a@b.example\r\n\r\nText\r\n', { amne: '(inget ämne)' }],
    ['utan rubriker', '\r\nBara text\r\n', { amne: '(inget ämne)' }],
    [
      'med okänd teckenuppsättning',
      brev({ rubriker: ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=klingon'] }),
      {},
    ],
    ['med windows-1252 i rubriken', Buffer.from(brev({ amne: 'R\u00e4tt' }), 'latin1').toString('latin1'), {}],
    [
      'med 600 kB rubriker',
      brev({ rubriker: Array.from({ length: 60 }, (_, nr) => `X-Lang-${String(nr)}: ${rad(10_000)}`) }),
      {},
    ],
    ['med nolltecken', brev({ amne: 'No\u0000ll', text: 'a\u0000b' }), {}],
    [
      'med ett brev i ett brev',
      brev({ rubriker: ['MIME-Version: 1.0', 'Content-Type: message/rfc822'], text: brev({ amne: 'Inre' }) }),
      {},
    ],
    [
      'med trasig multipart',
      brev({
        rubriker: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="x"'],
        text: '--x\r\nContent-Type: text/pl',
      }),
      {},
    ],
    [
      'med tusen delar',
      brev({
        rubriker: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'],
        text: '--x\r\n\r\na\r\n'.repeat(1_000),
      }),
      {},
    ],
  ])('ett brev %s har kommit in, och går att registrera', async (_vad, ra, vantat) => {
    expect(await p.sand(ra)).toMatch(/^250/u);
    await p.dela();
    const [post] = await p.lista();
    expect(post).toMatchObject(vantat);
    const hel = await p.post(post?.id ?? '');
    expect(hel.delning).not.toBe('vantar');
    expect(hel.delar.some(({ forvald }) => forvald)).toBe(true);
  });

  it('nekar det som är större än gränsen, och den som inte får lämna', async () => {
    await expect(p.sand(brev({ text: `${rad(70)}\r\n`.repeat(40_000) }))).rejects.toMatchObject({ responseCode: 552 });
    const server = p.app.fa(Mejlinserver);
    expect(server.port()).toBe(p.port);
    expect(await antal()).toBe(0);
  });

  it('logotyper i signaturen föreslås inte, och originalet finns kvar med allt', async () => {
    const ra = brev({
      amne: 'Med logotyp',
      rubriker: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'],
      text: [
        '--x',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Bifogat finns beslutet.',
        '--x',
        'Content-Type: application/pdf; name=beslut.pdf',
        'Content-Disposition: attachment; filename=beslut.pdf',
        '',
        '%PDF-1.7 beslut',
        '--x',
        'Content-Type: image/png; name=image001.png',
        'Content-Disposition: inline; filename=image001.png',
        'Content-ID: <logo>',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--x--',
      ].join('\r\n'),
    });
    await p.sand(ra);
    await p.dela();
    const [post] = await p.lista();
    expect(post?.bilagor).toBe(2);
    expect((await p.post(post?.id ?? '')).delar).toMatchObject([
      { slag: 'brev', forvald: true },
      { filnamn: 'beslut.pdf', forvald: true, skal: null },
      { filnamn: 'image001.png', forvald: false, skal: 'logotyp i avsändarens signatur' },
    ]);
    const original = await p.app.fraga<string>(
      'GET',
      `/api/namnder/${p.kommun.namndId}/inkorg/${post?.id ?? ''}/original`,
      { kaka: p.linnea },
    );
    expect(original.kropp).toContain('image001.png');
    expect(original.huvuden['content-disposition']).toMatch(/^attachment/u);
  });

  it('skräppost och dubbletter ligger för sig i trettio dagar, och det inkomna rörs aldrig', async () => {
    await p.sand(brev({ amne: 'Vinn', rubriker: ['X-Spam-Flag: YES'] }));
    const id = '<samma@region.example>';
    await p.sand(brev({ amne: 'Riktigt', messageId: id }));
    await p.sand(brev({ amne: 'Riktigt', messageId: id, text: 'Med en sidfot från listan' }));
    await p.sand(brev({ amne: 'Två gånger', text: 'Samma text' }));
    await p.dela();
    await p.sand(brev({ amne: 'Två gånger', text: 'Samma text' }));
    await p.dela();
    expect((await p.lista()).map(({ amne }) => amne)).toEqual(['Riktigt', 'Två gånger']);
    expect(await p.lista('&lada=skrappost')).toMatchObject([
      { amne: 'Vinn', ladaSkal: expect.stringContaining('skräppost') as string },
    ]);
    expect((await p.lista('&lada=dubblett')).map(({ amne }) => amne).sort()).toEqual(['Riktigt', 'Två gånger']);
    await p.stall('2026-03-31T08:00:00Z');
    await p.app.fa(GallraInkorg).kor();
    expect(await antal(`lada <> 'inkommet'`)).toBe(3);
    await p.stall('2026-04-02T08:00:00Z');
    await p.app.fa(GallraInkorg).kor();
    await p.app.fa(GallraInkorg).kor();
    expect(await antal(`lada <> 'inkommet'`)).toBe(0);
    expect(await antal()).toBe(2);
    const { rows } = await p.db.query(`select objekt_id from handelse where typ = 'inkorgpost.gallrad'`);
    expect(rows).toHaveLength(3);
    await expect(p.db.query('delete from inkorgdel; delete from inkorgpost')).rejects.toThrow('tas inte bort');
    await p.stall('2026-03-02T08:00:00Z');
  });

  it('stod brevet i kö över natten kom det in dagen före (FL 22 §)', async () => {
    await p.stall('2026-03-05T07:00:00Z');
    await p.sand(brev({ rubriker: ['Received: from a by mx.ekbacka.example; Tue, 3 Mar 2026 23:30:00 +0100'] }));
    await p.sand(brev({ amne: 'Framtid', rubriker: ['Received: from a by b; Tue, 3 Mar 2037 23:30:00 +0100'] }));
    expect((await p.lista()).map(({ inkomDatum, sen }) => [inkomDatum, sen])).toEqual([
      ['2026-03-03', true],
      ['2026-03-05', false],
    ]);
    await p.stall('2026-03-02T08:00:00Z');
  });

  it('en studs hör till utskicket och ligger för sig; en obekant studs är ett inkommet brev', async () => {
    const { rows } = await p.db.query<{ id: string }>(`select id from person limit 1`);
    const utskickId = await p.app.som(async () =>
      p.app.fa(TransactionHost).withTransaction(async () => await skicka(rows[0]?.id ?? '')),
    );
    const { rows: sanda } = await p.db.query<{ messageId: string }>(
      `select message_id as "messageId" from mottagare where utskick_id = $1`,
      [utskickId],
    );
    await p.db.query(
      `update mottagare set tillstand = 'sander', sandare = 1, antal_sandningar = 1 where utskick_id = $1`,
      [utskickId],
    );
    await p.db.query(`update mottagare set tillstand = 'sand', sand_tid = now() where utskick_id = $1`, [utskickId]);
    const studs = (messageId: string): string =>
      brev({
        amne: 'Undelivered Mail',
        fran: 'MAILER-DAEMON@mx.example',
        rubriker: ['MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary=x'],
        text: `--x\r\n\r\nKom inte fram.\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 okänd\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: ${messageId}\r\nSubject: Kallelse\r\n--x--`,
      });
    await p.sand(studs(sanda[0]?.messageId ?? ''), ADRESS, '');
    await p.sand(studs('<okand@annan.example>'), ADRESS, '');
    await p.dela();
    expect(await p.lista('&lada=studs')).toHaveLength(1);
    expect(await p.lista()).toHaveLength(1);
    const { rows: efter } = await p.db.query('select tillstand from mottagare where utskick_id = $1', [utskickId]);
    expect(efter).toEqual([{ tillstand: 'studsad' }]);
  });

  it('till adressen som Klubba sänder från kommer bara studsar', async () => {
    await expect(p.sand(brev(), 'klubba@klubba.invalid')).rejects.toMatchObject({ responseCode: 550 });
  });

  it('svarar bara när nämnden har valt det, aldrig en maskin, och en gång om dygnet', async () => {
    const adresser = p.app.fa(Inkorgadresser);
    const svar = async (): Promise<number> =>
      Number(
        (await p.db.query<{ antal: string }>(`select count(*) as antal from utskick where objekt = 'inkorgpost'`))
          .rows[0]?.antal,
      );
    const gor = async (): Promise<void> => {
      const { rows } = await p.db.query<{ data: { namndId: string; postId: string } }>(
        `select data from utkorg where jobb = 'inkorg.svara'`,
      );
      await p.app.som(async () => {
        for (const { data } of rows)
          await p.app
            .fa(SvaraPost)
            .utfor(data)
            .catch(() => undefined);
      });
    };
    await p.sand(brev({ fran: 'Gun <gun@hem.example>' }), ADRESS, 'gun@hem.example');
    await gor();
    expect(await svar()).toBe(0);
    await p.app.som(async () => {
      const [rad0] = (await adresser.lista(p.kommun.namndId)).adresser;
      await adresser.andra(p.kommun.namndId, rad0?.id ?? '', rad0?.version ?? 0, {
        adress: ADRESS,
        autosvar: 'Tack. Brevet har kommit in.',
      });
    });
    await p.sand(brev({ fran: 'Gun <gun@hem.example>' }), ADRESS, 'gun@hem.example');
    await p.sand(brev({ fran: 'Gun <gun@hem.example>' }), ADRESS, 'gun@hem.example');
    await p.sand(
      brev({ fran: 'bot@lista.example', rubriker: ['Auto-Submitted: auto-replied'] }),
      ADRESS,
      'bot@lista.example',
    );
    await p.sand(brev({ fran: 'x@lista.example', rubriker: ['List-Id: <lista.example>'] }), ADRESS, 'x@lista.example');
    await p.sand(brev({ fran: 'noreply@system.example' }), ADRESS, 'noreply@system.example');
    await gor();
    expect(await svar()).toBe(1);
  });
});

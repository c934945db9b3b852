import { setTimeout as vila } from 'node:timers/promises';
import type { TestingModule } from '@nestjs/testing';
import PostalMime, { type Email } from 'postal-mime';
import { kobakanter } from '../../../../test/stod/redis.js';
import { type Smtpserver, startaSmtp } from '../../../../test/stod/smtp.js';
import { nyttId } from '../databas/id.js';
import { provapp, provdatabas } from '../jobb/prov/provapp.js';
import { Utkorg } from '../utkorg/utkorg.js';
import { MottagareForrad } from './mottagare.repository.js';
import { OvissaMejl } from './ovissa.js';
import { Provutskickare, provmottagare } from './prov/utskick.js';
import { Studsar } from './studs.js';
import { Utskickstjanst } from './utskickstjanst.js';

type Databas = Awaited<ReturnType<typeof provdatabas>>;

describe.each(kobakanter())('utskick på $namn', ({ redisUrl }) => {
  let databas: Databas;
  let smtp: Smtpserver;
  let app: TestingModule;
  let skapa: Provutskickare;
  let utskick: Utskickstjanst;
  let utkorg: Utkorg;

  beforeEach(async () => {
    databas = await provdatabas();
    smtp = await startaSmtp({ spara: true });
    app = await provapp({ databasUrl: databas.url, redisUrl, smtpUrl: smtp.url, providers: [Provutskickare] });
    await app.init();
    skapa = app.get(Provutskickare);
    utskick = app.get(Utskickstjanst);
    utkorg = app.get(Utkorg);
  });
  afterEach(async () => {
    await app.close();
    await smtp.stopp();
    await databas.bort();
  });

  const tolkat = async (nr = 0): Promise<Email> => await PostalMime.parse(smtp.brev[nr]?.innehall ?? '');
  const rubrik = (post: Email, namn: string): string | undefined => post.headers.find((en) => en.key === namn)?.value;

  it('sänder en kallelse till var och en, med ett Message-ID per mottagare, och bokför svaret', async () => {
    const id = await skapa.skapa({ slag: 'kallelse', mottagare: 250 });
    expect(await utkorg.vantaTills('tomt', 30_000)).toMatchObject({ klara: 3, misslyckade: [] });
    expect(smtp.brev).toHaveLength(250);
    expect(new Set(smtp.perMottagare().values())).toEqual(new Set([1]));
    expect(smtp.perMessageId().size).toBe(250);
    expect(await utskick.stallning(id)).toMatchObject({ antal: 250, sand: 250, vantar: 0, ovissa: 0, dubbla: 0 });
    const [rad] = await utskick.liggare(id);
    expect(rad).toMatchObject({ tillstand: 'sand', antalSandningar: 1, varitOviss: false });
    expect(rad?.smtpSvar).toMatch(/^250/u);
    const steg = await app.get(MottagareForrad).historik(rad?.id ?? '');
    expect(steg.map((ett) => ett.till)).toEqual(['vantar', 'sander', 'sand']);
  });

  it('skriver mejlet som det ska vara', async () => {
    await skapa.skapa({ slag: 'kallelse', mottagare: 1 });
    await utkorg.vantaTills('tomt', 10_000);
    const post = await tolkat();
    expect(post.subject).toBe('Kallelse till vård- och äldrenämnden');
    expect(post.from).toMatchObject({ name: 'Vård- och äldrenämnden', address: 'namnd@ekbacka.example' });
    expect(post.to?.[0]).toMatchObject({ name: 'Åsa Öberg 0', address: 'ledamot0@ekbacka.example' });
    expect(post.replyTo?.[0]?.address).toBe('sekreterare@ekbacka.example');
    expect(rubrik(post, 'auto-submitted')).toBe('auto-generated');
    expect(rubrik(post, 'content-language')).toBe('sv');
    expect(post.text).toContain('https://namnd.ekbacka.example/svar#0&<b>');
    expect(post.html).toContain('href="https://namnd.ekbacka.example/svar#0&amp;&lt;b&gt;"');
    const bilaga = post.attachments.find((en) => en.mimeType === 'application/pdf');
    expect(bilaga?.filename).toBe('Föredragningslista.pdf');
    expect(Buffer.from(bilaga?.content as ArrayBuffer).toString()).toBe('%PDF-1.7\nhandlingar\n');
    const kalender = smtp.brev[0]?.innehall ?? '';
    expect(kalender).toMatch(/content-type: text\/calendar;[^\r]*method=REQUEST/iu);
    for (const rad of kalender.split('\r\n')) expect(Buffer.byteLength(rad)).toBeLessThan(998);
  });

  it('låter ingen smyga in egna rubriker genom namn eller ämne', async () => {
    const [en] = provmottagare(1);
    if (en === undefined) throw new Error('ingen mottagare');
    await skapa.skapa({
      slag: 'ovrigt',
      mottagare: [
        { ...en, namn: 'Ond\r\nBcc: alla@ekbacka.example\r\n', brev: { falt: { lank: 'x' }, amne: 'A\r\nX-Ond: 1' } },
      ],
    });
    await utkorg.vantaTills('tomt', 10_000);
    const post = await tolkat();
    expect(rubrik(post, 'bcc')).toBeUndefined();
    expect(rubrik(post, 'x-ond')).toBeUndefined();
    expect(post.subject).toBe('A X-Ond: 1');
    expect(smtp.brev[0]?.till).toEqual(['ledamot0@ekbacka.example']);
  });

  it('lägger tillägget i mottagarens tråd', async () => {
    const objektId = nyttId();
    const mottagare = provmottagare(2);
    const kallelse = await skapa.skapa({ slag: 'kallelse', objektId, mottagare });
    await skapa.skapa({ slag: 'tillagg', objektId, version: 2, mottagare });
    await utkorg.vantaTills('tomt', 10_000);
    const forsta = (await utskick.liggare(kallelse)).find((rad) => rad.adress === 'ledamot1@ekbacka.example');
    const nr = smtp.brev.findIndex(
      (brev) => brev.till[0] === 'ledamot1@ekbacka.example' && brev.innehall.includes('References:'),
    );
    expect((await tolkat(nr)).references).toBe(forsta?.messageId);
  });

  it('gör den utan adress misslyckad genast: hon får brev', async () => {
    const [en, annan] = provmottagare(2);
    if (en === undefined || annan === undefined) throw new Error('inga mottagare');
    const id = await skapa.skapa({
      slag: 'kallelse',
      mottagare: [
        { ...en, adress: null },
        { ...annan, adress: 'två@adresser@ekbacka.example' },
      ],
    });
    const rader = await utskick.liggare(id);
    expect(rader.map((rad) => [rad.tillstand, rad.orsak])).toEqual([
      ['misslyckad', 'adress saknas'],
      ['misslyckad', 'adressen är ingen mejladress'],
    ]);
    await utkorg.vantaTills('tomt', 5_000);
    expect(smtp.brev).toHaveLength(0);
  });

  it('vägrar skicka samma version två gånger', async () => {
    const objektId = nyttId();
    await skapa.skapa({ slag: 'kallelse', objektId, mottagare: 1 });
    await expect(skapa.skapa({ slag: 'kallelse', objektId, mottagare: 1 })).rejects.toMatchObject({
      kod: 'UTSKICK.FINNS_REDAN',
    });
  });

  it('försöker igen vid 4xx och ger upp vid 5xx, med mejlserverns svar', async () => {
    let nej = 0;
    smtp.beteende.avvisa = (till) => {
      if (till.startsWith('ledamot0')) return { kod: 550, text: '5.1.1 Okänd mottagare' };
      if (till.startsWith('ledamot1') && (nej += 1) <= 2) return { kod: 451, text: '4.7.1 Kom tillbaka senare' };
      return undefined;
    };
    const id = await skapa.skapa({ slag: 'ovrigt', mottagare: 3 });
    await utkorg.vantaTills('tomt', 20_000);
    const rader = await utskick.liggare(id);
    expect(rader.map((rad) => rad.tillstand)).toEqual(['misslyckad', 'sand', 'sand']);
    expect(rader[0]?.smtpSvar).toContain('550 5.1.1 Okänd mottagare');
    expect(rader[0]).toMatchObject({ orsak: 'mejlservern tog inte emot mejlet', antalSandningar: 0 });
    expect(smtp.perMottagare().get('ledamot1@ekbacka.example')).toBe(1);
    expect(rader.every((rad) => !rad.varitOviss)).toBe(true);
  });

  it('väntar ut en mejlserver som är borta, utan att något blir ovisst', async () => {
    await smtp.stopp();
    const id = await skapa.skapa({ slag: 'ovrigt', mottagare: 5 });
    await vila(600);
    expect(await utskick.stallning(id)).toMatchObject({ vantar: 5, ovissa: 0 });
    smtp = await startaSmtp({ port: smtp.port });
    await utkorg.vantaTills('tomt', 20_000);
    expect(smtp.brev).toHaveLength(5);
    expect(await utskick.stallning(id)).toMatchObject({ sand: 5, ovissa: 0, dubbla: 0 });
  });

  it('sänder en kallelse igen med samma Message-ID när svaret uteblev, och räknar den', async () => {
    let tappade = 0;
    smtp.beteende.tappa = (till) => till.startsWith('ledamot2@') && (tappade += 1) === 1;
    const id = await skapa.skapa({ slag: 'kallelse', mottagare: 4 });
    await utkorg.vantaTills('tomt', 20_000);
    expect(tappade).toBe(2);
    expect(await utskick.stallning(id)).toMatchObject({ sand: 4, oviss: 0, ovissa: 1, dubbla: 1 });
    expect(await utskick.raknaOvissa(id)).toBe(1);
    const rad = (await utskick.liggare(id)).find((en) => en.varitOviss);
    expect(rad).toMatchObject({ adress: 'ledamot2@ekbacka.example', antalSandningar: 2, tillstand: 'sand' });
    expect(smtp.perMessageId().get(rad?.messageId ?? '')).toBe(1);
  });

  it('låter en människa avgöra om annat än kallelser som blev ovisst', async () => {
    let tappa = true;
    smtp.beteende.tappa = (till) => tappa && /^ledamot[01]@/u.test(till);
    const id = await skapa.skapa({ slag: 'ovrigt', mottagare: 3 });
    await utkorg.vantaTills('tomt', 20_000);
    await vila(500);
    const [forsta, andra, tredje] = await utskick.liggare(id);
    expect([forsta?.tillstand, andra?.tillstand, tredje?.tillstand]).toEqual(['oviss', 'oviss', 'sand']);
    tappa = false;
    const ovissa = app.get(OvissaMejl);
    await app
      .get(Provutskickare)
      ['sammanhang'].som({ kontoId: null, personId: null, namn: 'Sekreteraren', system: false }, async () => {
        await ovissa.skickaAndaIgen(forsta?.id ?? '');
        await ovissa.avsta(andra?.id ?? '');
        await expect(ovissa.avsta(tredje?.id ?? '')).rejects.toMatchObject({ kod: 'MEJL.INTE_OVISST' });
      });
    await utkorg.vantaTills('tomt', 20_000);
    const efter = await utskick.liggare(id);
    expect(efter.map((rad) => rad.tillstand)).toEqual(['sand', 'oviss', 'sand']);
    expect(efter[1]).toMatchObject({ ovissBeslut: 'avsta', antalSandningar: 1 });
    expect(efter[0]).toMatchObject({ varitOviss: true, antalSandningar: 2 });
    expect(smtp.perMottagare().get('ledamot1@ekbacka.example')).toBeUndefined();
  });

  it('antecknar en studs en gång, på det mejl som sändes', async () => {
    const id = await skapa.skapa({ slag: 'kallelse', mottagare: 1 });
    await utkorg.vantaTills('tomt', 10_000);
    const [rad] = await utskick.liggare(id);
    const studsa = async (messageId: string): Promise<boolean> =>
      await app
        .get(Provutskickare)
        ['sammanhang'].som(
          { kontoId: null, personId: null, namn: 'Klubba', system: true },
          async () => await app.get(Studsar).registreraStuds(messageId, '550 5.2.2 Brevlådan är full'),
        );
    const utanHakar = rad?.messageId.slice(1, -1) ?? '';
    expect(await studsa(utanHakar)).toBe(true);
    expect(await studsa(utanHakar)).toBe(true);
    expect(await studsa('okand@ekbacka.example')).toBe(false);
    expect((await utskick.liggare(id))[0]).toMatchObject({ tillstand: 'studsad', orsak: 'mejlet studsade' });
  });
});

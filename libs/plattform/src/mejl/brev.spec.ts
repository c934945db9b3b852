import PostalMime from 'postal-mime';
import { type Gemensamt, personligtBrev, plats, platserI } from './brev.js';
import { byggMejl, kodaBilaga, somFil } from './brevbyggare.js';
import { giltigMejladress, rubriktext } from './mejladress.js';

const gemensamt: Gemensamt = {
  amne: 'Kallelse',
  text: `Hej ${plats('namn')}`,
  html: `<p>Hej ${plats('namn')}</p>`,
  fran: { namn: 'Nämnden', adress: 'namnd@ekbacka.example' },
  bilagor: [],
  ical: { metod: 'CANCEL', innehall: `ATTENDEE;CN=${plats('namn')}:mailto:a@ekbacka.example` },
};
const huvud = {
  till: { namn: 'Åsa', adress: 'asa@ekbacka.example' },
  messageId: '<1@ekbacka.example>',
  referenser: [],
  datum: new Date('2026-10-08T07:00:00Z'),
};

describe('det personliga brevet', () => {
  it('sätter värdet som text i text, som kodad text i html och i kalendern', () => {
    const brev = personligtBrev(gemensamt, { falt: { namn: 'A <b>&"; $& B' } });
    expect(brev.text).toBe('Hej A <b>&"; $& B');
    expect(brev.html).toBe('<p>Hej A &lt;b&gt;&amp;&quot;; $&amp; B</p>');
    expect(brev.ical?.innehall).toContain('CN=A <b>&"\\; $& B:');
  });

  it('säger ifrån när ett värde saknas', () => {
    expect(platserI(gemensamt)).toEqual(['namn']);
    expect(() => personligtBrev(gemensamt, {})).toThrow('plats för namn');
  });

  it('låter det någon skrivit se ut som en plats utan att det blir en', () => {
    const brev = personligtBrev({ ...gemensamt, amne: 'Svar på {{namn}} och $1' }, { falt: { namn: 'x' } });
    expect(brev.amne).toBe('Svar på {{namn}} och $1');
  });
});

describe('mejlet på tråden', () => {
  it('har bara CRLF, inga långa rader och dubbla punkter först på rad', async () => {
    const text = `.punkt först\n..två\n${'ö'.repeat(3000)}\nX-Klubba-Bilaga: 0\n`;
    const pdf = Buffer.from(Array.from({ length: 5000 }, (_, nr) => nr % 256));
    const bilagor = [
      await kodaBilaga({ sha256: '', filnamn: 'Ärende 1.pdf', typ: 'application/pdf' }, pdf),
      await kodaBilaga({ sha256: '', filnamn: 'två.pdf', typ: 'application/pdf' }, Buffer.from('två')),
    ];
    const delar = await byggMejl({ ...gemensamt, text, html: `<p>${text}</p>` }, huvud, bilagor);
    const trad = Buffer.concat(delar).toString('latin1');
    expect(trad.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
    expect(trad).not.toMatch(/\r\n\.[^.]/u);
    expect(trad).toMatch(/\r\n\.\./u);
    expect(Math.max(...trad.split('\r\n').map((rad) => rad.length))).toBeLessThan(998);
    const post = await PostalMime.parse(somFil(delar));
    expect(post.text?.startsWith('.punkt först\n..två\n')).toBe(true);
    expect(post.text).toContain('X-Klubba-Bilaga: 0');
    const filer = post.attachments.filter((en) => en.mimeType === 'application/pdf');
    expect(filer.map((en) => en.filename)).toEqual(['Ärende 1.pdf', 'två.pdf']);
    expect(Buffer.from(filer[0]?.content as ArrayBuffer).equals(pdf)).toBe(true);
  });
});

it('märker sändlistan så att den går att sortera, och säger att ingen ska svara av sig själv (RFC 2919, 3834)', async () => {
  const brev = { ...personligtBrev(gemensamt, { falt: { namn: 'Åsa' } }), lista: 'uan.kallelse.ekbacka.example' };
  const huvuden = new Map(
    (await PostalMime.parse(somFil(await byggMejl(brev, huvud, [])))).headers.map(({ key, value }) => [key, value]),
  );
  expect(huvuden.get('list-id')).toBe('<uan.kallelse.ekbacka.example>');
  expect(huvuden.get('auto-submitted')).toBe('auto-generated');
  const { lista: _lista, ...utanLista } = brev;
  const utan = await PostalMime.parse(somFil(await byggMejl(utanLista, huvud, [])));
  expect(utan.headers.some(({ key }) => key === 'list-id')).toBe(false);
});

describe('mejladresser och rubriker', () => {
  it.each(['asa@ekbacka.example', "o'hara+namnd@sub.ekbacka.example", 'åsa@ekbacka.example', 'a@localhost'])(
    '%s duger',
    (adress) => {
      expect(giltigMejladress(adress)).toBe(true);
    },
  );

  it.each([
    '',
    'asa',
    '@ekbacka.example',
    'a@b@c.example',
    'a b@ekbacka.example',
    'a@ekbacka.example\r\nBcc: x@y.example',
    'a@ekbacka.example>',
    '<a@ekbacka.example>',
    'a..b@ekbacka.example',
    'a@-ekbacka.example',
    'a@ekbacka.example, b@ekbacka.example',
  ])('%j duger inte', (adress) => {
    expect(giltigMejladress(adress)).toBe(false);
  });

  it('tar bort radslut och styrtecken ur rubriker', () => {
    expect(rubriktext('A\r\nBcc: x\u0000\u2028y')).toBe('A Bcc: x y');
  });
});

import { readFileSync } from 'node:fs';
import type { Filomdome } from '../fil/fil.typer.js';
import type { Filtext } from './filtext.repository.js';
import { type Fientlig, fientliga } from './prov/fientliga.js';
import { pdf } from './prov/pdfbygge.js';
import { docx, odt, stycke } from './prov/zipbygge.js';
import { iSandlada, Sandladefel } from './sandlada.js';

const bedom = async (namn: string, data: Buffer): Promise<Filomdome> =>
  (await iSandlada<{ kontroll: Filomdome }>({ gor: 'kontroll', filnamn: namn }, data)).kontroll;
const lasText = async (mediatyp: string, data: Buffer): Promise<Filtext> =>
  (await iSandlada<{ text: Filtext }>({ gor: 'text', mediatyp }, data)).text;

/** The reason a reader would see: from the text, or from the sandbox that gave up. */
async function textskal(mediatyp: string, data: Buffer): Promise<string> {
  try {
    const { skal, tillstand } = await lasText(mediatyp, data);
    return skal ?? tillstand;
  } catch (fel) {
    if (fel instanceof Sandladefel) return fel.message;
    throw fel;
  }
}

describe('fientliga filer', () => {
  const alla = fientliga();

  it('är minst tjugo', () => {
    expect(alla.length).toBeGreaterThanOrEqual(20);
  });

  it.each<[string, Fientlig]>(alla)('%s', async (_vad, { namn, data, karantan, varning, skal }) => {
    const omdome = await bedom(namn, data);
    expect(omdome.slag).toBe(karantan ?? null);
    if (karantan !== undefined) expect(omdome.skal).toMatch(/hålls tillbaka\.$/u);
    if (varning !== undefined) expect(omdome.varningar.map((en) => en.kod)).toContain(varning);
    if (skal !== undefined) expect(await textskal(omdome.mediatyp, data)).toMatch(skal);
  });

  it('läser vanliga filer efteråt, som om inget hänt', async () => {
    const word = docx(stycke('Nämnden beslutar') + stycke('att bifalla'));
    expect(await bedom('beslut.docx', word)).toMatchObject({ andelse: 'docx', varningar: [], slag: null });
    expect((await lasText((await bedom('beslut.docx', word)).mediatyp, word)).text).toBe(
      'Nämnden beslutar\natt bifalla',
    );
    const ett = pdf('Yttrande 2026');
    expect(await lasText('application/pdf', ett)).toMatchObject({ tillstand: 'klar', sidor: 1, text: 'Yttrande 2026' });
    const odf = odt(
      '<?xml version="1.0"?><o:document-content xmlns:o="o" xmlns:office="of" xmlns:text="t"><office:body><text:h>Rubrik</text:h><text:p>Text<text:tab/>med<text:s/>tabb</text:p></office:body></o:document-content>',
    );
    expect((await lasText('application/vnd.oasis.opendocument.text', odf)).text).toBe('Rubrik\nText\tmed tabb');
  });

  it.each([
    ['UTF-8', Buffer.from('Åäö – byggloven'), 'Åäö – byggloven'],
    ['Windows', Buffer.from([0xc5, 0xe4, 0xf6, 0x20, 0x96]), 'Åäö –'],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Åäö', 'utf16le')]), 'Åäö'],
  ])('läser text i %s', async (_kod, data, vantat) => {
    expect((await lasText('text/plain', data)).text).toBe(vantat);
  });

  it('läser RTF och webbsidor som text', async () => {
    const rtf = Buffer.from("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 R\\'e4ttelse\\par \\u8211? klart}");
    expect((await lasText('application/rtf', rtf)).text).toBe('Rättelse\n– klart');
    const html = Buffer.from(
      '<html><head><style>p{}</style></head><body><p>Hej&nbsp;du</p><script>x</script><p>&aring;</p>',
    );
    expect((await lasText('text/html', html)).text).toBe('Hej du\nå');
  });

  describe('sandlådan', () => {
    const granser = { tidMs: 60_000, minneMb: 900 };
    const prova = async (kod: string, andra: Partial<typeof granser> = {}): Promise<unknown> =>
      iSandlada<unknown>({ gor: 'prov' as never, kod }, Buffer.alloc(0), { ...granser, ...andra });

    it('dödas när den tar för lång tid, och nästa körs', async () => {
      await expect(
        iSandlada({ gor: 'text', mediatyp: 'application/pdf' }, pdf('Sida', 5_000), { tidMs: 50, minneMb: 900 }),
      ).rejects.toThrow('tog för lång tid');
      expect((await lasText('text/plain', Buffer.from('nästa'))).text).toBe('nästa');
    });

    it('dödas när den tar för mycket minne, och nästa körs', async () => {
      await expect(
        iSandlada({ gor: 'text', mediatyp: 'application/pdf' }, pdf('Sida', 10_000), { tidMs: 60_000, minneMb: 60 }),
      ).rejects.toThrow('för mycket minne');
      expect((await lasText('text/plain', Buffer.from('nästa'))).text).toBe('nästa');
    });

    it('gör bara det den är till för', async () => {
      await expect(prova('process.exit(0)')).rejects.toBeInstanceOf(Sandladefel);
    });

    it('håller Klubbas eget minne stilla medan en stor fil läses', async () => {
      const fore = process.memoryUsage().rss;
      await lasText('application/pdf', pdf('Sida', 3_000));
      const tillvaxt = (process.memoryUsage().rss - fore) / 1_000_000;
      expect(tillvaxt).toBeLessThan(150);
    });

    it('stänger nätet innan något annat läses in', () => {
      const [forsta] = readFileSync(`${__dirname}/sandlada/main.mjs`, 'utf8').match(/^import .*$/mu) ?? [];
      expect(forsta).toBe("import './utan-nat.mjs';");
    });
  });
});

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vanta } from 'node:timers/promises';
import { describeMed } from '../../../../test/stod/verktyg.js';
import { docx, stycke, zip } from '../utdrag/prov/zipbygge.js';
import { kontorstyp } from './domain/kontorstyp.js';
import { Konverteringsfel, Libreoffice } from './libreoffice.js';
import type { Gruppgranser } from './processgrupp.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';
const typ = (mediatyp: string): NonNullable<ReturnType<typeof kontorstyp>> => {
  const funnen = kontorstyp(mediatyp);
  if (funnen === null) throw new Error(mediatyp);
  return funnen;
};
const GRANSER: Gruppgranser = { tidMs: 20_000, minneMb: 1_500, filMb: 100 };

/** Lever processen? En zombie gör det inte. */
const lever = (pid: number): boolean =>
  existsSync(`/proc/${String(pid)}/stat`) && !/\) Z /u.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));

async function vantaTills(sant: () => boolean, ms = 5_000): Promise<void> {
  for (let gatt = 0; !sant() && gatt < ms; gatt += 50) await vanta(50);
  expect(sant()).toBe(true);
}

describe('omvandlingen', () => {
  let mapp: string;
  beforeEach(() => {
    mapp = mkdtempSync(join(tmpdir(), 'klubba-konv-'));
  });
  afterEach(() => {
    rmSync(mapp, { recursive: true, force: true });
  });

  /** Ett program som ser ut som LibreOffice; `$UT` är mappen som PDF:en ska till. */
  function falskt(skript: string, granser = GRANSER): Libreoffice {
    const program = join(mapp, 'soffice');
    writeFileSync(program, `#!/bin/sh\nfor d in "$@"; do case "$f" in --outdir) UT=$d;; esac; f=$d; done\n${skript}\n`);
    chmodSync(program, 0o755);
    return new Libreoffice(program, join(mapp, 'arbete'), granser);
  }
  const gor = async (office: Libreoffice, avbryt?: AbortSignal): Promise<Buffer> =>
    await office.gor(docx(stycke('En rad')), typ(DOCX), avbryt);
  const fel = async (gjort: Promise<unknown>): Promise<Konverteringsfel> => {
    const orsak: unknown = await gjort.then(
      () => null,
      (en: unknown) => en,
    );
    expect(orsak).toBeInstanceOf(Konverteringsfel);
    return orsak as Konverteringsfel;
  };
  const inget = (): void => expect(readdirSync(join(mapp, 'arbete'))).toEqual([]);

  it('lämnar PDF:en och inget efter sig; egen profil, egen mapp, inga hemligheter i miljön', async () => {
    process.env['KLUBBA_HEMLIGHET_PROV'] = 'x';
    const office = falskt(`env > ${mapp}/env; echo "$@" > ${mapp}/val; cat "$UT"/profil/user/*.xcu > ${mapp}/xcu
printf '%%PDF-1.7\\n1\\n%%%%EOF\\n' > "$UT/in.pdf"`);
    const pdf = await gor(office);
    delete process.env['KLUBBA_HEMLIGHET_PROV'];
    expect(pdf.toString()).toContain('%PDF-1.7');
    const las = (namn: string): string => readFileSync(join(mapp, namn), 'utf8');
    expect(las('env')).not.toMatch(/KLUBBA|DATABASE/u);
    expect(las('val')).toMatch(/--headless .*-env:UserInstallation=file:\/\/.*--convert-to pdf:writer_pdf_Export/u);
    for (const vad of ['DisableMacrosExecution', 'BlockUntrustedRefererLinks', 'ooInetHTTPProxyPort'])
      expect(las('xcu')).toContain(vad);
    inget();
  });

  it('en som hänger sig dödas med allt den startat, och nästa går', async () => {
    const office = falskt(`sleep 300 & echo $! > ${mapp}/barn; sleep 300`, { ...GRANSER, tidMs: 1_500 });
    const orsak = await fel(gor(office));
    expect([orsak.message, orsak.igen]).toEqual(['Filen tog för lång tid att göra om till PDF.', true]);
    const barn = Number(readFileSync(join(mapp, 'barn'), 'utf8'));
    await vantaTills(() => !lever(barn));
    inget();
    expect(office.ledig).toBe(true);
  });

  it('en som tar för mycket minne dödas', async () => {
    const sluka = `${process.execPath} -e "const a=[];setInterval(()=>a.push(Buffer.alloc(20e6,1)),10)"`;
    const orsak = await fel(gor(falskt(sluka, { ...GRANSER, minneMb: 200 })));
    expect(orsak.message).toBe('Filen tog för mycket minne att göra om till PDF.');
  });

  it('när Klubba stängs avbryts den genast', async () => {
    const avbryt = new AbortController();
    setTimeout(() => avbryt.abort(), 300);
    const start = performance.now();
    expect((await fel(gor(falskt('sleep 60'), avbryt.signal))).message).toContain('när Klubba stängdes');
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('när Klubba dör mitt i dör programmet med', async () => {
    const { korIGrupp } = await import('./processgrupp.js');
    expect(typeof korIGrupp).toBe('function');
    // Röret till barnet stängs när processen dör: samma sak som att stänga det.
    const program = join(mapp, 'klubba.cjs');
    writeFileSync(
      program,
      `const { spawn } = require('node:child_process');
const skal = ${JSON.stringify(readFileSync(join(__dirname, 'processgrupp.ts'), 'utf8').match(/const SKAL = `([\s\S]*?)`;/u)?.[1] ?? '')};
spawn('/bin/sh', ['-c', skal, 'klubba', '4000000', '60', '100000', 'sh', '-c', 'echo $$ > ${mapp}/pid; sleep 300'], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
setTimeout(() => process.kill(process.pid, 'SIGKILL'), 600);`,
    );
    expect(() => execFileSync(process.execPath, [program])).toThrow();
    const pid = Number(readFileSync(join(mapp, 'pid'), 'utf8'));
    await vantaTills(() => !lever(pid));
  });

  it.each([
    ['slutar mitt i', 'exit 77', 'LibreOffice slutade mitt i filen.', true],
    [
      'inget lämnar',
      'exit 0',
      'LibreOffice kunde inte läsa filen. Den är kanske skadad eller låst med lösenord.',
      false,
    ],
    ['lämnar något annat', 'echo hej > "$UT/in.pdf"', 'LibreOffice lämnade ingen hel PDF.', true],
    ['lämnar en halv', `printf '%%PDF-1.7 halv' > "$UT/in.pdf"`, 'LibreOffice lämnade ingen hel PDF.', true],
  ])('ett program som %s', async (_vad, skript, text, igen) => {
    const orsak = await fel(gor(falskt(skript)));
    expect([orsak.message, orsak.igen]).toEqual([text, igen]);
    inget();
  });

  it('en åt gången', async () => {
    const office = falskt(`test -e ${mapp}/las && touch ${mapp}/krock; touch ${mapp}/las; sleep 0.2; rm ${mapp}/las
printf '%%PDF-1.7\\n%%%%EOF\\n' > "$UT/in.pdf"`);
    const alla = [gor(office), gor(office), gor(office)];
    expect(office.ledig).toBe(false);
    await Promise.all(alla);
    expect(existsSync(join(mapp, 'krock'))).toBe(false);
  });

  it('utan program, och när någon sagt nej', async () => {
    for (const installt of ['nej', join(mapp, 'finns-inte')]) {
      const office = new Libreoffice(installt, join(mapp, 'arbete'));
      expect(office.program()).toBeNull();
      expect((await fel(gor(office))).message).toBe('LibreOffice finns inte på servern.');
    }
  });

  describeMed('soffice', 'LibreOffice självt', () => {
    jest.setTimeout(180_000);
    let server: Server;
    let begart: string[];
    beforeEach(async () => {
      begart = [];
      server = createServer((fraga, svar) => {
        begart.push(fraga.url ?? '');
        svar.end('<p>HÄMTAT</p>');
      });
      await new Promise<void>((klart) => server.listen(0, '127.0.0.1', klart));
    });
    afterEach(async () => {
      await new Promise((klart) => server.close(klart));
    });
    const riktig = (): Libreoffice => new Libreoffice(null, join(mapp, 'arbete'));
    const text = (pdf: Buffer): string => {
      writeFileSync(join(mapp, 'p.pdf'), pdf);
      return execFileSync('pdftotext', [join(mapp, 'p.pdf'), '-'], { encoding: 'utf8' });
    };

    it('Word blir en taggad PDF', async () => {
      const pdf = await riktig().gor(vanligDocx(stycke('Räkmacka på Ångermanland')), typ(DOCX));
      expect(text(pdf)).toContain('Räkmacka på Ångermanland');
      expect(pdf.toString('latin1')).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/u);
    });

    it('ett fientligt dokument hämtar inget, varken från nätet eller ur serverns filer', async () => {
      const { port } = server.address() as AddressInfo;
      const hemlig = join(mapp, 'hemlig.html');
      writeFileSync(hemlig, '<html><body><p>HEMLIGT</p></body></html>');
      const natet = `http://127.0.0.1:${String(port)}`;
      const pdf = await riktig().gor(
        fientligOdt([`${natet}/avsnitt.html`, `file://${hemlig}`], `${natet}/bild.png`),
        typ(ODT),
      );
      expect(text(pdf)).toContain('Öppen text');
      expect(text(pdf)).not.toMatch(/HEMLIGT|HÄMTAT/u);
      const word = await riktig().gor(fientligDocx(natet, `file://${hemlig}`), typ(DOCX));
      expect(text(word)).toContain('Öppen text');
      expect(text(word)).not.toMatch(/HEMLIGT|HÄMTAT/u);
      expect(begart).toEqual([]);
    });
  });
});

const P = 'http://schemas.openxmlformats.org/package/2006';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = (namn: string, text: string): { namn: string; data: Buffer } => ({
  namn,
  data: Buffer.from(`<?xml version="1.0"?>${text}`),
});
const TYPER = xml(
  '[Content_Types].xml',
  `<Types xmlns="${P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>`,
);
const ROT = xml(
  '_rels/.rels',
  `<Relationships xmlns="${P}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
);
const vanligDocx = (stycken: string): Buffer =>
  zip([TYPER, ROT, xml('word/document.xml', `<w:document ${W}><w:body>${stycken}<w:sectPr/></w:body></w:document>`)]);

/** Avsnitt som hämtas utifrån, och en länkad bild. */
function fientligOdt(avsnitt: readonly string[], bild: string): Buffer {
  const NS =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
  const lankade = avsnitt
    .map(
      (adress, plats) =>
        `<text:section text:name="a${String(plats)}"><text:section-source xlink:href="${adress}" xlink:type="simple" xlink:show="embed"/><text:p>Tomt</text:p></text:section>`,
    )
    .join('');
  return zip([
    { namn: 'mimetype', data: Buffer.from(ODT), packas: false },
    {
      namn: 'META-INF/manifest.xml',
      data: Buffer.from(
        `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${ODT}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
      ),
    },
    {
      namn: 'content.xml',
      data: Buffer.from(
        `<?xml version="1.0"?><office:document-content ${NS} office:version="1.2"><office:body><office:text><text:p>Öppen text</text:p>${lankade}<text:p><draw:frame svg:width="3cm" svg:height="3cm"><draw:image xlink:href="${bild}" xlink:type="simple"/></draw:frame></text:p></office:text></office:body></office:document-content>`,
      ),
    },
  ]);
}

/** En länkad bild, ett infogat dokument och en mall på en server. */
function fientligDocx(natet: string, fil: string): Buffer {
  const falt = (kod: string): string =>
    `<w:p><w:fldSimple w:instr=" ${kod} "><w:r><w:t>fält</w:t></w:r></w:fldSimple></w:p>`;
  return zip([
    TYPER,
    ROT,
    xml(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${P}/relationships"><Relationship Id="b1" Type="${REL}/image" Target="${natet}/bild.png" TargetMode="External"/><Relationship Id="s1" Type="${REL}/settings" Target="settings.xml"/></Relationships>`,
    ),
    xml(
      'word/_rels/settings.xml.rels',
      `<Relationships xmlns="${P}/relationships"><Relationship Id="m1" Type="${REL}/attachedTemplate" Target="${natet}/mall.dotm" TargetMode="External"/></Relationships>`,
    ),
    xml('word/settings.xml', `<w:settings ${W} xmlns:r="${REL}"><w:attachedTemplate r:id="m1"/></w:settings>`),
    xml(
      'word/document.xml',
      `<w:document ${W} xmlns:r="${REL}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${stycke('Öppen text')}` +
        `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="990000" cy="990000"/><wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="b"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="b1"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>` +
        falt(`INCLUDETEXT &quot;${fil}&quot;`) +
        falt(`INCLUDEPICTURE &quot;${natet}/falt.png&quot; \\d`) +
        `<w:sectPr/></w:body></w:document>`,
    ),
  ]);
}

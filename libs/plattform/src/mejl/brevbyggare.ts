import MailComposer from 'nodemailer/lib/mail-composer';
import MimeNode from 'nodemailer/lib/mime-node';
import type { Bilaga, Brev, Mejladress } from './brev.js';
import { rubriktext } from './mejladress.js';

/** Det som kuvertet och rubrikerna behöver om mottagaren. */
export interface Brevhuvud {
  till: Mejladress;
  messageId: string;
  referenser: readonly string[];
  datum: Date;
}

const adressat = (vem: Mejladress): { name: string; address: string } => ({
  name: rubriktext(vem.namn),
  address: vem.adress,
});

/**
 * Kodar en bilaga till en färdig MIME-del. Görs en gång per utskick: base64 är det dyra i ett mejl med PDF.
 * Delen har CRLF överallt, slutar utan radslut och har ingen rad som börjar med punkt.
 */
export async function kodaBilaga(bilaga: Bilaga, innehall: Buffer): Promise<Buffer> {
  const del = new MimeNode(bilaga.typ, { filename: rubriktext(bilaga.filnamn), newline: 'windows' });
  del.setHeader({ 'Content-Disposition': 'attachment', 'Content-Transfer-Encoding': 'base64' });
  del.setContent(innehall);
  return utanRadslut(await del.build());
}

/** Ett mejl i delar, färdigt för tråden; bilagornas delar är desamma för alla mottagare och kopieras inte. */
export type Mejldelar = readonly Buffer[];

const marke = (nr: number): string => `X-Klubba-Bilaga: ${String(nr)}`;
const RADPUNKT = Buffer.from('\r\n.');

/**
 * Hela mejlet som det går ut på tråden: CRLF överallt, punkt först på rad fördubblad (RFC 5321 4.5.2), utan sista radslutet.
 * Text och html går som quoted-printable och bilagor som base64: inga rader över 76 tecken.
 */
export async function byggMejl(brev: Brev, huvud: Brevhuvud, bilagor: readonly Buffer[]): Promise<Mejldelar> {
  const post = new MailComposer({
    from: adressat(brev.fran),
    to: adressat(huvud.till),
    ...(brev.svarTill === undefined ? {} : { replyTo: adressat(brev.svarTill) }),
    subject: rubriktext(brev.amne),
    messageId: huvud.messageId,
    date: huvud.datum,
    ...tradrubriker(huvud.referenser),
    // RFC 3834: svarsrobotar ska inte svara på en kallelse.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'sv',
      ...(brev.lista === undefined ? {} : { 'List-Id': `<${brev.lista}>` }),
    },
    text: brev.text,
    html: brev.html,
    encoding: 'quoted-printable',
    ...(brev.ical === undefined
      ? {}
      : { icalEvent: { method: brev.ical.metod, filename: 'sammantrade.ics', content: brev.ical.innehall } }),
    // Varje bilaga hålls en plats med ett märke, som byts mot den färdiga delen: att sätta ihop mejlet kostar då lika lite med som utan PDF.
    attachments: bilagor.map((_bilaga, nr) => ({ raw: `${marke(nr)}\r\n` })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return satIhop(await post.compile().build(), bilagor);
}

function satIhop(stomme: Buffer, bilagor: readonly Buffer[]): Buffer[] {
  const delar: Buffer[] = [];
  let fran = 0;
  for (const [nr, bilaga] of bilagor.entries()) {
    const rad = Buffer.from(`\r\n${marke(nr)}\r\n`);
    // Det sista märket i stommen är vårt: bilagorna står sist, efter det som människor skrivit.
    const plats = stomme.lastIndexOf(rad);
    if (plats < fran) throw new Error('Bilagans plats saknas i mejlet');
    delar.push(dubblaPunkter(stomme.subarray(fran, plats + 2)), bilaga);
    fran = plats + rad.length - 2;
  }
  delar.push(dubblaPunkter(utanRadslut(stomme.subarray(fran))));
  return delar;
}

const utanRadslut = (del: Buffer): Buffer =>
  del.subarray(0, del.subarray(-2).equals(Buffer.from('\r\n')) ? del.length - 2 : del.length);

function dubblaPunkter(del: Buffer): Buffer {
  if (!del.includes(RADPUNKT)) return del;
  return Buffer.from(del.toString('latin1').replace(/\r\n\./gu, '\r\n..'), 'latin1');
}

function tradrubriker(referenser: readonly string[]): { inReplyTo?: string; references?: string[] } {
  const sista = referenser.at(-1);
  return sista === undefined ? {} : { inReplyTo: sista, references: [...referenser] };
}

/** Mejlet som en .eml-fil: utan SMTP:s dubbla punkter. */
export const somFil = (delar: Mejldelar): Buffer =>
  Buffer.from(
    `${Buffer.concat(delar)
      .toString('latin1')
      .replace(/\r\n\.\./gu, '\r\n.')}\r\n`,
    'latin1',
  );

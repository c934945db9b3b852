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

/** Kodar en bilaga till en färdig MIME-del. Görs en gång per utskick: base64 är det dyra i ett mejl med PDF. */
export async function kodaBilaga(bilaga: Bilaga, innehall: Buffer): Promise<Buffer> {
  const del = new MimeNode(bilaga.typ, { filename: rubriktext(bilaga.filnamn) });
  del.setHeader({ 'Content-Disposition': 'attachment', 'Content-Transfer-Encoding': 'base64' });
  del.setContent(innehall);
  return await del.build();
}

/** Hela mejlet som det går ut på tråden, utan SMTP:s punkter. Text och html går som quoted-printable: inga rader över 76 tecken. */
export async function byggMejl(brev: Brev, huvud: Brevhuvud, bilagor: readonly Buffer[]): Promise<Buffer> {
  const post = new MailComposer({
    from: adressat(brev.fran),
    to: adressat(huvud.till),
    ...(brev.svarTill === undefined ? {} : { replyTo: adressat(brev.svarTill) }),
    subject: rubriktext(brev.amne),
    messageId: huvud.messageId,
    date: huvud.datum,
    ...tradrubriker(huvud.referenser),
    // RFC 3834: svarsrobotar ska inte svara på en kallelse.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'sv' },
    text: brev.text,
    html: brev.html,
    encoding: 'quoted-printable',
    ...(brev.ical === undefined
      ? {}
      : { icalEvent: { method: brev.ical.metod, filename: 'sammantrade.ics', content: brev.ical.innehall } }),
    attachments: bilagor.map((raw) => ({ raw })),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return await post.compile().build();
}

function tradrubriker(referenser: readonly string[]): { inReplyTo?: string; references?: string[] } {
  const sista = referenser.at(-1);
  return sista === undefined ? {} : { inReplyTo: sista, references: [...referenser] };
}

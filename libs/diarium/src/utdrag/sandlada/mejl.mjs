// Ett mejl delat i huvud, text och bilagor.
import PostalMime from 'postal-mime';
import { tillText } from './html.mjs';
import { DJUPAST, mejlhinder } from './mejlform.mjs';
import { vantat } from './vantat.mjs';

const adress = (en) =>
  en === undefined
    ? []
    : en.group !== undefined
      ? en.group.flatMap(adress)
      : [{ namn: en.name ?? '', adress: en.address ?? '' }];

/** En signaturbild eller en bild i texten, inte en bilaga som någon skickat för sin egen skull. */
const inbaddad = (del) =>
  del.disposition === 'inline' || (del.related === true && (del.mimeType ?? '').startsWith('image/'));

export async function delaMejl(buf) {
  const hinder = mejlhinder(buf);
  if (hinder !== null) throw vantat(hinder);
  let m;
  try {
    m = await PostalMime.parse(buf, {
      maxNestingDepth: DJUPAST,
      maxHeadersSize: 256_000,
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
    });
  } catch {
    throw vantat('Mejlet är skadat och går inte att dela upp.');
  }
  const winmail = m.attachments.some(
    (del) =>
      /^application\/(?:vnd\.)?ms-tnef$/iu.test(del.mimeType ?? '') || /^winmail\.dat$/iu.test(del.filename ?? ''),
  );
  return {
    fran: adress(m.from)[0] ?? null,
    till: (m.to ?? []).flatMap(adress),
    kopia: (m.cc ?? []).flatMap(adress),
    amne: m.subject ?? null,
    datum: m.date ?? null,
    messageId: m.messageId ?? null,
    svarPa: m.inReplyTo ?? null,
    referenser: (m.references ?? '').split(/\s+/u).filter((del) => del !== ''),
    text: (m.text ?? '').trim() !== '' ? m.text.trim() : tillText(m.html ?? ''),
    htmlSomText: m.html === undefined ? null : tillText(m.html),
    anmarkningar: winmail
      ? ['Mejlet har en winmail.dat från Outlook. Den sparas som den är; filerna i den läses inte ut.']
      : [],
    bilagor: m.attachments.map((del, nr) => ({
      filnamn: del.filename ?? `bilaga-${nr + 1}${del.mimeType === 'message/rfc822' ? '.eml' : ''}`,
      mediatyp: del.mimeType ?? 'application/octet-stream',
      inbaddad: inbaddad(del),
      innehall: Buffer.from(del.content).toString('base64'),
    })),
  };
}

const rad = (namn, varde) => (varde === '' ? '' : `${namn}: ${varde}\n`);
const lista = (adresser) => adresser.map(({ namn, adress: en }) => (namn === '' ? en : `${namn} <${en}>`)).join(', ');

/** Mejlet som sökbar text, med bilagornas namn. */
export async function mejlText(buf) {
  const m = await delaMejl(buf);
  const huvud =
    rad('Från', m.fran === null ? '' : lista([m.fran])) +
    rad('Till', lista(m.till)) +
    rad('Kopia', lista(m.kopia)) +
    rad('Datum', m.datum ?? '') +
    rad('Ämne', m.amne ?? '');
  const bilagor = rad(
    'Bilagor',
    m.bilagor
      .filter((del) => !del.inbaddad)
      .map((del) => del.filnamn)
      .join(', '),
  );
  return { text: `${huvud}${bilagor}\n${m.text}`, skal: m.anmarkningar[0] ?? null };
}

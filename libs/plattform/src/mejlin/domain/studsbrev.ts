import { type Brevhuvuden, messageIdn, rubrik } from './brevhuvuden.js';

/** Ett besked om att ett brev som vi sänt inte kom fram (RFC 3464). */
export interface Studsbrev {
  /** Message-ID i vårt brev. */
  messageId: string;
  /** Serverns förklaring, kort. */
  svar: string;
  /** Slutgiltigt; annars är brevet bara försenat. */
  slutgiltig: boolean;
}

const LANGST = 2_000_000;
const LANGSTA_SVAR = 300;

/** Om brevet är ett besked om leverans. */
const arLeveransbesked = (huvuden: Brevhuvuden): boolean =>
  /multipart\/report/iu.test(rubrik(huvuden, 'content-type') ?? '') &&
  /report-type\s*=\s*"?delivery-status/iu.test(rubrik(huvuden, 'content-type') ?? '');

/** Läser beskedet, eller null när brevet inte är något eller inte säger vilket brev det gäller. */
export function tolkaStuds(huvuden: Brevhuvuden, ra: Buffer): Studsbrev | null {
  if (!arLeveransbesked(huvuden)) return null;
  const text = ra.subarray(0, LANGST).toString('latin1').replace(/\r\n/gu, '\n');
  const besked = /\ncontent-type:\s*message\/(?:global-)?delivery-status/iu.exec(text);
  if (besked === null) return null;
  const efter = text.slice(besked.index);
  const handling = /\naction:\s*(\w+)/iu.exec(efter)?.[1]?.toLowerCase() ?? '';
  const status = /\nstatus:\s*(\d\.\d{1,3}\.\d{1,3})/iu.exec(efter)?.[1] ?? '';
  const diagnos = /\ndiagnostic-code:\s*([^\n]*(?:\n[ \t][^\n]*)*)/iu.exec(efter)?.[1] ?? '';
  const vart = /\ncontent-type:\s*(?:message\/(?:rfc822|global)|text\/rfc822-headers|message\/rfc822-headers)/iu.exec(
    efter,
  );
  const id =
    vart === null ? undefined : /\nmessage-id:\s*([^\n]*(?:\n[ \t][^\n]*)*)/iu.exec(efter.slice(vart.index))?.[1];
  const [messageId] = messageIdn(id ?? null);
  if (messageId === undefined) return null;
  return {
    messageId,
    svar: `${status} ${diagnos.replace(/\s+/gu, ' ')}`.trim().slice(0, LANGSTA_SVAR),
    slutgiltig: handling === 'failed' || (handling === '' && status.startsWith('5')),
  };
}

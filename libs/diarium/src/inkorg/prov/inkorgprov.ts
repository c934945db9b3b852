// Att registrera with a real SMTP server before it, on a database of its own.
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { organisationEntiteter, organisationMigrationer, OrganisationModul } from '#organisation';
import { Mejlinserver, plattformEntiteter, plattformMigrationer } from '#plattform';
import { provapp, type Provsvar } from '../../../../../test/stod/provapp.js';
import { LOSENORD, skapaProvkommun } from '../../../../../test/stod/provkommun.js';
import { DiariumModul } from '../../diarium.module.js';
import { diariumEntiteter, diariumMigrationer } from '../../migrationer/alla.js';
import type { Diarieprov } from '../../prov/diarieprov.js';
import { DelaPost } from '../dela-post.jobb.js';
import { Inkorgadresser } from '../inkorgadresser.service.js';
import type { InkorgpostDto, InkorgradDto, RegistreradPostDto } from '../inkorgsvar.dto.js';

export const ADRESS = 'uan@klubba.ekbacka.example';
export const GRANNENS = 'bn@klubba.ekbacka.example';

export interface Brevdelar {
  fran?: string | null;
  amne?: string;
  text?: string;
  messageId?: string | null;
  rubriker?: readonly string[];
}

let lopande = 0;

/** A message as it goes on the wire, with a Message-ID of its own. */
export function brev(val: Brevdelar = {}): string {
  lopande += 1;
  const { fran = 'Region Mälarsunda <kansli@region.example>', amne = 'Hej', text = 'Hej,\r\n\r\nvi hörs.' } = val;
  const id = val.messageId === undefined ? `<prov-${String(lopande)}@region.example>` : val.messageId;
  return [
    ...(val.rubriker ?? []),
    ...(fran === null ? [] : [`From: ${fran}`]),
    `To: ${ADRESS}`,
    `Subject: ${amne}`,
    ...(id === null ? [] : [`Message-ID: ${id}`]),
    'Date: Mon, 02 Mar 2026 08:00:00 +0100',
    ...((val.rubriker ?? []).some((rad) => /^content-type:/iu.test(rad))
      ? []
      : ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']),
    '',
    text,
    '',
  ].join('\r\n');
}

export interface Inkorgprov extends Diarieprov {
  db: Client;
  port: number;
  /** Sets the clock, and logs in anew: a session does not live for weeks. */
  stall(nu: string): Promise<void>;
  linnea: string;
  /** Sends and resolves with the answer, or rejects with `responseCode`. */
  sand(ra: string | Buffer, till?: string | string[], fran?: string): Promise<string>;
  /** Runs the jobs that split what has come. */
  dela(): Promise<void>;
  lista(val?: string): Promise<InkorgradDto[]>;
  post(id: string): Promise<InkorgpostDto>;
  steg<T>(stig: string, kropp?: unknown, kaka?: string): Promise<Provsvar<T>>;
  registrera(id: string, kropp: object): Promise<Provsvar<RegistreradPostDto & { detail: string; kod: string }>>;
  stang(): Promise<void>;
}

const SMTP = {
  port: 0,
  lyssna: '127.0.0.1',
  namn: 'prov',
  fran: ['127.0.0.1'],
  storlek: 2_000_000,
  forbindelser: 300,
  takt: 100_000,
  tls: null,
  kravTls: false,
  betrodd: null,
};

export async function inkorgprov(miljo: Readonly<Record<string, string>> = {}): Promise<Inkorgprov> {
  const app = await provapp({
    moduler: [OrganisationModul, DiariumModul],
    entiteter: [...plattformEntiteter, ...organisationEntiteter, ...diariumEntiteter],
    migrationer: [...plattformMigrationer, ...organisationMigrationer, ...diariumMigrationer],
    miljo,
  });
  const kommun = await skapaProvkommun(app);
  await app.som(async () => {
    await app.fa(Inkorgadresser).lagg(kommun.namndId, { adress: ADRESS });
    await app.fa(Inkorgadresser).lagg(kommun.annanNamndId, { adress: GRANNENS });
  });
  const server = app.fa(Mejlinserver);
  await server.starta(SMTP);
  const port = server.port() ?? 0;
  const db = new Client(app.databasUrl);
  await db.connect();
  let linnea = await app.loggaIn('linnea', LOSENORD);
  const rot = `/api/namnder/${kommun.namndId}/inkorg`;
  const post = createTransport({ host: '127.0.0.1', port, pool: true, maxConnections: 20, ignoreTLS: true });
  const steg: Inkorgprov['steg'] = async (stig, kropp = {}, kaka) =>
    await app.fraga('POST', `${rot}/${stig}`, { kaka: kaka ?? linnea, kropp });
  return {
    app,
    kommun,
    db,
    port,
    get linnea() {
      return linnea;
    },
    stall: async (nu) => {
      app.klocka.satt(new Date(nu));
      linnea = await app.loggaIn('linnea', LOSENORD);
    },
    sand: async (ra, till = ADRESS, fran = 'kansli@region.example') =>
      (await post.sendMail({ raw: ra, envelope: { from: fran, to: till } })).response,
    dela: async () => {
      const vantar = await db.query<{ namndId: string; postId: string }>(
        `select namnd_id as "namndId", id as "postId" from inkorgpost where delning = 'vantar' order by id`,
      );
      await app.som(async () => {
        for (const rad of vantar.rows) await app.fa(DelaPost).utfor(rad);
      });
    },
    lista: async (val = '') =>
      (await app.fraga<{ rader: InkorgradDto[] }>('GET', `${rot}?antal=100${val}`, { kaka: linnea })).kropp.rader,
    post: async (id) => (await app.fraga<InkorgpostDto>('GET', `${rot}/${id}`, { kaka: linnea })).kropp,
    steg,
    registrera: async (id, kropp) => await steg(`${id}/registrering`, kropp),
    stang: async () => {
      post.close();
      await db.end();
      await app.bort();
    },
  };
}

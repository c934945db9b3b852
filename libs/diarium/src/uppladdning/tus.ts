import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Server } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomanFel, Konfiguration } from '#plattform';
import { Delfiler } from './delfiler.js';

/** Det som tjänsten redan prövat om en begäran, och vad den vill veta när alla byte kommit. */
export interface Tusbegaran {
  id: string;
  /** Adressen till nämndens uppladdningar, utan snedstreck sist. */
  bas: string;
  hel: () => Promise<void>;
}

const VERSION = '1.0.0';

/** Uppladdning som återupptas (tus 1.0.0). Rätten är prövad innan något når hit: id:t är alltid ett eget. */
@Injectable()
export class Tus {
  private server: Promise<Server> | null = null;
  private readonly pagaende = new WeakMap<object, Tusbegaran>();

  constructor(
    private readonly filer: Delfiler,
    private readonly konfiguration: Konfiguration,
  ) {}

  async svara(begaran: FastifyRequest, svar: FastifyReply, tus: Tusbegaran): Promise<string> {
    const fraga = this.somWebbfraga(begaran);
    this.pagaende.set(fraga, tus);
    this.server ??= this.bygg();
    const ut = await (await this.server).handleWeb(fraga);
    void svar.status(ut.status);
    for (const [namn, varde] of ut.headers) if (!namn.startsWith('access-control-')) void svar.header(namn, varde);
    return await ut.text();
  }

  private somWebbfraga(begaran: FastifyRequest): Request {
    const huvuden = new Headers();
    for (const [namn, varde] of Object.entries(begaran.headers)) {
      if (typeof varde === 'string') huvuden.set(namn, varde);
    }
    const medKropp = begaran.method === 'PATCH';
    return new Request(new URL(begaran.url, this.konfiguration.adress), {
      method: begaran.method,
      headers: huvuden,
      ...(medKropp ? { body: Readable.toWeb(begaran.raw), duplex: 'half' } : {}),
    });
  }

  private async bygg(): Promise<Server> {
    const { Server: Tusserver } = await import('@tus/server');
    const till = (fraga: object): Tusbegaran => {
      const tus = this.pagaende.get(fraga);
      if (tus === undefined) throw new Error('En begäran till tus har ingen prövad uppladdning.');
      return tus;
    };
    return new Tusserver({
      path: '/api',
      datastore: await this.filer.tuslager(),
      namingFunction: (fraga) => till(fraga).id,
      generateUrl: (fraga, { id }) => `${till(fraga).bas}/${id}`,
      getFileIdFromRequest: (fraga) => till(fraga).id,
      maxSize: this.konfiguration.storstaFilMb * 1_000_000,
      disableTerminationForFinishedUploads: false,
      onUploadFinish: async (fraga) => {
        await till(fraga).hel();
        return {};
      },
      onResponseError: (_fraga, fel) => somTusfel(fel),
    });
  }
}

/** Våra fel behåller sin status; kroppen läses av webben som problem. */
function somTusfel(fel: unknown): { status_code: number; body: string } | undefined {
  if (!(fel instanceof DomanFel)) return undefined;
  return { status_code: fel.status, body: JSON.stringify({ kod: fel.kod, detail: fel.message, status: fel.status }) };
}

/** Metadatan i `Upload-Metadata` (tus, Creation): namn och base64, med komma emellan. */
export function lasMetadata(huvud: string | string[] | undefined): Record<string, string> {
  const text = Array.isArray(huvud) ? huvud.join(',') : (huvud ?? '');
  return Object.fromEntries(
    text
      .split(',')
      .map((del) => del.trim().split(' '))
      .filter(([namn]) => namn !== undefined && /^[A-Za-z0-9_-]{1,40}$/u.test(namn))
      .map(([namn, varde]) => [namn ?? '', Buffer.from(varde ?? '', 'base64').toString('utf8')]),
  );
}

/** @throws DomanFel 400 när längden saknas, 412 när versionen är en annan */
export function lasLangd(begaran: FastifyRequest): number {
  if (begaran.headers['tus-resumable'] !== VERSION) {
    throw new DomanFel('DIARIUM.TUS', 'Uppladdningen talar en annan version av tus än 1.0.0.', { status: 412 });
  }
  const langd = begaran.headers['upload-length'];
  if (typeof langd !== 'string' || !/^\d{1,15}$/u.test(langd)) {
    throw new DomanFel('DIARIUM.UPPLADDNING', 'Ange filens storlek i Upload-Length.', { status: 400 });
  }
  return Number(langd);
}

import { queryOptions } from '@tanstack/react-query';
import { somKlubbafel } from '../../klient/fel.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { omVersion } from '../namnden/fragor.js';
import { hamta, skrivelsenyckel } from './flode/fragor.js';
import type { Mottaget, Skriftport } from './samskrift/port.js';
import type { Bilaga, Kommentar, Skrift, Skrivelse } from './typer.js';

const vid = (namndId: string, skrivelseId: string) => ({ params: { path: { namndId, skrivelseId } } });
const BAKOM = 'SKRIFT.BAKOM';

export const lasSkrift = async (namndId: string, id: string): Promise<Skrift> =>
  await hamtat(klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift', vid(namndId, id)));

async function stegEfter(namndId: string, skrivelseId: string, version: number): Promise<Mottaget[]> {
  const alla: Mottaget[] = [];
  let fran = version;
  for (;;) {
    const svar = await hamtat(
      klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/steg', {
        params: { path: { namndId, skrivelseId }, query: { fran } },
      }),
    );
    alla.push(...svar.steg.map(({ steg, klient: egen }) => ({ steg, klient: egen })));
    if (!svar.fler || svar.version === fran) return alla;
    fran = svar.version;
  }
}

/** Servern för en skrivelses steg. */
export const serverport = (namndId: string, id: string): Skriftport => ({
  efter: async (version) => await stegEfter(namndId, id, version),
  lamna: async (version, egen, steg) => {
    try {
      await hamtat(
        klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/steg', {
          ...vid(namndId, id),
          body: { version, klient: egen, steg: steg as Record<string, unknown>[] },
        }),
      );
      return 'sparat';
    } catch (fel) {
      if (somKlubbafel(fel).kod === BAKOM) return 'efter';
      throw fel;
    }
  },
});

export type Narvarande = components['schemas']['SkriftnarvaroDto'];

/** Säger att skrivytan är öppen och var man står i den. @returns alla som har skrivelsen öppen */
export const har = async (
  s: Skrivelse,
  egen: string,
  markor: { version: number; plats: number } | null,
): Promise<Narvarande[]> =>
  (
    await hamtat(
      klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/narvaro', {
        ...vid(s.namndId, s.id),
        body: { klient: egen, ...(markor === null ? {} : { markor }) },
      }),
    )
  ).har;

/** Säger att skrivytan är stängd, också när sidan är på väg bort. Går det inte fram glömmer servern den ändå. */
export function gar(s: Skrivelse, egen: string): void {
  void klient
    .DELETE('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/narvaro/{klient}', {
      params: { path: { namndId: s.namndId, skrivelseId: s.id, klient: egen } },
      keepalive: true,
    })
    .catch(() => undefined);
}

export const kommentarerFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId, id), 'kommentarer'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/kommentarer', vid(namndId, id))),
  });

/** `xxxxxxxx-xxxx-4xxx-…`, också på sidor som inte har `crypto.randomUUID`. */
function uuid(): string {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...b].map((tal) => tal.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

export async function nyKommentar(
  s: Skrivelse,
  body: { version: number; fran: number; till: number; text: string; ersattning: string | null },
): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/kommentarer', {
      ...vid(s.namndId, s.id),
      body: { id: uuid(), ...body },
    }),
  );
}

const hos = (s: Skrivelse, kommentarId: string) => ({
  params: { path: { namndId: s.namndId, skrivelseId: s.id, kommentarId } },
});

export async function svaraPa(s: Skrivelse, kommentarId: string, text: string): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/kommentarer/{kommentarId}/svar', {
      ...hos(s, kommentarId),
      body: { id: uuid(), text },
    }),
  );
}

/** Tar kommentaren till läget: klar eller öppen igen, förslaget godtaget eller avböjt. */
export async function avgor(s: Skrivelse, kommentarId: string, lage: Kommentar['lage']): Promise<void> {
  const { POST } = klient;
  const stig = '/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/kommentarer/{kommentarId}' as const;
  await hamtat(
    lage === 'klar'
      ? POST(`${stig}/klar`, hos(s, kommentarId))
      : lage === 'oppen'
        ? POST(`${stig}/oppna`, hos(s, kommentarId))
        : lage === 'godtagen'
          ? POST(`${stig}/godta`, hos(s, kommentarId))
          : POST(`${stig}/avboj`, hos(s, kommentarId)),
  );
}

export const historikFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId, id), 'historik'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/historik', vid(namndId, id))),
  });

export const skillnadFraga = (namndId: string, skrivelseId: string, fran: number, till: number) =>
  queryOptions({
    queryKey: ['skriftskillnad', skrivelseId, fran, till],
    staleTime: Infinity,
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/skillnad', {
          params: { path: { namndId, skrivelseId }, query: { fran, till } },
        }),
      ),
  });

export async function atergaTill(s: Skrivelse, till: number, version: number): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/skrift/aterga', {
      ...vid(s.namndId, s.id),
      body: { till, version },
    }),
  );
}

const filvag = (namndId: string, id: string): string => `/api/namnder/${namndId}/skrivelser/${id}`;
export const bildadress = (namndId: string, id: string, sha256: string): string =>
  `${filvag(namndId, id)}/bilder/${sha256}`;
export const visningsadress = (namndId: string, id: string): string => `${filvag(namndId, id)}/forhandsvisning`;

/** Lägger en bildfil till skrivelsen. @throws Klubbafel */
export async function laggInBild(namndId: string, id: string, fil: File): Promise<{ sha256: string }> {
  const kropp = new FormData();
  kropp.append('fil', fil);
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/bilder', {
      ...vid(namndId, id),
      body: kropp as unknown as { fil?: string },
      bodySerializer: (innehall) => innehall as unknown as FormData,
    }),
  );
}

/** Något att hänvisa till. */
export interface Hanvisning {
  slag: 'arende' | 'paragraf' | 'handling';
  id: string;
  /** Som det står i texten: `UAN/2026:82`, `§ 31`. */
  text: string;
  /** Vad det är, för den som väljer. */
  om: string;
}

const arHanvisning = (slag: string): slag is Hanvisning['slag'] =>
  slag === 'arende' || slag === 'paragraf' || slag === 'handling';

/** Ärenden, §§ och handlingar som stämmer med det sökta och som får ses. */
export const hanvisningarFraga = (namndId: string, sok: string) =>
  queryOptions({
    queryKey: ['hanvisningar', namndId, sok],
    queryFn: async ({ signal }) => {
      const svar = await hamtat(klient.GET('/api/sok-eller-gor', { params: { query: { q: sok, namndId } }, signal }));
      return svar.grupper
        .flatMap((grupp) => grupp.traffar)
        .flatMap(({ slag, id, beteckning, titel }): Hanvisning[] =>
          arHanvisning(slag) ? [{ slag, id, text: beteckning, om: titel }] : [],
        );
    },
  });

export const bilagorFraga = (namndId: string, id: string) =>
  queryOptions({
    queryKey: [...skrivelsenyckel(namndId, id), 'bilagor'],
    queryFn: async () => {
      // API:ts beskrivning säger en bilaga; svaret är listan.
      const svar: unknown = await hamtat(
        klient.GET('/api/namnder/{namndId}/skrivelser/{skrivelseId}/bilagor', vid(namndId, id)),
      );
      return Array.isArray(svar) ? (svar as Bilaga[]) : [];
    },
  });

/** Sätter bilagorna i ordning. Skrivelsens version läses nu: den stiger medan man skriver. */
export async function sattBilagor(s: Skrivelse, handlingIder: readonly string[]): Promise<void> {
  const { version } = await hamta(s.namndId, s.id);
  await hamtat(
    klient.PUT('/api/namnder/{namndId}/skrivelser/{skrivelseId}/bilagor', {
      ...vid(s.namndId, s.id),
      headers: omVersion(version),
      body: { handlingIder: [...handlingIder] },
    }),
  );
}

import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import type { Skrivelse } from '../typer.js';

type Schema = components['schemas'];
export type Wordtolkning = Schema['WordtolkningDto'];
export type Wordskillnad = Schema['WordskillnadDto'];
export type Wordandring = Schema['WordandringDto'];
type Wordval = Schema['TaInWordDto'];

/** Filen som formulär; uppgifterna står före den. */
function formular(fil: File, uppgifter?: object): { body: never; bodySerializer: (kropp: unknown) => FormData } {
  const form = new FormData();
  if (uppgifter !== undefined) form.append('uppgifter', JSON.stringify(uppgifter));
  form.append('fil', fil);
  return { body: form as never, bodySerializer: (kropp) => kropp as FormData };
}

/** `xxxxxxxx-xxxx-4xxx-…`, också på sidor som inte har `crypto.randomUUID`. */
export function nyNyckel(): string {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...b].map((tal) => tal.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** Läser filen; ingenting skrivs. @throws Klubbafel */
export const tolkaWord = async (namndId: string, fil: File): Promise<Wordtolkning> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/word/tolkning', { params: { path: { namndId } }, ...formular(fil) }),
  );

/** Gör en skrivelse av filen. @throws Klubbafel */
export const taInWord = async (namndId: string, fil: File, val: Wordval): Promise<Skrivelse> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/word', { params: { path: { namndId } }, ...formular(fil, val) }),
  );

const vid = (s: Skrivelse) => ({ params: { path: { namndId: s.namndId, skrivelseId: s.id } } });

/** Vad filen ändrar; ingenting skrivs. @throws Klubbafel */
export const wordskillnad = async (s: Skrivelse, fil: File): Promise<Wordskillnad> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/word/skillnad', { ...vid(s), ...formular(fil) }),
  );

/** Tar in ändringarna. @throws Klubbafel */
export async function taInAndringar(
  s: Skrivelse,
  fil: File,
  val: { nyckel: string; version: number; andringar: number[] },
): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/skrivelser/{skrivelseId}/word', { ...vid(s), ...formular(fil, val) }),
  );
}

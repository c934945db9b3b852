import type { Uppladdningar } from '../../../delar/uppladdning/useUppladdning.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';

export type NyHandling = components['schemas']['NyHandlingDto'];

/** Rubriken som filens namn ger: utan ändelse, med blanksteg för understreck. */
export const rubrikUr = (filnamn: string): string =>
  filnamn
    .replace(/\.[\p{L}\p{N}]{1,6}$/u, '')
    .replace(/_+/gu, ' ')
    .trim();

/**
 * Registrerar en handling per uppladdad fil, i listans ordning. De som gått ur vägen försvinner ur listan, så att ett
 * nytt försök bara tar dem som är kvar. Samma uppladdning två gånger blir en handling: det prövar servern.
 * @param handling uppgifterna om filens handling
 * @returns hur många som registrerades
 * @throws Klubbafel för den första som inte gick
 */
export async function registreraHandlingar(
  { namndId, arendeId }: { namndId: string; arendeId: string },
  u: Uppladdningar,
  handling: (filnamn: string, uppladdningId: string) => NyHandling,
): Promise<number> {
  let antal = 0;
  for (const id of u.klara) {
    const filnamn = u.rader.find((rad) => rad.id === id)?.filnamn ?? '';
    await hamtat(
      klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/handlingar/uppladdade', {
        params: { path: { namndId, arendeId } },
        body: { handling: handling(filnamn, id), uppladdningar: [id] },
      }),
    );
    u.rensa([id]);
    antal += 1;
  }
  return antal;
}

/** Registrerar en handling som inte har någon fil. */
export async function registreraUtanFil(
  { namndId, arendeId }: { namndId: string; arendeId: string },
  handling: NyHandling,
): Promise<void> {
  const kropp = new FormData();
  kropp.append('uppgifter', JSON.stringify(handling));
  await hamtat(
    klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/handlingar', {
      params: { path: { namndId, arendeId } },
      // Formen är multipart, så att samma rutt tar emot filer.
      body: kropp as unknown as { uppgifter?: string; fil?: string },
      bodySerializer: () => kropp,
    }),
  );
}

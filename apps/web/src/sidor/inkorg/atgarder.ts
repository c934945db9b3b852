import { hamtat, klient } from '../../klient/klient.js';
import { fragor } from '../../klient/fragor.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { somKlubbafel } from '../../klient/fel.js';
import { type Inkorgpost, inkorgnyckel } from './fragor.js';

const lasOm = async (namndId: string): Promise<void> =>
  await fragor.invalidateQueries({ queryKey: inkorgnyckel(namndId) });

const stig = (namndId: string, postId: string) => ({ params: { path: { namndId, postId } } });

/** Gör den registrerade posten oregistrerad igen: det som registrerades makuleras med skäl. */
export async function angraRegistrering(namndId: string, registreringId: string): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/inkorg/registreringar/{registreringId}/anger', {
      params: { path: { namndId, registreringId } },
    }),
  );
  await lasOm(namndId);
}

/** Lägger tillbaka en post bland det inkomna. */
export async function laggTillbaka(namndId: string, postId: string): Promise<void> {
  await hamtat(klient.POST('/api/namnder/{namndId}/inkorg/{postId}/tillbaka', stig(namndId, postId)));
  await lasOm(namndId);
}

/** Märker posten som skräppost; det går att ångra. */
export async function tillSkrappost(namndId: string, postId: string): Promise<void> {
  try {
    await hamtat(klient.POST('/api/namnder/{namndId}/inkorg/{postId}/skrappost', stig(namndId, postId)));
    kvittera('Posten ligger bland skräpposten i 30 dagar', async () => await laggTillbaka(namndId, postId));
  } catch (fel) {
    kvittera(`Det gick inte. ${somKlubbafel(fel).message}`);
  }
  await lasOm(namndId);
}

/** @throws Klubbafel */
export async function inteAllman(namndId: string, postId: string, skal: string): Promise<void> {
  await hamtat(
    klient.POST('/api/namnder/{namndId}/inkorg/{postId}/inte-allman', { ...stig(namndId, postId), body: { skal } }),
  );
  kvittera('Posten ligger bland det som inte är allmänna handlingar', async () => await laggTillbaka(namndId, postId));
  await lasOm(namndId);
}

/** Märker att sekretessen prövas, så att också andra som registrerar ser det. */
export async function sattSekretess(namndId: string, post: Inkorgpost, underProvning: boolean): Promise<void> {
  if (post.underProvning === underProvning) return;
  try {
    await hamtat(
      klient.POST('/api/namnder/{namndId}/inkorg/{postId}/sekretess', {
        ...stig(namndId, post.id),
        body: { underProvning },
      }),
    );
    await lasOm(namndId);
  } catch (fel) {
    kvittera(`Märkningen gick inte fram. ${somKlubbafel(fel).message}`);
  }
}

/** @throws Klubbafel */
export async function delaUpp(namndId: string, postId: string, delar: readonly string[]): Promise<string> {
  const { id } = await hamtat(
    klient.POST('/api/namnder/{namndId}/inkorg/{postId}/delning', {
      ...stig(namndId, postId),
      body: { delar: [...delar] },
    }),
  );
  await lasOm(namndId);
  return id;
}

/**
 * Lägger in filer för hand.
 * @throws Klubbafel
 */
export async function laggIn(
  namndId: string,
  filer: readonly File[],
  uppgifter: { fran: string; amne: string; inkom: string },
): Promise<{ poster: { id: string; filnamn: string; fanns: boolean }[] }> {
  const formular = new FormData();
  formular.append('uppgifter', JSON.stringify(uppgifter));
  for (const fil of filer) formular.append('fil', fil);
  const svar = await hamtat(
    klient.POST('/api/namnder/{namndId}/inkorg/filer', {
      params: { path: { namndId } },
      body: formular as unknown as { uppgifter?: string; fil?: string },
      bodySerializer: (kropp) => kropp as unknown as FormData,
    }),
  );
  await lasOm(namndId);
  return svar;
}

import { DomanFel, giltigMejladress } from '#plattform';
import { isIsoDatum, isWithinKalender } from '#regelverk';
import type { Remissbilaga } from './remiss.repository.js';
import type { Instans, NyInstans } from './remiss.typer.js';

export const fel = (kod: `REMISS.${string}`, stig: string, text: string): DomanFel =>
  new DomanFel(kod, text, { status: 422, falt: [{ stig, text }] });

export const putsat = (text: string | null | undefined): string | null => {
  const ren = text?.trim() ?? '';
  return ren === '' ? null : ren;
};

/** @throws DomanFel 422 */
export function provaDag(dag: string, stig: string): void {
  if (!isIsoDatum(dag) || !isWithinKalender(dag)) throw fel('REMISS.DAG', stig, 'Ange en dag som finns.');
}

/** Instanserna rensade, en gång var. @throws DomanFel 422 med platsen i listan */
export function provaInstanser(instanser: readonly NyInstans[], redan: readonly Instans[] = []): NyInstans[] {
  const namn = new Set(redan.map((en) => en.namn.toLocaleLowerCase('sv')));
  return instanser.map((en, plats) => {
    const stig = `instanser.${String(plats)}`;
    const ren = {
      ...en,
      namn: en.namn.trim(),
      epost: putsat(en.epost),
      kontakt: putsat(en.kontakt),
      telefon: putsat(en.telefon),
    };
    if (ren.namn === '') throw fel('REMISS.INSTANS', `${stig}.namn`, 'Skriv vem som tillfrågas.');
    const nyckel = ren.namn.toLocaleLowerCase('sv');
    if (namn.has(nyckel)) throw fel('REMISS.INSTANS', `${stig}.namn`, `${ren.namn} står redan bland instanserna.`);
    namn.add(nyckel);
    if (ren.epost !== null && !giltigMejladress(ren.epost)) {
      throw fel('REMISS.INSTANS', `${stig}.epost`, `Rätta mejladressen till ${ren.namn}.`);
    }
    if (ren.satt === 'epost' && ren.epost === null) {
      throw fel('REMISS.INSTANS', `${stig}.epost`, `Ange mejladressen till ${ren.namn}, eller välj papper.`);
    }
    return {
      ...ren,
      tillNamndId: ren.satt === 'namnd' ? (ren.tillNamndId ?? null) : null,
      enhetId: ren.satt === 'enhet' ? (ren.enhetId ?? null) : null,
    };
  });
}

/**
 * Det som hindrar att remissen går ut.
 * @throws DomanFel REMISS.SEKRETESS, REMISS.BILAGA, REMISS.INSTANS, REMISS.DAG
 */
export function provaUtskick(u: {
  hemlig: boolean;
  lagrum: string | null;
  sistaDag: string;
  idag: string;
  instanser: readonly Instans[];
  bilagor: readonly Remissbilaga[];
}): void {
  if (u.instanser.length === 0) throw fel('REMISS.INSTANS', 'instanser', 'Lägg till minst en instans.');
  if (u.sistaDag <= u.idag) throw fel('REMISS.DAG', 'sistaDag', 'Sätt en sista dag som ligger efter i dag.');
  const dold = u.bilagor.find((en) => en.hemlig);
  if (dold !== undefined) {
    const lagrum = dold.lagrum ?? u.lagrum;
    throw fel(
      'REMISS.SEKRETESS',
      'bilagor',
      `"${dold.titel}" har sekretess${lagrum === null ? '' : ` (${lagrum})`} och kan inte gå ut med remissen. Ta bort den, eller pröva sekretessen först.`,
    );
  }
  const makulerad = u.bilagor.find((en) => en.makulerad);
  if (makulerad !== undefined) {
    throw fel('REMISS.BILAGA', 'bilagor', `"${makulerad.titel}" är makulerad. Ta bort den från remissen.`);
  }
  // OSL 8:1, DOKUMENT: det som har sekretess lämnar aldrig Klubba i ett mejl, inte ens rubriken.
  if (u.hemlig && u.instanser.some((en) => en.satt !== 'papper')) {
    throw fel(
      'REMISS.SEKRETESS',
      'instanser',
      `Ärendet har sekretess${u.lagrum === null ? '' : ` (${u.lagrum})`}. Remissen får gå på papper, efter att du har prövat vad som kan lämnas ut: välj papper för alla instanser.`,
    );
  }
}

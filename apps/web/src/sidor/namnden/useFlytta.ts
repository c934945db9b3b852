import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { somKlubbafel } from '../../klient/fel.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import type { Partiersattare } from './Ersattare.js';
import { type Forteckning, forteckningFraga, omVersion, organisationsnyckel } from './fragor.js';

const medOrdning = (f: Forteckning, parti: string, ordning: readonly string[]): Forteckning => ({
  ...f,
  ersattare: f.ersattare.map((rad) =>
    rad.parti === parti
      ? { ...rad, ersattare: ordning.flatMap((id) => rad.ersattare.filter((u) => u.uppdragId === id)) }
      : rad,
  ),
});

/** Sätter turordningen i ett parti från dagen som visas. Syns på en gång och kan ångras. */
export function useFlytta(
  namndId: string,
  datum: string,
): { flytta: (rad: Partiersattare, ordning: string[], namn: string) => void; fel: unknown } {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const nyckel = forteckningFraga(namndId, datum).queryKey;
  const visa = (parti: string, ordning: readonly string[]): void => {
    fragor.setQueryData(nyckel, (f) => (f === undefined ? undefined : medOrdning(f, parti, ordning)));
  };
  const satt = async (parti: string, ordning: string[], version: number): Promise<number> => {
    visa(parti, ordning);
    const svar = await hamtat(
      klient.PUT('/api/namnder/{namndId}/turordning', {
        params: { path: { namndId } },
        headers: omVersion(version),
        body: { parti, fran: datum, ordning },
      }),
    );
    await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
    return svar.version;
  };
  const flytta = async (rad: Partiersattare, ordning: string[], namn: string): Promise<void> => {
    const forra = rad.ersattare.map((u) => u.uppdragId);
    sattFel(null);
    try {
      const version = await satt(rad.parti, ordning, rad.turordningsversion);
      kvittera(
        `${namn} är nu ersättare ${String(ordning.indexOf(rad.ersattare.find((u) => u.namn === namn)?.uppdragId ?? '') + 1)} för ${rad.parti}`,
        async () => await satt(rad.parti, forra, version),
      );
    } catch (orsak) {
      visa(rad.parti, forra);
      if (somKlubbafel(orsak).status !== 401) sattFel(orsak);
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
    }
  };
  return { flytta: (rad, ordning, namn) => void flytta(rad, ordning, namn), fel };
}

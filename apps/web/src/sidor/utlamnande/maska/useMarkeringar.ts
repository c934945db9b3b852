import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { somKlubbafel } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { omVersion } from '../../namnden/fragor.js';
import { type Maskningsfakta, maskningFraga, type Maskord, type Maskruta } from '../fragor.js';

export interface Markeringar {
  rutor: Maskruta[];
  ord: Maskord[];
  visaLagrum: boolean;
}

const SPARA_MS = 700;
const FLEST_ANGRA = 100;

const av = (m: Maskningsfakta): Markeringar => ({ rutor: m.rutor, ord: m.ord, visaLagrum: m.visaLagrum });

/** Markeringarna medan man arbetar: de sparas av sig själva, går att ångra, och den som blev omsprungen får veta det. */
export function useMarkeringar(namndId: string, maskning: Maskningsfakta) {
  const fragor = useQueryClient();
  const [nu, satt] = useState<Markeringar>(() => av(maskning));
  const [ovanpa, sattOvanpa] = useState(0);
  const [fel, sattFel] = useState<unknown>(null);
  const [omsprungen, sattOmsprungen] = useState(false);
  const fore = useRef<Markeringar[]>([]);
  const version = useRef(maskning.version);
  const sparas = useRef<Promise<void>>(Promise.resolve());
  const senaste = useRef(nu);
  senaste.current = nu;

  const spara = useCallback(async (): Promise<void> => {
    const det = senaste.current;
    try {
      const svar = await hamtat(
        klient.PUT('/api/namnder/{namndId}/maskningar/{maskningId}/markeringar', {
          params: { path: { namndId, maskningId: maskning.id } },
          headers: omVersion(version.current),
          body: det,
        }),
      );
      version.current = svar.version;
      fragor.setQueryData(maskningFraga(namndId, maskning.id).queryKey, svar);
      sattFel(null);
      sattOvanpa((antal) => (senaste.current === det ? 0 : antal));
    } catch (orsak) {
      if (somKlubbafel(orsak).status === 412) sattOmsprungen(true);
      else sattFel(orsak);
      throw orsak;
    }
  }, [fragor, maskning.id, namndId]);

  /** En sparning i taget, i den ordning de kom. */
  const koSpara = useCallback((): Promise<void> => {
    sparas.current = sparas.current.catch(() => undefined).then(spara);
    return sparas.current;
  }, [spara]);

  useEffect(() => {
    if (ovanpa === 0 || omsprungen) return undefined;
    const klocka = setTimeout(() => void koSpara().catch(() => undefined), SPARA_MS);
    return () => clearTimeout(klocka);
  }, [ovanpa, omsprungen, koSpara]);

  const andra = useCallback((ny: Partial<Markeringar>): void => {
    fore.current = [...fore.current.slice(-FLEST_ANGRA), senaste.current];
    satt((forra) => ({ ...forra, ...ny }));
    sattOvanpa((antal) => antal + 1);
  }, []);
  const angra = useCallback((): void => {
    const forra = fore.current.pop();
    if (forra === undefined) return;
    satt(forra);
    sattOvanpa((antal) => antal + 1);
  }, []);
  const lasOm = async (): Promise<void> => {
    const svar = await fragor.fetchQuery({ ...maskningFraga(namndId, maskning.id), staleTime: 0 });
    version.current = svar.version;
    fore.current = [];
    satt(av(svar));
    sattOvanpa(0);
    sattOmsprungen(false);
  };
  const framstall = async (): Promise<void> => {
    await koSpara();
    const svar = await hamtat(
      klient.POST('/api/namnder/{namndId}/maskningar/{maskningId}/versioner', {
        params: { path: { namndId, maskningId: maskning.id } },
        headers: omVersion(version.current),
      }),
    );
    fragor.setQueryData(maskningFraga(namndId, maskning.id).queryKey, svar);
  };
  return {
    nu,
    andra,
    angra,
    framstall,
    lasOm,
    omsprungen,
    fel,
    osparat: ovanpa > 0,
    kanAngra: fore.current.length > 0,
  };
}

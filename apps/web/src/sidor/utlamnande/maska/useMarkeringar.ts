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

/** Sparar det senaste, en sparning i taget, i den ordning de kom. */
function useSparande(namndId: string, maskning: Maskningsfakta, nu: Markeringar) {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const [omsprungen, sattOmsprungen] = useState(false);
  const [sparat, sattSparat] = useState(nu);
  const version = useRef(maskning.version);
  const pagande = useRef<Promise<void>>(Promise.resolve());
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
      sattSparat(det);
    } catch (orsak) {
      if (somKlubbafel(orsak).status === 412) sattOmsprungen(true);
      else sattFel(orsak);
      throw orsak;
    }
  }, [fragor, maskning.id, namndId]);
  const koSpara = useCallback((): Promise<void> => {
    pagande.current = pagande.current.catch(() => undefined).then(spara);
    return pagande.current;
  }, [spara]);
  return { fragor, version, senaste, sparat, sattSparat, koSpara, fel, omsprungen, sattOmsprungen };
}

/** Markeringarna medan man arbetar: de sparas av sig själva, går att ångra, och den som blev omsprungen får veta det. */
export function useMarkeringar(namndId: string, maskning: Maskningsfakta) {
  const [nu, satt] = useState<Markeringar>(() => av(maskning));
  const fore = useRef<Markeringar[]>([]);
  const s = useSparande(namndId, maskning, nu);
  const { sparat, omsprungen, koSpara, senaste, version, fragor } = s;
  useEffect(() => {
    if (nu === sparat || omsprungen) return undefined;
    const klocka = setTimeout(() => void koSpara().catch(() => undefined), SPARA_MS);
    return () => clearTimeout(klocka);
  }, [nu, sparat, omsprungen, koSpara]);
  const andra = useCallback(
    (ny: Partial<Markeringar>): void => {
      fore.current = [...fore.current.slice(-FLEST_ANGRA), senaste.current];
      satt((forra) => ({ ...forra, ...ny }));
    },
    [senaste],
  );
  const angra = useCallback((): void => {
    const forra = fore.current.pop();
    if (forra !== undefined) satt(forra);
  }, []);
  const lasOm = async (): Promise<void> => {
    const svar = await fragor.query({ ...maskningFraga(namndId, maskning.id), staleTime: 0 });
    version.current = svar.version;
    fore.current = [];
    const deras = av(svar);
    satt(deras);
    s.sattSparat(deras);
    s.sattOmsprungen(false);
  };
  const framstall = async (): Promise<void> => {
    if (nu !== sparat) await koSpara();
    const svar = await hamtat(
      klient.POST('/api/namnder/{namndId}/maskningar/{maskningId}/versioner', {
        params: { path: { namndId, maskningId: maskning.id } },
        headers: omVersion(version.current),
      }),
    );
    fragor.setQueryData(maskningFraga(namndId, maskning.id).queryKey, svar);
  };
  return { nu, andra, angra, framstall, lasOm, omsprungen, fel: s.fel, osparat: nu !== sparat };
}

import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { antal } from '../../sprak/ord.js';
import { omVersion } from '../namnden/fragor.js';
import { type Handlingsvy, vynyckel } from './fragor.js';

/** Ett e-brev i ett ärende, som inte själv är en bilaga, kan delas upp. */
const arBrev = ({ handling: h, arende, bilagaTill, farLasaSkyddat }: Handlingsvy): boolean =>
  arende !== null &&
  bilagaTill === null &&
  farLasaSkyddat &&
  h.makuleringSkal === null &&
  (h.versioner.at(-1)?.filer.some((fil) => fil.mediatyp === 'message/rfc822') ?? false);

/** Gör bilagorna i ett e-brev till egna handlingar. Det går att ångra: då makuleras de. */
export function DelaMejl({ namndId, vy }: { namndId: string; vy: Handlingsvy }): ReactNode {
  const fragor = useQueryClient();
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  if (!arBrev(vy)) return null;
  const handlingId = vy.handling.id;
  const nyckel = vynyckel(namndId, handlingId);
  const path = { namndId, handlingId };
  const version = (): ReturnType<typeof omVersion> =>
    omVersion((fragor.getQueryData<Handlingsvy>(nyckel) ?? vy).handling.version);
  const angra = async (nya: string[]): Promise<void> => {
    const efter = await hamtat(
      klient.POST('/api/namnder/{namndId}/handlingar/{handlingId}/mejldelning/angra', {
        params: { path },
        headers: version(),
        body: { nya },
      }),
    );
    fragor.setQueryData(nyckel, efter);
  };
  const dela = async (): Promise<void> => {
    if (pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      const svar = await hamtat(
        klient.POST('/api/namnder/{namndId}/handlingar/{handlingId}/mejldelning', {
          params: { path },
          headers: version(),
        }),
      );
      fragor.setQueryData(nyckel, svar.vy);
      kvittera(antal(svar.nya.length, 'bilaga är en egen handling', 'bilagor är egna handlingar'), async () => {
        await angra(svar.nya);
      });
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Brevet är inte delat" />}
      <p className="rad">
        <Button aria-disabled={pagar} onClick={() => void dela()}>
          {pagar ? 'Delar …' : 'Gör brevets bilagor till egna handlingar'}
        </Button>
      </p>
    </>
  );
}

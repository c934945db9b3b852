import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Lage } from '../../delar/Lage.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { type Handlingsvy, type Upprattandesatt, vynyckel } from './fragor.js';

const GENOM: Readonly<Record<Upprattandesatt, string>> = {
  expediering: 'expediering',
  publicering: 'publicering',
  slutbehandling: 'att ärendet slutbehandlats',
};

/** Om en egen handling är fastställd, och om den blivit upprättad (TF 2:10). */
export function Upprattande({
  namndId,
  vy,
  farSkriva,
}: {
  namndId: string;
  vy: Handlingsvy;
  farSkriva: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const { handling, upprattande } = vy;
  const steg = async (genom: Upprattandesatt | null, kvitto: string): Promise<void> => {
    sattFel(null);
    try {
      const ny = await hamtat(
        klient.POST('/api/namnder/{namndId}/handlingar/{handlingId}/upprattande', {
          params: { path: { namndId, handlingId: handling.id } },
          headers: omVersion(handling.version),
          body: { genom },
        }),
      );
      fragor.setQueryData(vynyckel(namndId, handling.id), ny);
      kvittera(kvitto);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  if (upprattande === null && handling.riktning !== 'intern') return null;
  if (upprattande?.genom != null) return <Lage marke="last">Upprättad genom {GENOM[upprattande.genom]}</Lage>;
  const far = farSkriva && handling.makuleringSkal === null;
  return (
    <>
      {upprattande === null ? (
        <Lage marke="utkast">Internt arbetsmaterial, inte allmän handling</Lage>
      ) : (
        <Lage marke="last">Fastställd men inte upprättad</Lage>
      )}
      {fel !== null && <Felbesked fel={fel} vad="Läget är inte ändrat" />}
      {far && upprattande === null && (
        <p>
          <Button size="xs" onClick={() => void steg(null, 'Handlingen är fastställd')}>
            Fastställ handlingen
          </Button>
        </p>
      )}
      {far && upprattande !== null && (
        <>
          <p className="liten svag">
            Den blir upprättad, och allmän, när den expedieras, publiceras eller när ärendet avslutas (TF 2:10).
          </p>
          <p className="rad">
            <Button size="xs" onClick={() => void steg('expediering', 'Handlingen är upprättad genom expediering')}>
              Den är expedierad
            </Button>
            <Button size="xs" onClick={() => void steg('publicering', 'Handlingen är upprättad genom publicering')}>
              Den är publicerad
            </Button>
          </p>
        </>
      )}
    </>
  );
}

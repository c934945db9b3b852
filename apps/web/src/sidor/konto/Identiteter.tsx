import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Felruta } from './Felruta.js';
import { kontoFraga, type Lage, type MittKonto } from './fragor.js';
import { kopplaHos } from './oidc.js';
import { medSteg } from './steg.js';
import { nar } from './tidpunkt.js';
import { useGorande } from './useGorande.js';

/** Inloggningar hos andra som hör till kontot. */
export function Identiteter({ konto, tjanster }: { konto: MittKonto; tjanster: Lage['tjanster'] }): ReactNode {
  const fragor = useQueryClient();
  const [bort, sattBort] = useState<MittKonto['identiteter'][number] | null>(null);
  const { pagar, fel, gor } = useGorande();
  const lediga = tjanster.filter(({ id }) => !konto.identiteter.some((en) => en.leverantor === id));
  return (
    <Avdelning rubrik="Kopplade inloggningar">
      <Felruta fel={fel} />
      <ul className="lista">
        {konto.identiteter.map((en) => (
          <li key={en.id} className="rad konto-rad">
            <p>
              {en.leverantorsnamn}: {en.visning}{' '}
              {en.senastAnvand !== null && <span className="svag liten">senast {nar(en.senastAnvand)}</span>}
            </p>
            <Button size="xs" onClick={() => sattBort(en)}>
              Koppla bort <span className="dold">{en.leverantorsnamn}</span>
            </Button>
          </li>
        ))}
      </ul>
      {lediga.length > 0 && (
        <p className="rad">
          {lediga.map(({ id, namn }) => (
            <Button
              key={id}
              aria-disabled={pagar}
              onClick={() => void gor(async () => await medSteg(async () => await kopplaHos(id)))}
            >
              Koppla {namn}
            </Button>
          ))}
        </p>
      )}
      <Bekrafta
        oppen={bort !== null}
        rubrik={`Koppla bort ${bort?.leverantorsnamn ?? ''}?`}
        verb="Koppla bort"
        avsta="Behåll den"
        pagar="Kopplar bort …"
        vad="Inloggningen är inte bortkopplad"
        gor={async () => {
          const id = bort?.id ?? '';
          await medSteg(
            async () => await hamtat(klient.DELETE('/api/konto/identiteter/{id}', { params: { path: { id } } })),
          );
          await fragor.invalidateQueries({ queryKey: kontoFraga.queryKey });
          kvittera('Inloggningen är bortkopplad');
        }}
        stang={() => sattBort(null)}
      >
        <p>Du kan inte längre logga in den vägen. Du kan koppla den igen när du är inloggad på annat sätt.</p>
      </Bekrafta>
    </Avdelning>
  );
}

import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { antal } from '../../../sprak/ord.js';
import { anmalanFraga, laggAnmalan } from './fragor.js';
import { useGor } from './useGor.js';
import { manadsnamn } from '../../../sprak/datum.js';

/** Delegationsbesluten som ska anmälas på sammanträdet, med en knapp som lägger dem på listan. */
export function Anmalningspanel({
  namndId,
  sammantradeId,
  lista,
  far,
}: {
  namndId: string;
  sammantradeId: string;
  lista: { version: number; fryst: boolean };
  far: boolean;
}): ReactNode {
  const { data: lage } = useQuery({ ...anmalanFraga(namndId, sammantradeId), enabled: far });
  const { pagar, fel, ivag } = useGor(namndId);
  const fragor = useQueryClient();
  if (lage === undefined || lage.listor.length + lage.bradskande.length === 0) return null;
  const lagg = async (): Promise<void> => {
    await ivag(
      async () => await laggAnmalan(namndId, sammantradeId, lista.version),
      'Delegationsbesluten står på listan',
    );
    await fragor.invalidateQueries();
  };
  const gors = [...lage.listor, ...lage.bradskande].some(({ handlingId }) => handlingId === null);
  return (
    <Panel rubrik="Delegationsbeslut">
      {fel !== null && <Felbesked fel={fel} vad="Punkten är inte lagd" />}
      <ul className="lista">
        {lage.bradskande.map((b) => (
          <li key={b.id}>
            <Lage marke={b.paListan ? 'klar' : 'varning'}>Brådskande beslut {b.datum}</Lage>{' '}
            <span className="svag">{b.beslutadAv}</span>
          </li>
        ))}
        {lage.listor.map((l) => (
          <li key={l.id}>
            <Lage marke={l.paListan ? 'klar' : 'tom'}>{l.enhet}</Lage>{' '}
            <span className="svag">
              {manadsnamn(l.manad)}, {antal(l.rader, 'rad', 'rader')}
            </span>
          </li>
        ))}
      </ul>
      {lage.attLagga > 0 && !lista.fryst && (
        <Button fullWidth aria-disabled={pagar || gors} onClick={() => void lagg()}>
          Lägg på listan: {antal(lage.attLagga, 'sak', 'saker')}
        </Button>
      )}
      {lage.attLagga > 0 && (
        <p className="svag">
          {lista.fryst && 'Kallelsen har gått. Öppna en ny version av listan och lägg dem som tillägg. '}
          {gors && 'Ett av dokumenten görs just nu. '}
          {lage.bradskande.some(({ paListan }) => !paListan) &&
            'Listan kan inte släppas fri utan de brådskande besluten (KL 6:39–40).'}
        </p>
      )}
    </Panel>
  );
}

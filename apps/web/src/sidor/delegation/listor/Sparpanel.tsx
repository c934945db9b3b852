import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Lank } from '../../../ram/Lank.js';
import { antal } from '../../../sprak/ord.js';
import { type Beslutsrad, manadFraga } from '../fragor.js';
import { type Enhetslista, klockorFraga, nyttProtokoll, type Radklocka } from './fragor.js';
import { useGor } from './useGor.js';

/** De tre spåren, vad deras tid hänger på, och det särskilda protokollet för det som inte anmäls. */
export function Sparpanel({ namndId, lista }: { namndId: string; lista: Enhetslista }): ReactNode {
  const { enhet, manad, spar } = lista;
  const { data: klockor = [] } = useQuery(klockorFraga(namndId, enhet.enhetId, manad));
  const { data: manaden } = useQuery(manadFraga(namndId, enhet.enhetId, manad));
  const rader = manaden?.rader ?? [];
  const klocka = new Map(klockor.map((en) => [en.beslutId, en]));
  const sarskilda = rader.filter((rad) => rad.spar === 'anmals_inte');
  return (
    <Panel rubrik="Tre spår">
      <ul className="lista spar">
        <li>
          <strong>Anmäls</strong> <span className="svag">{antal(spar.anmals, 'rad', 'rader')}</span>
          <p className="svag">{anmalsText(rader, klocka)}</p>
        </li>
        <li>
          <strong>Anmäls inte</strong> <span className="svag">{antal(spar.anmals_inte, 'rad', 'rader')}</span>
          <p className="svag">
            Kan överklagas ändå. Delegaten skriver eget protokoll, som anslås för sig (KL 6:40, 8:10).
          </p>
          <Sarskilda namndId={namndId} rader={sarskilda} klocka={klocka} far={manaden?.farSkriva === true} />
        </li>
        <li>
          <strong>Ren verkställighet</strong> <span className="svag">{antal(spar.verkstallighet, 'rad', 'rader')}</span>
          <p className="svag">Inget beslut, ingen anmälan. Står bara i enhetens lista.</p>
        </li>
      </ul>
    </Panel>
  );
}

function anmalsText(rader: readonly Beslutsrad[], klocka: ReadonlyMap<string, Radklocka>): string {
  const klockor = rader.filter(({ spar }) => spar === 'anmals').flatMap(({ id }) => klocka.get(id) ?? []);
  const loper = klockor.find(({ lage }) => lage === 'loper' || lage === 'ute');
  return loper?.vad ?? 'Tiden att överklaga går från anslaget av protokollet där de anmäls.';
}

function Sarskilda({
  namndId,
  rader,
  klocka,
  far,
}: {
  namndId: string;
  rader: readonly Beslutsrad[];
  klocka: ReadonlyMap<string, Radklocka>;
  far: boolean;
}): ReactNode {
  const { fel, ivag } = useGor(namndId);
  const gaTill = useNavigate();
  const skriv = async (rad: Beslutsrad): Promise<void> => {
    let protokollId = '';
    const gjort = await ivag(
      async () => {
        protokollId = (await nyttProtokoll(namndId, [rad.id])).id;
      },
      `Protokollet över rad ${String(rad.rad)} är påbörjat`,
    );
    if (gjort)
      await gaTill({ to: '/namnder/$namndId/delegation/protokoll/$protokollId', params: { namndId, protokollId } });
  };
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Protokollet är inte påbörjat" />}
      {rader.map((rad) => {
        const tid = klocka.get(rad.id);
        if (tid?.protokollId != null) {
          return (
            <p key={rad.id}>
              <Lank till={`/namnder/${namndId}/delegation/protokoll/${tid.protokollId}`}>
                Protokollet, rad {rad.rad}
              </Lank>{' '}
              <span className="svag">{tid.vad}</span>
            </p>
          );
        }
        return far ? (
          <p key={rad.id}>
            <Button size="xs" onClick={() => void skriv(rad)}>
              Skriv protokoll, rad {rad.rad}
            </Button>
          </p>
        ) : null;
      })}
    </>
  );
}

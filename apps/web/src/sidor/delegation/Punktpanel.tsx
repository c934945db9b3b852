import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Lank } from '../../ram/Lank.js';
import { gallandeFraga } from './ordning/fragor.js';

/** Punkten i delegationsordningen som gällde dagen: vem som beslutar, och vilka som ersätter. */
export function Punktpanel({
  namndId,
  punktNorm,
  dag,
}: {
  namndId: string;
  punktNorm: string | null;
  dag: string;
}): ReactNode {
  const { data: ordning, isError } = useQuery(gallandeFraga(namndId, dag));
  const punkt = ordning?.punkter.find((en) => en.punktNorm === punktNorm);
  if (isError)
    return (
      <Panel rubrik="Delegationsordningen">
        <p className="svag">Ingen delegationsordning är inlagd för dagen, så punkter och delegater prövas inte.</p>
        <p>
          <Lank till={`/namnder/${namndId}/delegation/ordning`}>Delegationsordningen</Lank>
        </p>
      </Panel>
    );
  if (ordning === undefined || punkt === undefined) return null;
  return (
    <Panel rubrik={`Punkt ${punkt.punkt} i delegationsordningen`}>
      <dl className="faktalista">
        <dt>Ärende</dt>
        <dd>{punkt.vad}</dd>
        <dt>Delegat</dt>
        <dd>{punkt.delegatRoll}</dd>
        {punkt.ersattare.length > 0 && (
          <>
            <dt>Ersättare</dt>
            <dd>
              {punkt.ersattare.map((roll, plats) => (
                <span key={roll} className="radbruten">
                  {plats + 1}. {roll}
                </span>
              ))}
            </dd>
          </>
        )}
        {punkt.lagrum !== null && (
          <>
            <dt>Lagrum</dt>
            <dd>{punkt.lagrum}</dd>
          </>
        )}
        <dt>Gäller</dt>
        <dd>
          från {ordning.gallerFran} <span className="nr">{ordning.antagenParagraf}</span>
        </dd>
      </dl>
      <p className="liten svag">
        Två kan inte besluta tillsammans. Beslut av principiell vikt går inte att delegera (KL 6:38).
      </p>
      <p className="liten">
        <Lank till={`/namnder/${namndId}/delegation/ordning`}>Hela delegationsordningen</Lank>
      </p>
    </Panel>
  );
}

import './bevakning.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Frist } from '../../delar/Frist.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { Bevakningsdialog } from './Bevakningsdialog.js';
import { arendetsFraga, type Bevakning } from './fragor.js';
import { NyBevakning } from './NyBevakning.js';
import { ansvarOrd, vadOrd } from './ord.js';

const FLEST = 6;

/** Ärendets bevakningar, i spalten på ärendets sida: de öppna, den närmaste först, och knappen för en ny. */
export function Arendebevakningar({
  namndId,
  arendeId,
  handlaggareId = null,
}: {
  namndId: string;
  arendeId: string;
  /** Den som ansvarar om inget annat väljs. */
  handlaggareId?: string | null;
}): ReactNode {
  const { far } = useNamnd();
  const skriver = far('bevakning.skriv');
  const [ny, sattNy] = useState(false);
  const [vald, valj] = useState<Bevakning | null>(null);
  const { data = [], error } = useQuery({ ...arendetsFraga(namndId, arendeId), enabled: far('bevakning.las') });
  const tangenter = useMemo(
    (): Tangent[] => (skriver ? [{ tangent: 'B', vad: 'Bevaka en dag i ärendet', gor: () => sattNy(true) }] : []),
    [skriver],
  );
  useTangenter(tangenter);
  if (!far('bevakning.las')) return null;
  const oppna = data.filter((b) => b.lage === 'oppen');
  const avslutade = data.length - oppna.length;
  return (
    <Panel rubrik="Bevakningar">
      {error !== null && <Felbesked fel={error} vad="Bevakningarna kunde inte hämtas" />}
      {oppna.length === 0 && error === null && <p className="svag">Inget bevakas i ärendet.</p>}
      <ul className="lista tatt">
        {oppna.slice(0, FLEST).map((b) => (
          <li key={b.id}>
            <Frist datum={b.forfallodag} />{' '}
            <button type="button" className="lanklik" onClick={() => valj(b)}>
              {vadOrd(b)}
            </button>
            <br />
            <span className="liten svag">{ansvarOrd(b)}</span>
          </li>
        ))}
      </ul>
      {(oppna.length > FLEST || avslutade > 0) && (
        <p className="liten svag">
          {oppna.length > FLEST && `och ${String(oppna.length - FLEST)} till. `}
          {avslutade > 0 && `${String(avslutade)} avslutade.`}
        </p>
      )}
      {skriver && (
        <p>
          <Button size="xs" aria-keyshortcuts="B" onClick={() => sattNy(true)}>
            Ny bevakning <kbd aria-hidden="true">B</kbd>
          </Button>
        </p>
      )}
      <Dialog oppen={ny} rubrik="Ny bevakning" stang={() => sattNy(false)}>
        <NyBevakning namndId={namndId} arendeId={arendeId} handlaggareId={handlaggareId} klart={() => sattNy(false)} />
      </Dialog>
      <Bevakningsdialog bevakning={vald} far={skriver} stang={() => valj(null)} />
    </Panel>
  );
}

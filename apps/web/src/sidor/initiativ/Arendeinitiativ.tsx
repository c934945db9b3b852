import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Frist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { langDag } from '../../sprak/datum.js';
import { arendeinitiativFraga, type Initiativ } from './fragor.js';
import { Initiativformular } from './Initiativformular.js';
import { Anmal, Avgor } from './Initiativsteg.js';
import { beslutarord, FRISTMARKE, narvaroord, SLAG, slagord, utfallord } from './ord.js';

type Gora = 'uppgifter' | 'anmal' | 'avgor';

const DOLT = 'Visas för den som får läsa det skyddade';

function Uppgifter({ i }: { i: Initiativ }): ReactNode {
  const { senast, mening, lage } = i.frist;
  return (
    <>
      <p>
        <Lage marke={FRISTMARKE[lage]}>{slagord(i.slag)}</Lage>
      </p>
      {senast !== null && i.avgjort === null && i.anmalt === null ? (
        <p>
          <Frist datum={senast}>{mening}</Frist>
        </p>
      ) : (
        <p>{mening}</p>
      )}
      <dl className="faktalista">
        <dt>Väckt av</dt>
        <dd>{i.forslagsstallare ?? DOLT}</dd>
        <dt>Väckt</dt>
        <dd>
          {langDag(i.vackt)}
          {i.vacktParagraf !== null && <span className="nr"> {i.vacktParagraf}</span>}
        </dd>
        <dt>Avgörs av</dt>
        <dd>{beslutarord(i.beslutar)}</dd>
        <dt>Närvaro</dt>
        <dd>{narvaroord(i.narvaro)}</dd>
        {i.utfall !== null && (
          <>
            <dt>Utfall</dt>
            <dd>
              {utfallord(i.utfall)}
              {i.avgjortParagraf !== null && <span className="nr"> {i.avgjortParagraf}</span>}
            </dd>
          </>
        )}
      </dl>
      {i.anmalan !== null && <p className="liten">{i.anmalan}</p>}
      {i.delegationshinder !== null && i.avgjort === null && <p className="liten svag">{i.delegationshinder}</p>}
    </>
  );
}

const rubrik = (gora: Gora | null): string =>
  gora === 'anmal' ? 'Anmäl läget' : gora === 'avgor' ? 'Anteckna avgörandet' : 'Hur ärendet väcktes';

/** Hur ärendet väcktes, året, och vad som har hänt. Syns när det är antecknat, eller när ärendetypen säger att det ska vara det. */
export function Arendeinitiativ({
  namndId,
  arendeId,
  arendetyp,
  skriver,
}: {
  namndId: string;
  arendeId: string;
  arendetyp: string | null;
  skriver: boolean;
}): ReactNode {
  const [gora, gor] = useState<Gora | null>(null);
  const { data: i, error } = useQuery(arendeinitiativFraga(namndId, arendeId));
  const avTypen = SLAG.find((en) => en.label === arendetyp)?.value;
  const klart = (): void => gor(null);
  if (error !== null) {
    return (
      <Panel rubrik="Hur ärendet väcktes">
        <Felbesked fel={error} vad="Uppgifterna kunde inte hämtas" />
      </Panel>
    );
  }
  if (i === undefined || (i === null && (avTypen === undefined || !skriver))) return null;
  const andrar = skriver && (i === null || i.forslagsstallare !== null);
  return (
    <Panel rubrik="Hur ärendet väcktes">
      {i === null ? (
        <p className="svag">Ange dagen då det väcktes. Året räknas från den dagen, inte från registreringen.</p>
      ) : (
        <Uppgifter i={i} />
      )}
      {andrar && (
        <p className="rad">
          <Button size="xs" onClick={() => gor('uppgifter')}>
            {i === null ? 'Anteckna hur det väcktes' : 'Ändra'}
          </Button>
          {i !== null && i.avgjort === null && i.anmalt === null && i.frist.senast !== null && (
            <Button size="xs" onClick={() => gor('anmal')}>
              Anmäl läget
            </Button>
          )}
          {i !== null && i.avgjort === null && (
            <Button size="xs" onClick={() => gor('avgor')}>
              Anteckna avgörandet
            </Button>
          )}
        </p>
      )}
      <Dialog oppen={gora !== null} rubrik={rubrik(gora)} stang={klart}>
        {gora === 'uppgifter' && (
          <Initiativformular
            namndId={namndId}
            arendeId={arendeId}
            initiativ={i}
            slag={avTypen ?? 'medborgarforslag'}
            klart={klart}
          />
        )}
        {gora === 'anmal' && i !== null && <Anmal namndId={namndId} initiativ={i} klart={klart} />}
        {gora === 'avgor' && i !== null && <Avgor namndId={namndId} initiativ={i} klart={klart} />}
      </Dialog>
    </Panel>
  );
}

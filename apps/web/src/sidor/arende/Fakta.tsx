import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { PROVNINGSORD } from '../../delar/arendeord.js';
import { Panel } from '../../delar/Avdelning.js';
import { Sekretess } from '../../delar/Lage.js';
import type { Arende } from './fragor.js';

function Rad({ ord, children }: { ord: string; children: ReactNode }): ReactNode {
  if (children === null || children === '' || children === undefined) return null;
  return (
    <>
      <dt>{ord}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Uppgifterna om ärendet, och knappen som ändrar dem. */
export function Fakta({ arende: a, andra, byt }: { arende: Arende; andra?: () => void; byt?: () => void }): ReactNode {
  return (
    <Panel rubrik="Ärendet">
      <dl className="faktalista">
        <Rad ord="Handläggare">{a.handlaggareNamn ?? <span className="svag">ingen än</span>}</Rad>
        <Rad ord="Enhet">{a.enhet}</Rad>
        <Rad ord="Ärendetyp">{a.arendetyp}</Rad>
        <Rad ord="Initiativ">{a.initiativ === 'eget' ? 'Eget' : 'Inkommet'}</Rad>
        <Rad ord="Inkom">{a.inkomDatum === null ? null : <span className="nr">{a.inkomDatum}</span>}</Rad>
        <Rad ord="Registrerat">
          <span className="nr">{a.registreratDatum}</span>
        </Rad>
        <Rad ord="Prövning">{PROVNINGSORD[a.provningsform]}</Rad>
        <Rad ord="Klassificering">{a.klassificering}</Rad>
        <Rad ord="Gallring">{a.gallring}</Rad>
        <Rad ord="Avslutat">{a.avslutatDatum}</Rad>
        <Rad ord="Avslutat fast">{a.avslutSkal}</Rad>
        <Rad ord="Makulerat">{a.makuleringSkal}</Rad>
      </dl>
      {andra !== undefined && (
        <p className="rad">
          <Button size="xs" aria-keyshortcuts="E" onClick={andra}>
            Ändra uppgifter <kbd aria-hidden="true">E</kbd>
          </Button>
          <Button size="xs" onClick={byt}>
            Byt handläggare
          </Button>
        </p>
      )}
    </Panel>
  );
}

/** Sekretessen: lagrum, dag och vem, eller att den prövas. */
export function Sekretesspanel({
  arende: a,
  andra,
  children,
}: {
  arende: Arende;
  andra?: () => void;
  children: ReactNode;
}): ReactNode {
  const { lagrum, underProvning, datum, beslutadAv } = a.sekretess;
  const galler = lagrum !== null || underProvning;
  return (
    <Panel rubrik="Sekretess">
      {!galler && <p className="svag">Ärendet har ingen sekretess.</p>}
      {galler && (
        <>
          <p>
            <Sekretess lagrum={lagrum ?? 'under prövning'} />
          </p>
          {(datum != null || beslutadAv != null) && (
            <p className="svag">
              Beslutad{datum == null ? '' : ` ${datum}`}
              {beslutadAv == null ? '' : ` av ${beslutadAv}`}
            </p>
          )}
          {children}
        </>
      )}
      {andra !== undefined && (
        <p>
          <Button size="xs" onClick={andra}>
            {galler ? 'Ändra sekretessen' : 'Sätt sekretess'}
          </Button>
        </p>
      )}
    </Panel>
  );
}

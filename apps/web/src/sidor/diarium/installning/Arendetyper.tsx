import '../diarium.css';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { PROVNINGSORD } from '../../../delar/arendeord.js';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Brodsmulor } from '../../../delar/Brodsmulor.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { somKlubbafel } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { KNAPPKOLUMN } from '../../namnden/knappkolumn.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { FinnsInte } from '../../Sidfel.js';
import { type Arendetyp, arendetyperFraga } from '../uppslag.js';
import { Arendetypsformular } from './Arendetypsformular.js';
import { Samlingsarenden } from './Samlingsarenden.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/arenden/arendetyper');

function Rad({ t, andra }: { t: Arendetyp; andra: (() => void) | undefined }): ReactNode {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="bred">
        {t.namn} {!t.aktiv && <Lage marke="utgar">Väljs inte längre</Lage>}
      </th>
      <Cell klass="svag">{t.handlaggareNamn ?? t.enhet}</Cell>
      <Cell klass="svag">
        {t.bevakningDagar === null
          ? null
          : `${t.bevakningText ?? 'svar'} inom ${antal(t.bevakningDagar, 'dag', 'dagar')}`}
      </Cell>
      <Cell klass="svag">{PROVNINGSORD[t.provningsform]}</Cell>
      <Cell klass="nr">{t.klassificering}</Cell>
      <td role="cell">
        {andra !== undefined && (
          <Button size="xs" onClick={andra}>
            Ändra<span className="dold"> {t.namn}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** De förvalda ärendetyperna som nämnden saknar läggs in på en gång. */
function Forvalda({ namndId }: { namndId: string }): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const lagg = async (): Promise<void> => {
    try {
      const svar = await hamtat(
        klient.POST('/api/namnder/{namndId}/arendetyper/forvalda', { params: { path: { namndId } } }),
      );
      await fragor.invalidateQueries({ queryKey: arendetyperFraga(namndId).queryKey });
      kvittera(
        svar.antal === 0 ? 'Alla förvalda fanns redan' : `${antal(svar.antal, 'ärendetyp', 'ärendetyper')} lades in`,
      );
    } catch (orsak) {
      if (somKlubbafel(orsak).status !== 401) sattFel(orsak);
    }
  };
  return (
    <>
      <Button onClick={() => void lagg()}>Lägg in de förvalda</Button>
      {fel !== null && <Felbesked fel={fel} vad="Inga ärendetyper lades in" />}
    </>
  );
}

/** Nämndens ärendetyper och dess stående ärenden. */
export function Arendetyper(): ReactNode {
  const { namndId } = rutt.useParams();
  const { namnd, far } = useNamnd();
  const [vald, valj] = useState<Arendetyp | null | undefined>(undefined);
  const { data, error, isPending, refetch } = useQuery({ ...arendetyperFraga(namndId), enabled: far('arendetyp.las') });
  if (!far('arendetyp.las')) return <FinnsInte />;
  const skriver = far('arendetyp.skriv');
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik="Ärendetyper"
        titel={`Ärendetyper, ${namnd?.diariekod ?? ''}`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
            Ärendetyper
          </Brodsmulor>
        }
        ingress="Ärendetypen fyller i handläggare, bevakning, prövningsform och klassificering när ett ärende registreras. Det som redan är registrerat ändras inte."
        hoger={
          skriver && (
            <p className="rad">
              <Forvalda namndId={namndId} />
              <Button variant="filled" onClick={() => valj(null)}>
                Ny ärendetyp
              </Button>
            </p>
          )
        }
      />
      <Avdelning
        rubrik="Nämndens ärendetyper"
        status
        vid={data === undefined ? '' : antal(data.length, 'ärendetyp', 'ärendetyper')}
      >
        {error !== null && <Felbesked fel={error} vad="Ärendetyperna kunde inte hämtas" igen={() => void refetch()} />}
        {isPending && <Skelett rader={6} vad="ärendetyperna" />}
        {data?.length === 0 && <Tomt>Här står nämndens ärendetyper. De förvalda går att lägga in och ändra.</Tomt>}
        {data !== undefined && data.length > 0 && (
          <Tabell
            bildtext="Nämndens ärendetyper"
            kolumner={['Namn', 'Går till', 'Bevakning', 'Prövning', 'Klassificering', KNAPPKOLUMN]}
          >
            {data.map((t) => (
              <Rad t={t} key={t.id} andra={skriver ? () => valj(t) : undefined} />
            ))}
          </Tabell>
        )}
      </Avdelning>
      <Samlingsarenden namndId={namndId} skriver={skriver} far={far} />
      <Dialog
        oppen={vald !== undefined}
        rubrik={vald == null ? 'Ny ärendetyp' : `Ändra ${vald.namn}`}
        stang={() => valj(undefined)}
      >
        {vald !== undefined && (
          <Arendetypsformular key={vald?.id ?? 'ny'} namndId={namndId} typ={vald} klart={() => valj(undefined)} />
        )}
      </Dialog>
    </main>
  );
}

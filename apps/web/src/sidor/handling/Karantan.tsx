import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Karantanfil, karantanFraga } from './fragor.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/karantan');
const KOLUMNER = ['Handling', 'Varför', { namn: 'Registrerad', klass: 'smal' }, 'Åtgärd'];

function Slapp({ namndId, fil, klart }: { namndId: string; fil: Karantanfil; klart: () => void }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular({
    nyckel: `slapp:${fil.sha256}`,
    fran: { skal: '' },
    etiketter: { skal: 'Varför släpps filen?' },
    granska: (v) => (v.skal.trim() === '' ? { skal: 'Skriv varför filen släpps' } : {}),
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/karantan/{sha256}/slapp', {
          params: { path: { namndId, sha256: fil.sha256 } },
          body: { skal: v.skal.trim() },
        }),
      ),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: ['karantan', namndId] });
      kvittera('Filen är släppt och går att hämta');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Släpp filen"
      pagar="Släpper …"
      gora="filen kan släppas"
      vad="Filen är inte släppt"
      avbryt={{ gor: klart }}
    >
      <p>{fil.skal}</p>
      <p>Filen blir möjlig att hämta för alla som får läsa handlingen. Skälet står i loggen.</p>
      <TextInput {...f.text('skal')} autoComplete="off" data-autofocus />
    </Formular>
  );
}

function Rad({ namndId, fil, slapp }: { namndId: string; fil: Karantanfil; slapp: () => void }): ReactNode {
  return (
    <tr role="row">
      <td role="cell" className="bred">
        <Lank till={`/namnder/${namndId}/handlingar/${fil.handlingId}`}>{fil.titel}</Lank>
        <br />
        <span className="svag liten">
          {fil.dnr !== null && <span className="nr">{fil.dnr}, </span>}
          {fil.nr !== null && `handling ${String(fil.nr)}`}
          {fil.filnamn !== null && `, ${fil.filnamn}`}
        </span>
      </td>
      <td role="cell">
        <Lage marke={fil.farSlappas ? 'varning' : 'stopp'}>{fil.skal}</Lage>
      </td>
      <Cell klass="smal nr">{fil.registreradDatum}</Cell>
      <td role="cell">
        {fil.farSlappas && (
          <Button size="xs" onClick={slapp}>
            Släpp<span className="dold"> {fil.titel}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Filer som hålls tillbaka: registrerade som allt annat, men ingen kan hämta dem. */
export function Karantansida(): ReactNode {
  const { namndId } = rutt.useParams();
  const { far } = useNamnd();
  const [vald, valj] = useState<Karantanfil | null>(null);
  const { data, error, isPending, refetch } = useQuery({ ...karantanFraga(namndId), enabled: far('karantan.las') });
  if (!far('karantan.las')) return <FinnsInte />;
  const tal = data?.antal ?? 0;
  const farSlappa = far('karantan.slapp');
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={tal === 0 ? 'Inga filer hålls tillbaka' : antal(tal, 'fil hålls tillbaka', 'filer hålls tillbaka')}
        titel="Karantän"
        ingress="Handlingarna är registrerade som vanligt. Filerna kan inte hämtas förrän någon med rätt släppt dem."
      />
      {error !== null && <Felbesked fel={error} vad="Listan kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={4} vad="filerna" />}
      {tal === 0 && data !== undefined && (
        <Tomt>Här hamnar filer med virus, program och trasiga eller falska arkiv.</Tomt>
      )}
      {data !== undefined && tal > 0 && (
        <Tabell bildtext="Filer som hålls tillbaka" kolumner={KOLUMNER}>
          {data.rader.map((fil) => (
            <Rad
              namndId={namndId}
              fil={farSlappa ? fil : { ...fil, farSlappas: false }}
              key={fil.filId}
              slapp={() => valj(fil)}
            />
          ))}
        </Tabell>
      )}
      <Dialog oppen={vald !== null} rubrik="Släpp filen?" stang={() => valj(null)}>
        {vald !== null && <Slapp namndId={namndId} fil={vald} klart={() => valj(null)} />}
      </Dialog>
    </main>
  );
}

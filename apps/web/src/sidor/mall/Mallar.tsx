import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Skelett } from '../../delar/Skelett.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Avsnittsmatt } from './Avsnittsmatt.js';
import { mallarFraga, mallnyckel } from './fragor.js';
import { Malloversikt } from './Malloversikt.js';
import { NyMall } from './NyMall.js';
import { TYPER } from './ord.js';

/** Nämndens mallar: vad varje slags dokument har för avsnitt. */
export function Mallar(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const fragor = useQueryClient();
  const ga = useNavigate();
  const [nytt, oppna] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const { data, error, isPending, refetch } = useQuery({ ...mallarFraga(namndId), enabled: far('mall.las') });
  if (!far('mall.las')) return <FinnsInte />;
  const laggIn = async (): Promise<void> => {
    try {
      const svar = await hamtat(
        klient.POST('/api/namnder/{namndId}/mallar/forvalda', { params: { path: { namndId } } }),
      );
      await fragor.invalidateQueries({ queryKey: mallnyckel(namndId) });
      kvittera(
        svar.antal === 0
          ? 'Ingen av de förvalda saknades'
          : `${antal(svar.antal, 'mall eller formulering', 'mallar och formuleringar')} lades in`,
      );
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const skriva = far('mall.skriv');
  return (
    <>
      <Sidhuvud
        rubrik="Mallar"
        titel={`Mallar, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Mallar`}
        ingress="En mall säger vilka avsnitt ett dokument har. Den som ändras blir en ny version; dokument som redan är gjorda behåller sin."
        hoger={
          skriva && (
            <div className="rad">
              <Button variant="filled" onClick={() => oppna(true)}>
                Ny mall
              </Button>
              <Button onClick={() => void laggIn()}>Lägg in förvalda som saknas</Button>
            </div>
          )
        }
      />
      {fel !== null && <Felbesked fel={fel} vad="De förvalda är inte inlagda" />}
      {error !== null && <Felbesked fel={error} vad="Mallarna kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={8} vad="mallarna" />}
      {data?.length === 0 && <Tomt>Nämnden har inga mallar. De förvalda läggs in i natt, eller med knappen ovan.</Tomt>}
      {data !== undefined &&
        TYPER.map(({ value, label }) => {
          const mallar = data.filter((mall) => mall.dokumenttyp === value);
          return (
            mallar.length > 0 && (
              <Avdelning rubrik={label} key={value}>
                <Malloversikt namndId={namndId} rubrik={label} mallar={mallar} />
              </Avdelning>
            )
          );
        })}
      {data !== undefined && <Avsnittsmatt namndId={namndId} />}
      <Dialog oppen={nytt} rubrik="Ny mall" stang={() => oppna(false)}>
        <NyMall
          namndId={namndId}
          mallar={(data ?? []).filter((mall) => mall.aktiv)}
          avbryt={() => oppna(false)}
          klart={(mall) =>
            void ga({ to: '/namnder/$namndId/namnden/mallar/$mallId', params: { namndId, mallId: mall.id } })
          }
        />
      </Dialog>
    </>
  );
}

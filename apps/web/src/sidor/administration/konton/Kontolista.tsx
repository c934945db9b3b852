import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Listvy } from '../../../delar/Listvy.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell } from '../../../delar/Tabell.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { ROLLNAMN } from '../../namnden/konton/roller.js';
import { useFordrojt } from '../../namnden/useFordrojt.js';
import { type Kontorad, kontonFraga } from './kontofragor.js';

const PER_SIDA = 20;

const roller = (rad: Kontorad): string =>
  rad.roller.map((r) => `${ROLLNAMN[r.roll] ?? r.roll}, ${r.namndNamn ?? 'hela Klubba'}`).join(' · ');

/** Alla konton i Klubba: sök, och öppna ett för att ändra det. */
export function Kontolista(): ReactNode {
  const [sokt, sok] = useState('');
  const [sida, sattSida] = useState(1);
  const { data, error, isPending, refetch } = useQuery(kontonFraga(useFordrojt(sokt), sida, PER_SIDA));
  const sista = data === undefined ? 1 : Math.max(1, Math.ceil(data.antal / PER_SIDA));
  return (
    <>
      <Sidhuvud
        rubrik="Konton"
        titel="Konton"
        smula="Kommunen / Konton"
        ingress="Alla som kan logga in. De valdas roller följer av uppdragen och står inte här; andra roller ges på nämndens sida Konton och roller."
      />
      {error !== null && <Felbesked fel={error} vad="Kontona kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={10} vad="kontona" />}
      {data !== undefined && (
        <Listvy
          bildtext="Konton"
          sok={{
            etikett: 'Sök konto',
            platshallare: 'Namn eller inloggningsnamn',
            varde: sokt,
            andra: (text) => {
              sok(text);
              sattSida(1);
            },
          }}
          antal={antal(data.antal, 'konto', 'konton')}
          kolumner={['Namn', 'Loggar in som', 'Roller i dag', 'Läge']}
          rader={data.rader}
          nyckel={(rad) => rad.id}
          rad={(rad) => (
            <>
              <td role="cell">
                <Link className="rubrik" to="/kommunen/konton/$kontoId" params={{ kontoId: rad.id }}>
                  {rad.namn}
                </Link>
              </td>
              <Cell klass="svag">{rad.inloggningsnamn}</Cell>
              <Cell>{roller(rad)}</Cell>
              <td role="cell">
                {rad.avstangt ? <Lage marke="utgar">Avstängt</Lage> : <Lage marke="klar">Öppet</Lage>}
              </td>
            </>
          )}
          tom={<Tomt>{sokt === '' ? 'Här står alla konton.' : `Inget konto börjar på ”${sokt}”.`}</Tomt>}
          knappar={
            sista > 1 && (
              <span className="rad">
                <Button size="xs" aria-disabled={sida === 1} onClick={() => sida > 1 && sattSida(sida - 1)}>
                  Föregående
                </Button>
                <span className="liten svag">
                  sida {sida} av {sista}
                </span>
                <Button size="xs" aria-disabled={sida >= sista} onClick={() => sida < sista && sattSida(sida + 1)}>
                  Nästa
                </Button>
              </span>
            )
          }
        />
      )}
    </>
  );
}

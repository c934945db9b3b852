import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Felruta } from './Felruta.js';
import { kontoFraga, lageFraga, type MittKonto } from './fragor.js';
import { Kodapp } from './Kodapp.js';
import { foreslagetNamn, laggTillPassnyckel } from './laggtillpassnyckel.js';
import { kanPassnyckel } from './passnyckel.js';
import { Passnyckelrad } from './Passnyckelrad.js';
import { Reservkodlista } from './Reservkodlista.js';
import { medSteg } from './steg.js';
import { dagen } from './tidpunkt.js';
import { useGorande } from './useGorande.js';

/** Inloggning i två steg: kodapp, passnycklar och reservkoder. */
export function Tvasteg({ konto, passnycklarGar }: { konto: MittKonto; passnycklarGar: boolean }): ReactNode {
  const fragor = useQueryClient();
  const [app, sattApp] = useState(false);
  const [bort, sattBort] = useState(false);
  const [koder, sattKoder] = useState<readonly string[] | null>(null);
  const { pagar, fel, gor } = useGorande();
  const uppdatera = async (): Promise<void> => {
    await fragor.invalidateQueries({ queryKey: kontoFraga.queryKey });
    await fragor.invalidateQueries({ queryKey: lageFraga.queryKey });
  };
  const klart = async (mening: string, reservkoder: readonly string[] | null): Promise<void> => {
    sattApp(false);
    sattKoder(reservkoder);
    await uppdatera();
    kvittera(mening);
  };
  const har = konto.totp !== null || konto.passnycklar.length > 0;
  const behovs = konto.faktorKravs && !har;
  return (
    <Avdelning rubrik="Inloggning i två steg" vid={har ? 'Påslaget' : 'Av'} status>
      {konto.faktorKravs && <p className="svag">Ditt uppdrag kräver två steg.</p>}
      {!har && !behovs && (
        <p>
          Med två steg räcker det inte att någon kommer över ditt lösenord. Lägg till en passnyckel eller en kodapp.
        </p>
      )}
      <Felruta fel={fel} />
      {koder !== null && <Reservkodlista koder={koder} klart={() => sattKoder(null)} knapp="Jag har sparat koderna" />}
      <ul className="lista">
        {konto.passnycklar.map((en) => (
          <Passnyckelrad key={en.id} nyckel={en} uppdatera={uppdatera} />
        ))}
        {konto.totp !== null && (
          <li className="rad konto-rad">
            <p>
              Kodapp <span className="svag liten">kopplad {dagen(konto.totp)}</span>
            </p>
            <Button size="xs" onClick={() => sattBort(true)}>
              Ta bort kodappen
            </Button>
          </li>
        )}
        {har && (
          <li className="rad konto-rad">
            <p>
              Reservkoder{' '}
              <span className="svag liten">
                {konto.reservkoderKvar === 0 ? 'inga kvar' : `${String(konto.reservkoderKvar)} kvar`}
              </span>
            </p>
            <Button
              size="xs"
              aria-disabled={pagar}
              onClick={() =>
                void gor(async () => {
                  const svar = await medSteg(async () => await hamtat(klient.POST('/api/konto/reservkoder')));
                  await klart('Nya reservkoder, de gamla gäller inte längre', svar.reservkoder);
                })
              }
            >
              Gör nya reservkoder
            </Button>
          </li>
        )}
      </ul>
      {app ? (
        <Kodapp klart={async (nya) => await klart('Kodappen är kopplad', nya)} avbryt={() => sattApp(false)} />
      ) : (
        <p className="rad">
          {passnycklarGar && kanPassnyckel() && (
            <Button
              variant={har ? 'default' : 'filled'}
              aria-disabled={pagar}
              onClick={() =>
                void gor(async () => await klart('Passnyckeln är tillagd', await laggTillPassnyckel(foreslagetNamn())))
              }
            >
              Lägg till passnyckel
            </Button>
          )}
          <Button onClick={() => sattApp(true)}>{konto.totp === null ? 'Koppla kodapp' : 'Byt kodapp'}</Button>
        </p>
      )}
      <Bekrafta
        oppen={bort}
        rubrik="Ta bort kodappen?"
        verb="Ta bort kodappen"
        avsta="Behåll den"
        pagar="Tar bort …"
        farlig
        vad="Kodappen är inte borttagen"
        gor={async () => {
          await medSteg(async () => await hamtat(klient.DELETE('/api/konto/totp')));
          await klart('Kodappen är borttagen', null);
        }}
        stang={() => sattBort(false)}
      >
        <p>
          {konto.passnycklar.length === 0
            ? 'Koderna ur appen och dina reservkoder slutar gälla. Då räcker ditt lösenord för att logga in.'
            : 'Koderna ur appen slutar gälla. Du loggar in med passnyckel eller reservkod.'}
        </p>
      </Bekrafta>
    </Avdelning>
  );
}

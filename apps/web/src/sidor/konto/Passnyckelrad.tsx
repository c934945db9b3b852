import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Felruta } from './Felruta.js';
import type { MittKonto } from './fragor.js';
import { medSteg } from './steg.js';
import { dagen, nar } from './tidpunkt.js';
import { useGorande } from './useGorande.js';

type Nyckel = MittKonto['passnycklar'][number];

function Namnfalt({ nyckel, klart }: { nyckel: Nyckel; klart: () => Promise<void> }): ReactNode {
  const [namn, satt] = useState(nyckel.namn);
  const { pagar, fel, gor } = useGorande();
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    void gor(async () => {
      await hamtat(
        klient.PATCH('/api/konto/passnycklar/{id}', { params: { path: { id: nyckel.id } }, body: { namn } }),
      );
      await klart();
    });
  };
  return (
    <form className="konto-form" noValidate onSubmit={skicka}>
      <Felruta fel={fel} />
      <TextInput
        label="Passnyckelns namn"
        autoComplete="off"
        autoFocus
        value={namn}
        onChange={(handelse) => satt(handelse.currentTarget.value)}
      />
      <p className="rad">
        <Button type="submit" variant="filled" aria-disabled={pagar}>
          Spara namnet
        </Button>
        <Button onClick={() => void klart()}>Avbryt</Button>
      </p>
    </form>
  );
}

/** En passnyckel: när den användes, och att byta namn på den eller ta bort den. */
export function Passnyckelrad({ nyckel, uppdatera }: { nyckel: Nyckel; uppdatera: () => Promise<void> }): ReactNode {
  const [byter, sattByter] = useState(false);
  const [bort, sattBort] = useState(false);
  const anvand = nyckel.senastAnvand === null ? 'inte använd än' : `senast använd ${nar(nyckel.senastAnvand)}`;
  const { id } = nyckel;
  return (
    <li>
      {byter ? (
        <Namnfalt
          nyckel={nyckel}
          klart={async () => {
            await uppdatera();
            sattByter(false);
          }}
        />
      ) : (
        <div className="rad konto-rad">
          <p>
            {nyckel.namn}{' '}
            <span className="svag liten">
              passnyckel från {dagen(nyckel.skapad)}, {anvand}
            </span>
          </p>
          <span className="rad">
            <Button size="xs" onClick={() => sattByter(true)}>
              Byt namn <span className="dold">på {nyckel.namn}</span>
            </Button>
            <Button size="xs" onClick={() => sattBort(true)}>
              Ta bort <span className="dold">{nyckel.namn}</span>
            </Button>
          </span>
        </div>
      )}
      <Bekrafta
        oppen={bort}
        rubrik={`Ta bort ${nyckel.namn}?`}
        verb="Ta bort passnyckeln"
        avsta="Behåll den"
        pagar="Tar bort …"
        farlig
        vad="Passnyckeln är inte borttagen"
        gor={async () => {
          await medSteg(
            async () => await hamtat(klient.DELETE('/api/konto/passnycklar/{id}', { params: { path: { id } } })),
          );
          await uppdatera();
          kvittera('Passnyckeln är borttagen');
        }}
        stang={() => sattBort(false)}
      >
        <p>Den kan inte längre användas för att logga in. Ta bort den också i enhetens egna inställningar.</p>
      </Bekrafta>
    </li>
  );
}

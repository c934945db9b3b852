import './konto.css';
import { Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Dialog } from '../../delar/Dialog.js';
import { somKlubbafel } from '../../klient/fel.js';
import { hamtat, klient } from '../../klient/klient.js';
import { Felruta } from './Felruta.js';
import { lageFraga } from './fragor.js';
import { Kodfalt } from './Kodfalt.js';
import { bekraftaHos } from './oidc.js';
import { anvandPassnyckel, kanPassnyckel } from './passnyckel.js';
import { svara, useVantar } from './steg.js';
import { useGorande } from './useGorande.js';

async function medPassnyckel(): Promise<void> {
  const { fraga } = await hamtat(klient.POST('/api/inloggning/steg-upp/passnyckel/fraga'));
  const svaret = await anvandPassnyckel(fraga);
  await hamtat(klient.POST('/api/inloggning/steg-upp/passnyckel', { body: { svar: svaret } }));
}

function Innehall(): ReactNode {
  const { data: lage } = useQuery(lageFraga);
  const [losenord, sattLosenord] = useState('');
  const [kod, sattKod] = useState('');
  const { pagar, fel, gor } = useGorande();
  const tva = lage !== undefined && (lage.totp || lage.passnyckel);
  const vidFalt = fel === null ? [] : somKlubbafel(fel).falt;
  const brist = (falt: string): string | undefined => vidFalt.find((ett) => ett.stig === falt)?.text;
  const klart = (hur: () => Promise<unknown>): void =>
    void gor(async () => {
      await hur();
      svara(true);
    });
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    klart(
      async () =>
        await hamtat(klient.POST('/api/inloggning/steg-upp', { body: { losenord, ...(kod === '' ? {} : { kod }) } })),
    );
  };
  return (
    <div className="konto-steg">
      <p>Det här är känsligt. Bekräfta att det är du, så fortsätter vi där du var.</p>
      {vidFalt.length === 0 && <Felruta fel={fel} />}
      {lage?.passnyckel === true && kanPassnyckel() && (
        <Button variant="filled" className="knapp--bred" aria-disabled={pagar} onClick={() => klart(medPassnyckel)}>
          Använd passnyckel
        </Button>
      )}
      {lage?.tjanster.map(({ id, namn }) => (
        <Button
          key={id}
          className="knapp--bred"
          aria-disabled={pagar}
          onClick={() => klart(async () => await bekraftaHos(id))}
        >
          Bekräfta med {namn}
        </Button>
      ))}
      <form className="konto-form" noValidate onSubmit={skicka}>
        <PasswordInput
          label="Lösenord"
          name="password"
          autoComplete="current-password"
          data-autofocus
          value={losenord}
          onChange={(handelse) => sattLosenord(handelse.currentTarget.value)}
          error={brist('losenord')}
          visibilityToggleButtonProps={{ 'aria-label': 'Visa lösenordet' }}
        />
        {tva && (
          <Kodfalt
            label="Kod"
            hjalp="Ur din app, eller en reservkod"
            value={kod}
            onChange={sattKod}
            error={brist('kod')}
          />
        )}
        <p className="rad">
          <Button type="submit" variant={lage?.passnyckel === true ? 'default' : 'filled'} aria-disabled={pagar}>
            {pagar ? 'Bekräftar …' : 'Bekräfta'}
          </Button>
          <Button onClick={() => svara(false)}>Avbryt</Button>
        </p>
      </form>
    </div>
  );
}

/** Frågar den inloggade om ett färskt bevis när en ändring kräver det; se `medSteg`. */
export function Bekraftelse(): ReactNode {
  const vantar = useVantar();
  return (
    <Dialog oppen={vantar !== null} rubrik="Bekräfta att det är du" stang={() => svara(false)}>
      {vantar !== null && <Innehall />}
    </Dialog>
  );
}

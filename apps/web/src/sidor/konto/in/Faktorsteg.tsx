import { Button } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { somKlubbafel } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { Felruta } from '../Felruta.js';
import type { Lage } from '../fragor.js';
import { Kodfalt } from '../Kodfalt.js';
import { anvandPassnyckel, kanPassnyckel } from '../passnyckel.js';
import { useGorande } from '../useGorande.js';

async function medPassnyckel(): Promise<void> {
  const { fraga } = await hamtat(klient.POST('/api/inloggning/faktor/passnyckel/fraga'));
  const svar = await anvandPassnyckel(fraga);
  await hamtat(klient.POST('/api/inloggning/faktor/passnyckel', { body: { svar } }));
}

/** Andra steget: koden ur appen, en reservkod eller passnyckeln. */
export function Faktorsteg({
  lage,
  vidare,
  byt,
}: {
  lage: Lage;
  vidare: () => Promise<void>;
  byt: () => Promise<void>;
}): ReactNode {
  const [kod, sattKod] = useState('');
  const { pagar, fel, gor } = useGorande();
  const falt = useRef<HTMLInputElement>(null);
  const passnyckel = lage.passnyckel && kanPassnyckel();
  useEffect(() => falt.current?.focus(), []);
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    void gor(async () => {
      await hamtat(klient.POST('/api/inloggning/faktor', { body: { kod } })).catch((orsak: unknown) => {
        falt.current?.select();
        throw orsak;
      });
      await vidare();
    });
  };
  const vidFalt = fel === null ? undefined : somKlubbafel(fel).falt.find((ett) => ett.stig === 'kod')?.text;
  return (
    <div className="konto-satt">
      <p>
        {lage.namn}. {lage.totp ? 'Skriv koden ur din app' : 'Skriv en reservkod'}
        {passnyckel ? ', eller använd din passnyckel.' : '.'}
      </p>
      {vidFalt === undefined && <Felruta fel={fel} />}
      {passnyckel && (
        <Button
          variant={lage.totp ? 'default' : 'filled'}
          className="knapp--bred"
          aria-disabled={pagar}
          onClick={() =>
            void gor(async () => {
              await medPassnyckel();
              await vidare();
            })
          }
        >
          Använd passnyckel
        </Button>
      )}
      <form noValidate onSubmit={skicka}>
        <Kodfalt
          falt={falt}
          label={lage.totp ? 'Kod' : 'Reservkod'}
          {...(lage.totp ? { hjalp: 'Sex siffror ur appen, eller en reservkod' } : {})}
          value={kod}
          onChange={sattKod}
          error={vidFalt}
        />
        <Button type="submit" variant={lage.totp ? 'filled' : 'default'} className="knapp--bred" aria-disabled={pagar}>
          {pagar ? 'Loggar in …' : 'Fortsätt'}
        </Button>
      </form>
      <p className="liten svag">
        Har du varken telefon, passnyckel eller reservkoder? Be administratören i din kommun om hjälp.{' '}
        <button type="button" className="konto-lank" onClick={() => void byt()}>
          Logga in som någon annan
        </button>
      </p>
    </div>
  );
}

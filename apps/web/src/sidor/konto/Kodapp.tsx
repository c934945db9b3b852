import { Button } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useEffect, useState } from 'react';
import { somKlubbafel } from '../../klient/fel.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { Felruta } from './Felruta.js';
import { Kodfalt } from './Kodfalt.js';
import { medSteg } from './steg.js';
import { useGorande } from './useGorande.js';

type NyTotp = components['schemas']['NyTotpDto'];

const grupperad = (hemlighet: string): string => hemlighet.replace(/(.{4})(?=.)/gu, '$1 ');

/** Kopplar en kodapp: läs in QR-koden, skriv koden som appen visar. */
export function Kodapp({
  klart,
  avbryt,
}: {
  /** Med reservkoder, när kontot inte hade några. */
  klart: (reservkoder: readonly string[] | null) => Promise<void>;
  avbryt: () => void;
}): ReactNode {
  const [ny, sattNy] = useState<NyTotp | null>(null);
  const [kod, sattKod] = useState('');
  const { pagar, fel, gor } = useGorande();
  useEffect(() => {
    void gor(async () => sattNy(await medSteg(async () => await hamtat(klient.POST('/api/konto/totp')))));
  }, []);
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    void gor(async () => {
      const svar = await medSteg(async () => await hamtat(klient.POST('/api/konto/totp/bekrafta', { body: { kod } })));
      await klart(svar.reservkoder);
    });
  };
  if (ny === null) {
    return fel === null ? null : (
      <>
        <Felruta fel={fel} />
        <p className="rad">
          <Button onClick={avbryt}>Tillbaka</Button>
        </p>
      </>
    );
  }
  const vidFalt = fel === null ? undefined : somKlubbafel(fel).falt.find((ett) => ett.stig === 'kod')?.text;
  return (
    <form className="konto-form" noValidate onSubmit={skicka}>
      {vidFalt === undefined && <Felruta fel={fel} />}
      <ol className="konto-steglista">
        <li>Öppna en app för engångskoder i telefonen, till exempel den som din kommun använder.</li>
        <li>
          Läs in bilden med appen.
          <img
            className="konto-qr"
            alt="QR-kod som kopplar appen till ditt konto"
            width={200}
            height={200}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(ny.qr)}`}
          />
          <span className="svag liten">
            Går det inte? Skriv av nyckeln: <code>{grupperad(ny.hemlighet)}</code>
          </span>
        </li>
        <li>Skriv koden som appen visar.</li>
      </ol>
      <Kodfalt siffror label="Kod ur appen" value={kod} onChange={sattKod} error={vidFalt} />
      <p className="rad">
        <Button type="submit" variant="filled" aria-disabled={pagar}>
          {pagar ? 'Kopplar …' : 'Koppla appen'}
        </Button>
        <Button onClick={avbryt}>Avbryt</Button>
      </p>
    </form>
  );
}

import { Button, PasswordInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { somKlubbafel } from '../../klient/fel.js';
import { hamtat, klient } from '../../klient/klient.js';
import { Felruta } from './Felruta.js';
import { Inloggningsram } from './Inloggningsram.js';
import { LOSENORDSKRAV, minst } from './losenordskrav.js';
import { useGorande } from './useGorande.js';

const gallerInte = (fel: unknown): boolean => fel !== null && somKlubbafel(fel).kod === 'ATERSTALLNING.GALLER_INTE';

/** Sidan som länken i mejlet leder till. Nyckeln står efter #, och lämnar aldrig webbläsaren förrän lösenordet sparas. */
export function NyttLosenord(): ReactNode {
  const [nyckel] = useState(() => window.location.hash.slice(1));
  const [losenord, sattLosenord] = useState('');
  const [kort, sattKort] = useState(false);
  const [klart, sattKlart] = useState(false);
  const falt = useRef<HTMLInputElement>(null);
  const { pagar, fel, gor } = useGorande();
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    sattKort(!minst(losenord));
    if (!minst(losenord)) {
      falt.current?.focus();
      return;
    }
    void gor(async () => {
      await hamtat(klient.POST('/api/inloggning/aterstallning/losenord', { body: { nyckel, losenord } }));
      sattKlart(true);
    });
  };
  const vidFalt = fel === null ? undefined : somKlubbafel(fel).falt.find((ett) => ett.stig === 'losenord')?.text;
  const slut = nyckel === '' || gallerInte(fel);
  return (
    <Inloggningsram titel="Nytt lösenord" rubrik="Välj ett nytt lösenord">
      {klart && (
        <div className="besked besked--bra" role="status">
          <p className="stark">Lösenordet är bytt</p>
          <p>Du är utloggad överallt. Logga in med det nya lösenordet.</p>
        </div>
      )}
      {!klart && slut && (
        <div className="besked besked--fel" role="alert">
          <p className="stark">Länken gäller inte längre</p>
          <p>
            Den gäller i 30 minuter och kan användas en gång. <Link to="/glomt-losenord">Be om en ny länk</Link>.
          </p>
        </div>
      )}
      {!klart && !slut && (
        <>
          {vidFalt === undefined && <Felruta fel={fel} />}
          <form noValidate onSubmit={skicka}>
            <PasswordInput
              ref={falt}
              label="Nytt lösenord"
              description={LOSENORDSKRAV}
              name="new-password"
              autoComplete="new-password"
              value={losenord}
              onChange={(handelse) => sattLosenord(handelse.currentTarget.value)}
              error={kort ? 'Lösenordet behöver minst 12 tecken' : vidFalt}
              visibilityToggleButtonProps={{ 'aria-label': 'Visa lösenordet' }}
            />
            <Button type="submit" variant="filled" className="knapp--bred" aria-disabled={pagar}>
              {pagar ? 'Sparar …' : 'Spara lösenordet'}
            </Button>
          </form>
        </>
      )}
      <p className="inlogg__fot liten">
        <Link to="/logga-in">Till inloggningen</Link>
      </p>
    </Inloggningsram>
  );
}

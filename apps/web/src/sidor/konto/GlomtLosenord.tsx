import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { hamtat, klient } from '../../klient/klient.js';
import { Felruta } from './Felruta.js';
import { Inloggningsram } from './Inloggningsram.js';
import { useGorande } from './useGorande.js';

/** Be om ett nytt lösenord. Svaret är detsamma vare sig kontot finns eller inte. */
export function GlomtLosenord(): ReactNode {
  const [namn, sattNamn] = useState('');
  const [brist, sattBrist] = useState<string>();
  const [skickat, sattSkickat] = useState(false);
  const falt = useRef<HTMLInputElement>(null);
  const rubrik = useRef<HTMLParagraphElement>(null);
  const { pagar, fel, gor } = useGorande();
  useEffect(() => falt.current?.focus(), []);
  useEffect(() => {
    if (skickat) rubrik.current?.focus();
  }, [skickat]);
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    if (namn.trim() === '') {
      sattBrist('Ange ditt inloggningsnamn');
      falt.current?.focus();
      return;
    }
    sattBrist(undefined);
    void gor(async () => {
      await hamtat(klient.POST('/api/inloggning/aterstallning', { body: { inloggningsnamn: namn } }));
      sattSkickat(true);
    });
  };
  return (
    <Inloggningsram titel="Glömt lösenordet" rubrik="Glömt lösenordet?">
      {skickat ? (
        <div className="besked besked--bra">
          <p className="stark" tabIndex={-1} ref={rubrik}>
            Titta i din e-post
          </p>
          <p>
            Finns det ett konto med det namnet, och har det en e-postadress, kommer ett brev inom några minuter. Länken
            i det gäller i 30 minuter.
          </p>
          <p>Kom det inget? Se efter i skräpposten, eller be administratören i din kommun om hjälp.</p>
        </div>
      ) : (
        <>
          <p>Skriv ditt inloggningsnamn, så skickar vi en länk till den e-postadress som kommunen har för dig.</p>
          <Felruta fel={fel} />
          <form noValidate onSubmit={skicka}>
            <TextInput
              ref={falt}
              label="Inloggningsnamn"
              name="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={namn}
              onChange={(handelse) => sattNamn(handelse.currentTarget.value)}
              error={brist}
            />
            <Button type="submit" variant="filled" className="knapp--bred" aria-disabled={pagar}>
              {pagar ? 'Skickar …' : 'Skicka länk'}
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

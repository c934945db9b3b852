import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Dialog } from '../delar/Dialog.js';
import { foljFlodet } from '../klient/flode.js';
import { glomAllt, jagFraga, loggaUt } from '../klient/inloggning.js';
import { horFlikarna } from '../klient/kanal.js';
import { sessionenAvslutades, useSessionslage } from '../klient/sessionslage.js';
import { forlang, kvar, useSessionstider } from '../klient/sessionstid.js';
import { tidpunkt } from '../sprak/datum.js';
import { useUtloggning } from './Utloggning.js';

const Inloggningssteg = lazy(async () => ({
  default: (await import('../sidor/konto/Inloggningssteg.js')).Inloggningssteg,
}));

const MINUT = 60_000;
/** Så länge innan den som inte gör något får veta att inloggningen tar slut. */
const VARNA_VILA = 2 * MINUT;
/** Så länge innan inloggningen tar slut hur man än arbetar. */
const VARNA_SISTA = 5 * MINUT;
const TICK_MS = 5000;

/** Hur nära slutet är: `lugn`, `vila` eller `sista`, och vilket klockslag det sker. */
function useVarning(prova: () => void): { slag: 'lugn' | 'vila' | 'sista'; klockan: string } {
  const tider = useSessionstider();
  const [, tick] = useState(0);
  useEffect(() => {
    const klocka = setInterval(() => tick((n) => n + 1), TICK_MS);
    return () => clearInterval(klocka);
  }, []);
  const rest = tider === null ? null : kvar(tider);
  const slut = rest !== null && rest.ms <= 0;
  useEffect(() => {
    if (slut) prova();
  }, [slut]);
  if (tider === null || rest === null || rest.ms <= 0) return { slag: 'lugn', klockan: '' };
  if (rest.sista) {
    return { slag: rest.ms < VARNA_SISTA ? 'sista' : 'lugn', klockan: tidpunkt(tider.sistaSlut).tid };
  }
  return { slag: rest.ms < VARNA_VILA ? 'vila' : 'lugn', klockan: tidpunkt(tider.vilaSlut).tid };
}

/**
 * Vaktar inloggningen: varnar innan den tar slut, låter den som blev utloggad logga in igen ovanpå sidan, håller ihop
 * flikarna och följer det som ändras hos servern.
 */
export function Sessionsvakt({ inloggningsnamn }: { inloggningsnamn: string }): ReactNode {
  const lage = useSessionslage();
  const fragor = useQueryClient();
  const ga = useNavigate();
  const lamna = async (): Promise<void> => {
    sessionenAvslutades();
    const till = `${window.location.pathname}${window.location.search}`;
    await ga({ to: '/logga-in', search: till === '/' ? {} : { till } });
    fragor.clear();
  };
  const tillbaka = async (): Promise<void> => {
    const jag = await fragor.query({ ...jagFraga, staleTime: 0 });
    // En annan person ska aldrig se det som den förra hade framme.
    if (jag.inloggningsnamn !== inloggningsnamn) window.location.assign('/');
    else await fragor.invalidateQueries();
  };
  const varning = useVarning(() => void fragor.query({ ...jagFraga, staleTime: 0 }).catch(() => undefined));
  const utloggning = useUtloggning(async () => {
    await loggaUt();
    await lamna();
  });
  const inne = lage === 'inne';
  const gick = useRef(false);
  useEffect(() => {
    // Den som i stället valde att vara någon annan börjar om på inloggningen.
    if (gick.current && lage === 'okand') void lamna();
    gick.current = lage === 'gick';
  }, [lage]);
  useEffect(() => (inne ? foljFlodet(fragor) : undefined), [inne, fragor]);
  useEffect(
    () =>
      horFlikarna((bud) => {
        // Den andra fliken frågade om det osparade, och det är borttaget: också det som den här fliken hade.
        if (bud.slag === 'ut') void lamna().then(glomAllt);
        if (bud.slag === 'inne') void tillbaka().catch(() => undefined);
      }),
    [inloggningsnamn],
  );
  return (
    <>
      {utloggning.fraga}
      <div role="status" className={inne && varning.slag === 'sista' ? 'natet' : 'dold'}>
        {inne && varning.slag === 'sista' && (
          <>
            <strong>Inloggningen tar slut kl. {varning.klockan}.</strong> Det du skriver står kvar, och du loggar in
            igen ovanpå sidan.
          </>
        )}
      </div>
      <Dialog
        oppen={inne && varning.slag === 'vila'}
        rubrik="Du loggas snart ut"
        stang={() => void forlang().catch(() => undefined)}
      >
        <p>
          Ingen har gjort något här på ett tag. Inloggningen tar slut kl. {varning.klockan}. Det du har skrivit står
          kvar.
        </p>
        <p className="rad">
          <Button variant="filled" onClick={() => void forlang().catch(() => undefined)}>
            Fortsätt vara inloggad
          </Button>
          <Button onClick={() => void utloggning.loggaUt()}>Logga ut</Button>
        </p>
      </Dialog>
      <Dialog oppen={lage === 'gick'} rubrik="Logga in igen">
        <div className="inloggning-igen">
          <p>Din inloggning har gått ut. Det du har skrivit står kvar.</p>
          <Suspense fallback={<p className="svag">Hämtar …</p>}>
            <Inloggningssteg iDialog namnFran={inloggningsnamn} inloggad={tillbaka} />
          </Suspense>
        </div>
      </Dialog>
    </>
  );
}

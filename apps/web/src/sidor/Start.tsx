import { Button } from '@mantine/core';
import { useQueries, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Felbesked } from '../delar/Besked.js';
import { Skelett } from '../delar/Skelett.js';
import { jagFraga } from '../klient/inloggning.js';
import { type Del, startdelFraga, startFraga } from '../klient/startfragor.js';
import { idag } from '../klient/servertid.js';
import { finnsSkarm } from '../ram/Lank.js';
import { Sidhuvud } from '../ram/Sidhuvud.js';
import { langDag, vecka } from '../sprak/datum.js';
import { Arenden, Skrivelser } from './start/Arbete.js';
import { MinaBevakningar } from './start/MinaBevakningar.js';
import { type Delfraga, Startdel } from './start/Del.js';
import { Drift } from './start/Drift.js';
import { Hinder } from './start/Hinder.js';
import { Begaranden } from './start/Begaranden.js';
import { Inkommet } from './start/Inkommet.js';
import { Kallelser } from './start/Kallelser.js';
import { MinaNamnder } from './start/MinaNamnder.js';
import { Moten } from './start/Moten.js';
import { Anslag, Halltider, Justera, Nytt, Protokoll, Utskick } from './start/Spalt.js';
import { type Hamtat, rubrikdelar, startrubrik } from './start/startrubrik.js';

interface Visas {
  fraga: Delfraga;
  idag: string;
  visaNamnd: boolean;
  /** Det som är tomt och inte hör till huvudsaken utelämnas. */
  tyst: boolean;
}

/** Vad varje del visar, i den ordning de står: det som ska göras till vänster, det som ska bevakas till höger. */
const VANSTER: Partial<Record<Del, (visas: Visas) => ReactNode>> = {
  hinder: ({ fraga, visaNamnd }) => (
    <Startdel del="hinder" fraga={fraga} rubrik="Det som hindrar">
      {(svar) => <Hinder svar={svar} visaNamnd={visaNamnd} />}
    </Startdel>
  ),
  kallelser: ({ fraga, idag, visaNamnd }) => (
    <Startdel del="kallelser" fraga={fraga} rubrik="Dina sammanträden">
      {(svar) => <Kallelser svar={svar} idag={idag} visaNamnd={visaNamnd} />}
    </Startdel>
  ),
  godkannande: ({ fraga }) => (
    <Startdel del="godkannande" fraga={fraga} rubrik="Väntar på dig">
      {(svar) => <Skrivelser rubrik="Väntar på dig" rader={svar.rader} />}
    </Startdel>
  ),
  skrivelser: ({ fraga }) => (
    <Startdel del="skrivelser" fraga={fraga} rubrik="Dina tjänsteskrivelser">
      {(svar) => <Skrivelser rubrik="Dina tjänsteskrivelser" rader={svar.rader} />}
    </Startdel>
  ),
  sammantraden: ({ fraga, idag, visaNamnd }) => (
    <Startdel del="sammantraden" fraga={fraga} rubrik="Sammanträden">
      {(svar) => <Moten svar={svar} idag={idag} visaNamnd={visaNamnd} />}
    </Startdel>
  ),
  arenden: ({ fraga, tyst }) => (
    <Startdel del="arenden" fraga={fraga} rubrik="Dina ärenden">
      {(svar) => (svar.antal === 0 && tyst ? null : <Arenden svar={svar} />)}
    </Startdel>
  ),
  drift: ({ fraga }) => (
    <Startdel del="drift" fraga={fraga} rubrik="Drift">
      {(svar) => <Drift svar={svar} />}
    </Startdel>
  ),
};

const VANSTERDELAR = Object.keys(VANSTER) as Del[];
/** Den som inte sköter sammanträdena har sina egna ärenden före dem. */
const HANDLAGGARENS: readonly Del[] = [
  ...VANSTERDELAR.filter((del) => del !== 'sammantraden' && del !== 'drift'),
  'sammantraden',
  'drift',
];

const HOGER: Partial<Record<Del, (visas: Visas) => ReactNode>> = {
  inkorg: ({ fraga, visaNamnd }) => (
    <Startdel del="inkorg" fraga={fraga} rubrik="Att registrera" panel>
      {(svar) => <Inkommet svar={svar} visaNamnd={visaNamnd} />}
    </Startdel>
  ),
  utlamnanden: ({ fraga, visaNamnd }) => (
    <Startdel del="utlamnanden" fraga={fraga} rubrik="Begäran om utlämnande: besked i dag" panel>
      {(svar) => <Begaranden svar={svar} visaNamnd={visaNamnd} />}
    </Startdel>
  ),
  bevakningar: ({ fraga }) => (
    <Startdel del="bevakningar" fraga={fraga} rubrik="Bevakningar" panel>
      {(svar) => <MinaBevakningar svar={svar} />}
    </Startdel>
  ),
  justera: ({ fraga }) => (
    <Startdel del="justera" fraga={fraga} rubrik="Att skriva under" panel>
      {(svar) => <Justera svar={svar} />}
    </Startdel>
  ),
  utskick: ({ fraga }) => (
    <Startdel del="utskick" fraga={fraga} rubrik="Brev som inte kom fram" panel>
      {(svar) => <Utskick svar={svar} />}
    </Startdel>
  ),
  protokoll: ({ fraga }) => (
    <Startdel del="protokoll" fraga={fraga} rubrik="Protokoll att justera" panel>
      {(svar) => <Protokoll svar={svar} />}
    </Startdel>
  ),
  anslag: ({ fraga }) => (
    <Startdel del="anslag" fraga={fraga} rubrik="Anslag" panel>
      {(svar) => <Anslag svar={svar} />}
    </Startdel>
  ),
  halltider: ({ fraga }) => (
    <Startdel del="halltider" fraga={fraga} rubrik="Hålltider" panel>
      {(svar) => <Halltider svar={svar} />}
    </Startdel>
  ),
  nytt: ({ fraga }) => (
    <Startdel del="nytt" fraga={fraga} rubrik="Nytt" panel>
      {(svar) => <Nytt svar={svar} />}
    </Startdel>
  ),
};

/** Delarna som ska visas i en spalt: i ordning till den första som inte har kommit, så att inget flyttar på sig. */
function framTill(alla: readonly Del[], finns: readonly Del[], klar: (del: Del) => boolean): [Del[], boolean] {
  const har = alla.filter((del) => finns.includes(del));
  const stopp = har.findIndex((del) => !klar(del));
  return stopp < 0 ? [har, true] : [har.slice(0, stopp), false];
}

const INGA: Del[] = [];
const INTE_FRAGAD: Delfraga = { data: undefined, error: null, refetch: async () => undefined };

function useStart() {
  const start = useQuery(startFraga);
  const delar = start.data?.delar ?? INGA;
  const svar = useQueries({ queries: delar.map((del) => startdelFraga(del)) });
  const fraga = (del: Del): Delfraga => svar[delar.indexOf(del)] ?? INTE_FRAGAD;
  // Den som inte gick att hämta är klar tills den hämtats igen.
  const klar = (del: Del): boolean => svar[delar.indexOf(del)]?.isFetched === true;
  const hamtat: Hamtat = Object.fromEntries(delar.map((del, plats) => [del, svar[plats]?.data]));
  return { start, delar, klar, fraga, hamtat, rubrikKlar: start.data !== undefined && rubrikdelar(delar).every(klar) };
}

/** Sidan man kommer till: hur det står, vad som hindrar, och sammanträdena som kedjor. */
export function Start(): ReactNode {
  const router = useRouter();
  const { data: jag } = useSuspenseQuery(jagFraga);
  const { start, delar, klar, fraga, hamtat, rubrikKlar } = useStart();
  const nu = start.data?.idag ?? idag();
  const visas = { idag: nu, visaNamnd: jag.namnder.length > 1, tyst: delar.includes('hinder') };
  const [vanster, vansterKlar] = framTill(visas.tyst ? VANSTERDELAR : HANDLAGGARENS, delar, klar);
  const [hoger, hogerKlar] = framTill(Object.keys(HOGER) as Del[], delar, klar);
  const registrerar = jag.namnder.find((n) => n.rattigheter.includes('arende.skriv'));
  const nytt = `/namnder/${registrerar?.namndId ?? ''}/arenden/nytt`;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={rubrikKlar ? 'klar' : ''}
        rubrik={rubrikKlar ? startrubrik(hamtat, nu) : 'Start'}
        titel="Start"
        smula={`${langDag(nu)}, vecka ${vecka(nu)}`}
        {...(registrerar !== undefined && finnsSkarm(router, nytt)
          ? { hoger: <Button onClick={() => void router.navigate({ href: nytt })}>Registrera ärende</Button> }
          : {})}
      />
      {start.error !== null && start.data === undefined && (
        <Felbesked fel={start.error} vad="Start kunde inte hämtas" igen={() => void start.refetch()} />
      )}
      {!rubrikKlar && start.error === null && <Skelett rader={8} vad="det som väntar på dig" />}
      {rubrikKlar && (
        <div className="tva">
          <div className="startdelar">
            {vanster.map((del) => (
              <div key={del}>{VANSTER[del]?.({ ...visas, fraga: fraga(del) })}</div>
            ))}
            {!vansterKlar && <Skelett key={vanster.length} rader={4} vad="mer" />}
          </div>
          <aside aria-label="Att bevaka" className="startdelar">
            {hoger.map((del) => (
              <div key={del}>{HOGER[del]?.({ ...visas, fraga: fraga(del) })}</div>
            ))}
            {hogerKlar ? <MinaNamnder jag={jag} /> : <Skelett key={hoger.length} rader={3} vad="mer" />}
          </aside>
        </div>
      )}
    </main>
  );
}

import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Tomt } from '../../delar/Besked.js';
import { StorFrist } from '../../delar/Frist.js';
import { Lage } from '../../delar/Lage.js';
import { anslagsmening } from '../../delar/lagesmening.js';
import type { Tillkannagivande } from '../../klient/typer.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { dag, langDag } from '../../sprak/datum.js';
import { paragrafer } from '../../sprak/ord.js';
import { Detalj } from '../../delar/Sidopanel.js';
import { Dokument } from './Dokument.js';
import { delnamn } from './delar.js';
import { Smula } from './Smula.js';
import { useMote } from './useMote.js';

function Dagar({ t }: { t: Tillkannagivande }): ReactNode {
  return (
    <dl className="faktalista motesfakta">
      <dt>Tillkännagivet</dt>
      <dd>{langDag(t.anslagsdatum)}</dd>
      <dt>Sista dag att överklaga</dt>
      <dd>{langDag(t.sistaOverklagandedag)}</dd>
      <dt>Tidigast ned</dt>
      <dd>{langDag(t.tidigastNed)}</dd>
      {t.nedtagetDatum !== null && (
        <>
          <dt>Nedtaget</dt>
          <dd>{langDag(t.nedtagetDatum)}</dd>
        </>
      )}
      <dt>Protokollet finns</dt>
      <dd>{t.forvaringsplats}</dd>
    </dl>
  );
}

/** Tillkännagivandet av varje del: dagarna, och var protokollet finns. */
export function Anslag(): ReactNode {
  const mote = useMote();
  const { protokoll, sammantrade: s, nu } = mote;
  const delar = protokoll?.delar ?? [];
  const uppe = delar.flatMap((del) => del.tillkannagivanden).filter((t) => t.nedtagetDatum === null);
  const forst = uppe
    .map((t) => t.sistaOverklagandedag)
    .sort()
    .find((datum) => datum >= nu);
  const rubrik = s.tillstand === 'avslutat' ? anslagsmening(protokoll, nu) : 'Anslaget kommer efter justeringen';
  return (
    <>
      <Sidhuvud
        rubrik={rubrik}
        titel="Anslag"
        smula={<Smula mote={mote} />}
        ingress="Justeringen tillkännages på anslagstavlan senast andra dagen efter justeringen (KL 8:12)."
        {...(forst === undefined
          ? {}
          : { hoger: <StorFrist datum={forst}>att överklaga, sista dag {dag(forst)}</StorFrist> })}
      />
      <Detalj etikett="Anslagets filer" spalt={<Dokument mote={mote} somPanel bara={['anslag']} />}>
        {delar.length === 0 && <Tomt>Här står när justeringen tillkännages och hur länge den kan överklagas.</Tomt>}
        {delar.map((del) => (
          <Avdelning
            key={del.id}
            rubrik={`${delnamn(del, delar.length)} ${paragrafer(del.paragrafer)}`}
            vid={<Anslagslage anslag={del.tillkannagivanden} />}
          >
            {del.tillkannagivanden.length === 0 ? (
              <Tomt>
                {del.frister.senastTillkannagivet === null
                  ? 'Tillkännages när delen är justerad.'
                  : `Ska tillkännages senast ${dag(del.frister.senastTillkannagivet)}.`}
              </Tomt>
            ) : (
              del.tillkannagivanden.map((t) => <Dagar t={t} key={t.id} />)
            )}
          </Avdelning>
        ))}
      </Detalj>
    </>
  );
}

function Anslagslage({ anslag }: { anslag: readonly Tillkannagivande[] }): ReactNode {
  if (anslag.length === 0) return <Lage marke="utkast">Ska upp</Lage>;
  return anslag.some((t) => t.nedtagetDatum === null) ? (
    <Lage marke="halv">Uppe</Lage>
  ) : (
    <Lage marke="klar">Nedtaget</Lage>
  );
}

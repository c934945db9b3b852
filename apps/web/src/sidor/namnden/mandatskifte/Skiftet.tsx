import { Button, NativeSelect } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Bekrafta } from '../../../delar/Bekrafta.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Filslapp } from '../../../delar/formular/Filslapp.js';
import { StorFrist } from '../../../delar/Frist.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { dag, langDag, plusDagar } from '../../../sprak/datum.js';
import { antal, stor } from '../../../sprak/ord.js';
import { Felrader } from '../fil/Felrader.js';
import { filstig, type Forhandsvisning, type Omfattning, type Platsbyten } from '../fil/importapi.js';
import { Lasning, Underlag } from '../fil/Omgangen.js';
import { Kvarlamnade, type Mottagare } from './Kvarlamnade.js';
import { Motet } from './Motet.js';
import { Platserna } from './Platserna.js';
import { angraSkiftet, genomforSkiftet, type Kvarlamnat, lamnaSkiftesfil, type Skifte } from './skiftesapi.js';
import { useSkiftet } from './useSkiftet.js';

/** Var man är: filen, felen, det som hänger kvar, mötet, och till sist Genomför. */
function Steg({
  skifte: s,
  visning: f,
  kvar,
}: {
  skifte: Skifte;
  visning: Forhandsvisning | undefined;
  kvar: Kvarlamnat | undefined;
}): ReactNode {
  const genomfort = s.tillstand === 'genomfort';
  const last = genomfort || f !== undefined;
  const utanFel = genomfort || f?.antal.fel === 0;
  const lost = genomfort || (kvar !== undefined && kvar.losta === kvar.antal);
  const steg = [
    { namn: 'Läs filen', klar: last, nu: !last },
    { namn: 'Rätta och förhandsgranska', klar: utanFel, nu: last && !utanFel },
    { namn: 'Det som hänger kvar', klar: utanFel && lost, nu: utanFel && !lost },
    { namn: 'Första mötet', klar: genomfort, nu: false },
    {
      namn: 'Granska och genomför',
      klar: genomfort,
      nu: utanFel && lost && s.tillstand === 'utkast',
    },
  ];
  return (
    <ol className="guide stegrad" aria-label="Mandatskiftets steg">
      {steg.map((ett) => (
        <li key={ett.namn} aria-current={ett.nu ? 'step' : undefined}>
          <Lage marke={ett.klar ? 'klar' : ett.nu ? 'halv' : 'utkast'}>
            {ett.namn}
            <span className="dold">{ett.klar ? ', klart' : ett.nu ? '' : ', kommer'}</span>
          </Lage>
        </li>
      ))}
    </ol>
  );
}

function Genomforande({
  skifte: s,
  gor,
  angra,
}: {
  skifte: Skifte;
  gor: () => Promise<unknown>;
  angra: () => Promise<unknown>;
}): ReactNode {
  const [oppen, satt] = useState(false);
  const id = useId();
  const kan = s.hinder === null && s.tillstand === 'utkast';
  const senast = langDag(plusDagar(s.skiftesdag, -1));
  return (
    <Panel rubrik="Genomför mandatskiftet">
      {s.tillstand === 'utkast' ? (
        <>
          <p>
            <Button
              variant="filled"
              className="knapp--bred"
              aria-disabled={!kan}
              aria-describedby={id}
              onClick={() => {
                if (kan) satt(true);
              }}
            >
              Genomför från {dag(s.skiftesdag)}
            </Button>
          </p>
          <p className="svag" id={id} role="status">
            {s.hinder?.text ?? 'Allt är klart. Inget är ändrat än.'}
          </p>
          <p className="liten svag">
            Kan ångras till och med {senast}. Efter det ändras uppdrag bara med val eller avsägelse.
          </p>
        </>
      ) : (
        <>
          <p>
            <Lage marke={s.tillstand === 'genomfort' ? 'klar' : 'utgar'}>
              {s.tillstand === 'genomfort' ? 'Genomfört' : s.tillstand === 'angrat' ? 'Ångrat' : 'Slängt'}
            </Lage>
          </p>
          {s.tillstand === 'genomfort' &&
            (s.angraHinder === null ? (
              <p>
                <Button onClick={() => satt(true)}>Ångra mandatskiftet</Button>
              </p>
            ) : (
              <p className="liten svag">{s.angraHinder.text}</p>
            ))}
        </>
      )}
      <Bekrafta
        oppen={oppen}
        rubrik={s.tillstand === 'utkast' ? `Genomför mandatskiftet ${dag(s.skiftesdag)}?` : 'Ångra mandatskiftet?'}
        verb={s.tillstand === 'utkast' ? 'Genomför mandatskiftet' : 'Ångra mandatskiftet'}
        avsta="Vänta med mandatskiftet"
        pagar="Arbetar …"
        vad="Inget är ändrat"
        gor={s.tillstand === 'utkast' ? gor : angra}
        stang={() => satt(false)}
      >
        <p>
          {s.tillstand === 'utkast'
            ? `De uppdrag som gäller slutar dagen före, och de nya börjar ${dag(s.skiftesdag)}. Det kan ångras till och med ${senast}.`
            : 'Uppdragen blir som de var före skiftet.'}
        </p>
      </Bekrafta>
    </Panel>
  );
}

function Slutar({ namn, dagFore }: { namn: readonly string[]; dagFore: string }): ReactNode {
  return (
    <Panel rubrik="De som slutar">
      <p className="liten">
        {namn.length === 0
          ? 'Ingen slutar helt.'
          : `${stor(antal(namn.length, 'person', 'personer'))}: ${namn.join(', ')}. De läser handlingar och justerar till och med ${langDag(dagFore)}. Efter det ser de inget.`}
      </p>
    </Panel>
  );
}

function LasFilen({ omfattning, valj }: { omfattning: Omfattning; valj: (fil: File) => void }): ReactNode {
  return (
    <Avdelning rubrik="Läs filen">
      <Filslapp
        label="Filen med hela den nya perioden"
        hjalp="CSV eller Excel, högst 10 MB"
        tar=".csv,.xlsx"
        filer={[]}
        valj={(filer) => {
          if (filer[0] !== undefined) valj(filer[0]);
        }}
      />
      <p className="fot">
        <a href={`${filstig(omfattning)}/importer/mall`} download>
          Hämta mallen (Excel)
        </a>
      </p>
    </Avdelning>
  );
}

/** De som har ett uppdrag efter skiftet och redan finns i Klubba. */
const mottagarna = (p: Platsbyten | undefined): Mottagare[] =>
  [...(p?.platser ?? []), ...(p?.ersattare ?? [])].flatMap(({ efter }) =>
    efter === null || efter.personId === null ? [] : [{ personId: efter.personId, namn: efter.namn }],
  );

/** Rubriken när filen inte förhandsvisas: hur det står till med skiftet. */
const rubriken = (s: Skifte): string => {
  const skiftet = `Mandatskiftet ${dag(s.skiftesdag)}`;
  if (s.tillstand === 'genomfort') return `${skiftet} är genomfört`;
  if (s.tillstand === 'angrat') return `${skiftet} är ångrat`;
  if (s.tillstand === 'avbrutet') return `${skiftet} är slängt`;
  return s.importId === null ? 'Läs in filen med den nya perioden' : 'Mandatskifte';
};

/** Ett mandatskifte: felen i filen, plats för plats, det som hänger kvar, första mötet, och Genomför. */
export function Skiftet({
  omfattning,
  skifteId,
  smula,
}: {
  omfattning: Omfattning;
  skifteId: string;
  smula: ReactNode;
}): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const [vald, valj] = useState<string>();
  const { skifte, organId, importId, omgang, last, visning, rader, platser, kvar, lasOm } = useSkiftet(
    omfattning,
    skifteId,
    vald,
  );
  const s = skifte.data;
  const fil = async (ny: File): Promise<void> => {
    sattFel(null);
    await lamnaSkiftesfil(omfattning, skifteId, ny).catch(sattFel);
    await lasOm();
  };
  if (s === undefined) {
    return skifte.error === null ? (
      <Skelett rader={8} vad="mandatskiftet" />
    ) : (
      <Felbesked fel={skifte.error} vad="Mandatskiftet kunde inte hämtas" igen={() => void skifte.refetch()} />
    );
  }
  const utkast = s.tillstand === 'utkast';
  // Genomfört är filen redan i Klubba: jämförd med det den själv lade in vore varje rad ett fel.
  const forhand = utkast ? visning.data : undefined;
  return (
    <>
      <Sidhuvud
        key={forhand === undefined ? s.tillstand : 'last'}
        rubrik={forhand?.rubrik ?? rubriken(s)}
        titel="Mandatskifte"
        smula={smula}
        hoger={<StorFrist datum={s.skiftesdag}>till {langDag(s.skiftesdag)}</StorFrist>}
      />
      <Steg skifte={s} visning={forhand} kvar={kvar.data} />
      {fel !== null && <Felbesked fel={fel} vad="Filen är inte inläst" />}
      <div className="tva tva--org">
        <div>
          {utkast && s.importId === null && <LasFilen omfattning={omfattning} valj={(ny) => void fil(ny)} />}
          {omgang.data !== undefined && !last && <Lasning omgang={omgang.data} />}
          {forhand !== undefined && rader.data !== undefined && (
            <Felrader omfattning={omfattning} importId={importId} forhandsvisning={forhand} rader={rader.data} />
          )}
          {last && s.namnder.length > 1 && organId !== undefined && (
            <NativeSelect
              label="Visa nämnden"
              value={organId}
              data={s.namnder.map((namnd) => ({ value: namnd.id, label: namnd.namn }))}
              onChange={(handelse) => valj(handelse.currentTarget.value)}
            />
          )}
          {platser.data !== undefined && <Platserna byten={platser.data} />}
          {kvar.data !== undefined && (
            <Kvarlamnade
              omfattning={omfattning}
              skifteId={skifteId}
              kvar={kvar.data}
              mottagare={mottagarna(platser.data)}
            />
          )}
        </div>
        <aside aria-label="Genomföra och första mötet">
          <Genomforande
            skifte={s}
            gor={async () => {
              await genomforSkiftet(omfattning, skifteId, visning.data?.avtryck ?? '');
              await fragor.invalidateQueries();
              kvittera('Mandatskiftet är genomfört');
            }}
            angra={async () => {
              await angraSkiftet(omfattning, skifteId);
              await fragor.invalidateQueries();
              kvittera('Mandatskiftet är ångrat');
            }}
          />
          {utkast && omgang.data !== undefined && (
            <Underlag
              omgang={omgang.data}
              nyFil={(ny) => void fil(ny)}
              mer={
                <>
                  {s.beslut !== null && (
                    <>
                      <dt>Beslut</dt>
                      <dd>{s.beslut}</dd>
                    </>
                  )}
                  <dt>Gäller</dt>
                  <dd>
                    {s.skiftesdag}
                    {s.periodTill !== null && `–${s.periodTill}`}
                  </dd>
                </>
              }
            />
          )}
          {platser.data !== undefined && (
            <Slutar namn={platser.data.slutarHelt.map((en) => en.namn)} dagFore={platser.data.dagFore} />
          )}
          {last && <Motet omfattning={omfattning} skifteId={skifteId} organId={organId} />}
        </aside>
      </div>
    </>
  );
}

import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Bekrafta } from '../../../delar/Bekrafta.js';
import { Besked, Felbesked } from '../../../delar/Besked.js';
import { Filslapp } from '../../../delar/formular/Filslapp.js';
import { Skelett } from '../../../delar/Skelett.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { tidpunkt } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import { Andringar } from './Andringar.js';
import { Felrader } from './Felrader.js';
import {
  avbryt,
  type Forhandsvisning,
  forhandsvisningFraga,
  genomfor,
  importnyckel,
  lamnaFilTill,
  type Omfattning,
  type Omgang,
  omgangFraga,
  raderFraga,
} from './importapi.js';

function Genomfor({
  forhandsvisning: f,
  gor,
}: {
  forhandsvisning: Forhandsvisning;
  gor: () => Promise<unknown>;
}): ReactNode {
  const [oppen, satt] = useState(false);
  const id = useId();
  const summa = `${antal(f.antal.nya, 'ny', 'nya')}, ${antal(f.antal.andrade, 'ändras', 'ändras')}, ${antal(f.antal.avslutade, 'slutar', 'slutar')}`;
  return (
    <Panel rubrik="Genomför">
      <p>
        <Button
          variant="filled"
          className="knapp--bred"
          aria-disabled={!f.oppet}
          aria-describedby={id}
          onClick={() => {
            if (f.oppet) satt(true);
          }}
        >
          Genomför ändringarna
        </Button>
      </p>
      <p className="svag" id={id} role="status">
        {f.hinder?.text ?? `${summa}. Inget är ändrat än.`}
      </p>
      <Bekrafta
        oppen={oppen}
        rubrik="Genomför allt som visas?"
        verb="Genomför ändringarna"
        avsta="Vänta med filen"
        pagar="Genomför …"
        vad="Ingenting är ändrat"
        gor={gor}
        stang={() => satt(false)}
      >
        <p>{summa}. Allt genomförs på en gång. Efteråt ändras uppdrag med val eller avsägelse, eller med en ny fil.</p>
      </Bekrafta>
    </Panel>
  );
}

/** Filen medan den läses, och när den inte gick att läsa. */
export function Lasning({ omgang: o }: { omgang: Omgang }): ReactNode {
  if (o.tillstand === 'olaslig') {
    return (
      <Besked slag="fel" rubrik="Filen gick inte att läsa">
        <p>{o.lasfel}</p>
      </Besked>
    );
  }
  return (
    <p role="status">
      Läser filen. {o.totaltRader === null ? o.lastaRader : `${String(o.lastaRader)} av ${String(o.totaltRader)}`} rader
      lästa.
    </p>
  );
}

/** Underlaget: filerna, vem som lämnade dem, och plats för en ny. */
export function Underlag({
  omgang: o,
  nyFil,
  mer,
}: {
  omgang: Omgang;
  nyFil: (fil: File) => void;
  mer?: ReactNode;
}): ReactNode {
  const sist = o.filer.at(-1);
  return (
    <Panel rubrik="Underlag">
      <dl className="faktalista">
        {sist !== undefined && (
          <>
            <dt>Fil</dt>
            <dd>{o.filer.map((fil) => fil.filnamn).join(', ')}</dd>
            <dt>Läst</dt>
            <dd>
              {sist.lamnadAv}, {tidpunkt(sist.lamnad).datum} {tidpunkt(sist.lamnad).tid}
            </dd>
          </>
        )}
        {mer}
      </dl>
      <Filslapp
        label="Läs ny fil"
        hjalp="CSV eller Excel, högst 10 MB"
        tar=".csv,.xlsx"
        filer={[]}
        valj={(filer) => {
          if (filer[0] !== undefined) nyFil(filer[0]);
        }}
      />
    </Panel>
  );
}

/** En omgång: felen, vad som ändras, och Genomför med sitt skäl när den är stängd. */
export function Omgangen({
  omfattning,
  importId,
  smula,
  klar,
}: {
  omfattning: Omfattning;
  importId: string;
  smula: ReactNode;
  klar: () => void;
}): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const omgang = useQuery(omgangFraga(omfattning, importId));
  const last = omgang.data?.tillstand === 'last';
  const visning = useQuery({ ...forhandsvisningFraga(omfattning, importId), enabled: last });
  const rader = useQuery({ ...raderFraga(omfattning, importId), enabled: last });
  const lasOm = async (): Promise<void> => await fragor.invalidateQueries({ queryKey: importnyckel(omfattning) });
  const forsok = async (gor: () => Promise<unknown>): Promise<void> => {
    sattFel(null);
    await gor().catch(sattFel);
    await lasOm();
  };
  const hamtfel = omgang.error ?? visning.error ?? rader.error;
  const o = omgang.data;
  return (
    <>
      <Sidhuvud
        key={visning.data === undefined ? 'laser' : 'last'}
        rubrik={visning.data?.rubrik ?? 'Läser filen'}
        smula={smula}
      />
      {hamtfel !== null && <Felbesked fel={hamtfel} vad="Filen kunde inte visas" igen={() => void lasOm()} />}
      {fel !== null && <Felbesked fel={fel} vad="Filen är inte inläst" />}
      {omgang.isPending && <Skelett rader={6} vad="filen" />}
      {o !== undefined && !last && o.genomford === null && <Lasning omgang={o} />}
      {o !== undefined && o.genomford !== null && (
        <Besked slag="bra" rubrik="Filen är genomförd">
          <p>
            Genomförd {tidpunkt(o.genomford).datum} {tidpunkt(o.genomford).tid}. Ändringarna syns i förteckningen.
          </p>
        </Besked>
      )}
      {o !== undefined && (
        <div className="tva tva--org">
          <div>
            {visning.data !== undefined && rader.data !== undefined && (
              <>
                <Felrader
                  omfattning={omfattning}
                  importId={importId}
                  forhandsvisning={visning.data}
                  rader={rader.data}
                />
                <Andringar rader={rader.data} />
              </>
            )}
          </div>
          <aside aria-label="Genomföra filen">
            {visning.data !== undefined && o.genomford === null && (
              <Genomfor
                forhandsvisning={visning.data}
                gor={async () => {
                  await genomfor(omfattning, importId, visning.data.avtryck);
                  await fragor.invalidateQueries();
                  kvittera('Filen är genomförd');
                  klar();
                }}
              />
            )}
            {o.genomford === null && o.tillstand !== 'avbruten' && (
              <>
                <Underlag
                  omgang={o}
                  nyFil={(fil) => void forsok(async () => await lamnaFilTill(omfattning, importId, fil))}
                />
                <Panel rubrik="Ångra">
                  <p>
                    <Button
                      size="xs"
                      onClick={() =>
                        void forsok(async () => {
                          await avbryt(omfattning, importId);
                          kvittera('Omgången är slängd. Inget är ändrat');
                          klar();
                        })
                      }
                    >
                      Släng omgången
                    </Button>
                  </p>
                </Panel>
              </>
            )}
          </aside>
        </div>
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning, Panel } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Filslapp } from '../../../delar/formular/Filslapp.js';
import { Lage, type Marke } from '../../../delar/Lage.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { tidpunkt } from '../../../sprak/datum.js';
import { antal } from '../../../sprak/ord.js';
import { filstig, lamnaFil, type Omfattning, type Omgang, omgangarFraga } from './importapi.js';
import { KNAPPKOLUMN } from '../knappkolumn.js';

const TILLSTAND: Readonly<Record<Omgang['tillstand'], { marke: Marke; ord: string }>> = {
  vantar: { marke: 'utkast', ord: 'Väntar' },
  laser: { marke: 'halv', ord: 'Läses' },
  last: { marke: 'halv', ord: 'Läst, inte genomförd' },
  olaslig: { marke: 'stopp', ord: 'Gick inte att läsa' },
  genomford: { marke: 'klar', ord: 'Genomförd' },
  avbruten: { marke: 'utgar', ord: 'Slängd' },
};

/** Släpp en fil, hämta mallen eller det som finns, och de omgångar som varit. */
export function Filsida({
  omfattning,
  smula,
  oppna,
}: {
  omfattning: Omfattning;
  smula: ReactNode;
  /** Går till omgången. */
  oppna: (importId: string) => void;
}): ReactNode {
  const { data, error, refetch } = useQuery(omgangarFraga(omfattning));
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const lamna = async (fil: File): Promise<void> => {
    sattFel(null);
    sattPagar(true);
    try {
      oppna((await lamnaFil(omfattning, fil)).id);
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  const stig = filstig(omfattning);
  return (
    <>
      <Sidhuvud
        rubrik="Fil in och ut"
        smula={smula}
        ingress="Organ, reglementen, inkallelseordning, förtroendevalda och förvaltning ur en fil. Först visas vad som skulle ändras; ingenting skrivs förrän du genomför det."
      />
      <div className="tva tva--org">
        <div>
          <Avdelning rubrik="Läs in en fil">
            {fel !== null && <Felbesked fel={fel} vad="Filen togs inte emot" />}
            <Filslapp
              label="Fil"
              hjalp="CSV eller Excel, högst 10 MB"
              tar=".csv,.xlsx"
              filer={[]}
              valj={(filer) => {
                if (filer[0] !== undefined) void lamna(filer[0]);
              }}
            />
            {pagar && <p role="status">Lämnar filen …</p>}
          </Avdelning>
          <Avdelning rubrik="Omgångar" status vid={data === undefined ? '' : antal(data.antal, 'omgång', 'omgångar')}>
            {error !== null && <Felbesked fel={error} vad="Omgångarna kunde inte hämtas" igen={() => void refetch()} />}
            {data !== undefined && data.rader.length === 0 && (
              <Tomt>Här står filer som lästs in, och om de är genomförda.</Tomt>
            )}
            {data !== undefined && data.rader.length > 0 && (
              <Tabell bildtext="Omgångar, senaste först" kolumner={['Fil', 'Lämnad', 'Av', 'Läge', KNAPPKOLUMN]}>
                {data.rader.map((o) => (
                  <tr role="row" key={o.id}>
                    <th role="rowheader" scope="row">
                      {o.filer.map((f) => f.filnamn).join(', ')}
                    </th>
                    <Cell klass="nr">
                      {tidpunkt(o.skapad).datum} {tidpunkt(o.skapad).tid}
                    </Cell>
                    <Cell>{o.skapadAv}</Cell>
                    <td role="cell">
                      <Lage marke={TILLSTAND[o.tillstand].marke}>{TILLSTAND[o.tillstand].ord}</Lage>
                    </td>
                    <td role="cell">
                      <Button size="xs" onClick={() => oppna(o.id)}>
                        Öppna<span className="dold"> {o.filer.map((f) => f.filnamn).join(', ')}</span>
                      </Button>
                    </td>
                  </tr>
                ))}
              </Tabell>
            )}
          </Avdelning>
        </div>
        <aside aria-label="Hämta filer">
          <Panel rubrik="Mall">
            <p>En tom fil att fylla i. Ett blad i den säger vad som ska stå var.</p>
            <p>
              <a href={`${stig}/importer/mall`} download>
                Hämta mallen (Excel)
              </a>
            </p>
          </Panel>
          <Panel rubrik="Hämta det som finns">
            <p>I samma form som läses in. Skyddade personuppgifter är inte med.</p>
            <p>
              <a href={`${stig}/export?format=xlsx`} download>
                Hämta allt (Excel)
              </a>
            </p>
            <p>
              <a href={`${stig}/export?format=csv&blad=fortroendevalda`} download>
                Hämta förtroendevalda (CSV)
              </a>
            </p>
          </Panel>
        </aside>
      </div>
    </>
  );
}

import './arendeimport.css';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Filslapp } from '../../delar/formular/Filslapp.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { useUtkast } from '../../delar/useUtkast.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { tidpunkt } from '../../sprak/datum.js';
import { antal, heltal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { importerFraga, lamna } from './importfragor.js';
import { LAGE } from './lagesord.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/diarieimport');

function Lamna({ namndId, oppna }: { namndId: string; oppna: (id: string) => void }): ReactNode {
  const [kalla, sattKalla] = useUtkast(`diarieimport:${namndId}`);
  const [filer, sattFiler] = useState<readonly File[]>([]);
  const [fel, sattFel] = useState<unknown>(null);
  const [brist, sattBrist] = useState<{ kalla?: string; fil?: string }>({});
  const [pagar, sattPagar] = useState(false);
  const falt = useRef<HTMLInputElement>(null);
  const skicka = async (): Promise<void> => {
    const brister = {
      ...(kalla.trim() === '' ? { kalla: 'Skriv vilket system filerna kommer ur.' } : {}),
      ...(filer.length === 0 ? { fil: 'Välj minst en fil.' } : {}),
    };
    sattBrist(brister);
    if (Object.keys(brister).length > 0) {
      falt.current?.focus();
      return;
    }
    sattFel(null);
    sattPagar(true);
    try {
      const { id } = await lamna(namndId, kalla.trim(), filer);
      sattKalla('');
      oppna(id);
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  return (
    <form
      onSubmit={(handelse) => {
        handelse.preventDefault();
        if (!pagar) void skicka();
      }}
    >
      {fel !== null && <Felbesked fel={fel} vad="Filerna togs inte emot" />}
      <TextInput
        ref={falt}
        label="System"
        description="Det som filerna kommer ur. Kolumnerna kan sparas för systemet."
        value={kalla}
        maxLength={100}
        error={brist.kalla}
        onChange={(handelse) => sattKalla(handelse.currentTarget.value)}
      />
      <Filslapp
        label="Filer"
        hjalp="CSV eller Excel med ärenden, parter och handlingar, och ZIP med handlingarnas filer. Högst 200 MB var"
        tar=".csv,.txt,.xlsx,.zip"
        filer={filer}
        valj={sattFiler}
        error={brist.fil}
        flera
      />
      <p>
        <Button type="submit" variant="filled" aria-disabled={pagar}>
          {pagar ? 'Lämnar filerna …' : 'Läs filerna'}
        </Button>
      </p>
    </form>
  );
}

/** Importer av gamla diarier: lämna filer, och de som varit. */
export function Importer(): ReactNode {
  const { namndId } = rutt.useParams();
  const navigera = rutt.useNavigate();
  const { far } = useNamnd();
  const { data, error, refetch, isPending } = useQuery({
    ...importerFraga(namndId),
    enabled: far('diarieimport.skriv'),
  });
  const oppna = (importId: string): void =>
    void navigera({ to: '/namnder/$namndId/diarieimport/$importId', params: { namndId, importId } });
  if (!far('diarieimport.skriv')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida diarieimport">
      <Sidhuvud
        rubrik="Importera ett gammalt diarium"
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
          </Brodsmulor>
        }
        ingress="Filerna läses, kolumnerna pekas ut och raderna granskas. Ingenting förs in förrän du säger till."
      />
      <Avdelning rubrik="Lämna filer">
        <Lamna namndId={namndId} oppna={oppna} />
      </Avdelning>
      <Avdelning rubrik="Importer" status vid={data === undefined ? '' : antal(data.antal, 'import', 'importer')}>
        {error !== null && <Felbesked fel={error} vad="Importerna kunde inte hämtas" igen={() => void refetch()} />}
        {isPending && <Skelett rader={3} vad="importerna" />}
        {data?.antal === 0 && <Tomt>Här står importer som gjorts, och de som väntar på dig.</Tomt>}
        {data !== undefined && data.antal > 0 && (
          <Tabell
            bildtext="Importer, den senaste först"
            kolumner={['System', 'Filer', 'Lämnad', 'Av', 'Läge', { namn: 'Ärenden', klass: 'tal' }]}
          >
            {data.rader.map((i) => (
              <tr role="row" key={i.id}>
                <th role="rowheader" scope="row">
                  <Link
                    to="/namnder/$namndId/diarieimport/$importId"
                    params={{ namndId, importId: i.id }}
                    className="rubrik"
                  >
                    {i.kalla}
                  </Link>
                </th>
                <Cell etikett="Filer">{i.filer.map((fil) => fil.filnamn).join(', ')}</Cell>
                <Cell klass="nr" etikett="Lämnad">
                  {tidpunkt(i.skapadTid).datum} {tidpunkt(i.skapadTid).tid}
                </Cell>
                <Cell etikett="Av">{i.skapadAv}</Cell>
                <Cell>
                  <Lage marke={LAGE[i.lage].marke}>{LAGE[i.lage].ord}</Lage>
                </Cell>
                <Cell klass="tal" etikett="Ärenden">
                  {i.utfall === null ? '' : heltal(i.utfall.arenden)}
                </Cell>
              </tr>
            ))}
          </Tabell>
        )}
      </Avdelning>
    </main>
  );
}

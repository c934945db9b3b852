import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Lage, Sekretess } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { idag } from '../../klient/servertid.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Initiativ, type Redovisning as Svar, redovisningFraga } from './fragor.js';
import { FRISTMARKE, slagord, utfallord } from './ord.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/medborgarforslag');
const FLEST_AR = 6;

function Lista({
  namndId,
  bildtext,
  rader,
  sist,
}: {
  namndId: string;
  bildtext: string;
  rader: readonly Initiativ[];
  sist: 'läge' | 'avgjort';
}): ReactNode {
  return (
    <Tabell
      bildtext={bildtext}
      kolumner={['Diarienummer', 'Gäller', 'Slag', 'Väckt', sist === 'läge' ? 'Läge' : 'Avgjort']}
    >
      {rader.map((i) => (
        <tr role="row" key={i.id}>
          <Cell klass="nr">{i.dnr}</Cell>
          <Cell>
            <Lank till={`/namnder/${namndId}/arenden/${i.arendeId}`} klass="rubrik">
              {i.arendemening}
            </Lank>{' '}
            {i.sekretess && <Sekretess lagrum={null} />}
            {i.forslagsstallare !== null && <span className="svag"> {i.forslagsstallare}</span>}
          </Cell>
          <Cell>{slagord(i.slag)}</Cell>
          <Cell klass="nr" etikett="väckt">
            {i.vackt}
          </Cell>
          <Cell>
            {sist === 'läge' ? (
              <Lage marke={FRISTMARKE[i.frist.lage]}>{i.frist.mening}</Lage>
            ) : (
              <>
                <span className="nr">{i.avgjort}</span> {i.utfall !== null && utfallord(i.utfall)} {i.avgjortParagraf}
              </>
            )}
          </Cell>
        </tr>
      ))}
    </Tabell>
  );
}

function mening({ oppna }: Svar): string {
  const sena = oppna.filter((i) => i.frist.lage === 'passerad').length;
  if (oppna.length === 0) return 'Alla medborgarförslag och motioner är färdigberedda';
  const borjan = antal(oppna.length, 'förslag är inte färdigberett', 'förslag är inte färdigberedda');
  return sena === 0 ? borjan : `${borjan}, ${String(sena)} har passerat året utan anmälan`;
}

/** Medborgarförslag och motioner: de som inte är färdiga, de som avgjorts under året, och redovisningen till fullmäktige. */
export function Redovisning(): ReactNode {
  const { namndId, far } = useNamnd();
  const ga = rutt.useNavigate();
  const nu = Number(idag().slice(0, 4));
  const ar = rutt.useSearch().ar ?? nu;
  const { data, error, isPending, refetch } = useQuery({
    ...redovisningFraga(namndId, ar),
    enabled: far('arende.las'),
  });
  if (!far('arende.las')) return <FinnsInte />;
  const fil = (format: string): string => `/api/namnder/${namndId}/initiativ/redovisning.${format}?ar=${String(ar)}`;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={data === undefined ? 'Medborgarförslag och motioner' : mening(data)}
        titel="Medborgarförslag och motioner"
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
            <span>Medborgarförslag och motioner</span>
          </Brodsmulor>
        }
        ingress="Fullmäktige får varje år veta vilka som inte är färdigberedda (KL 5:35, 6:34). Skyddade namn skrivs inte ut."
        hoger={
          <div className="rad">
            <NativeSelect
              aria-label="År"
              data={Array.from({ length: FLEST_AR }, (_, plats) => String(nu - plats))}
              value={String(ar)}
              onChange={(handelse) => void ga({ search: { ar: Number(handelse.currentTarget.value) }, replace: true })}
            />
            <a href={fil('pdf')} download>
              Redovisningen som PDF
            </a>
            <a href={fil('docx')} download>
              som Word
            </a>
          </div>
        }
      />
      {error !== null && <Felbesked fel={error} vad="Listan kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={8} vad="listan" />}
      {data !== undefined && (
        <>
          <Avdelning rubrik="Inte färdigberedda" vid={data.dag}>
            {data.oppna.length === 0 ? (
              <Tomt>Här står medborgarförslag och motioner när det är antecknat i ärendet hur det väcktes.</Tomt>
            ) : (
              <Lista namndId={namndId} bildtext="Inte färdigberedda" rader={data.oppna} sist="läge" />
            )}
          </Avdelning>
          <Avdelning rubrik={`Avgjorda ${String(data.ar)}`}>
            {data.avgjorda.length === 0 ? (
              <p className="svag">Inga har avgjorts under året.</p>
            ) : (
              <Lista namndId={namndId} bildtext="Avgjorda under året" rader={data.avgjorda} sist="avgjort" />
            )}
          </Avdelning>
        </>
      )}
    </main>
  );
}

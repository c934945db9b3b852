import './diarium.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Sidor } from '../../delar/Sidor.js';
import { Skelett } from '../../delar/Skelett.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { Arendelista } from './Arendelista.js';
import { Diariehuvud, Diarielankar } from './Diariehuvud.js';
import { andrad, arSokning, type Diariesok } from './diariesok.js';
import { antalFraga, diarieFraga, PER_SIDA, traffFraga } from './fragor.js';
import { handlaggareFraga } from './handlaggare.js';
import { somDiarierad } from './rader.js';
import { arendetyperFraga } from './uppslag.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/arenden');
const VANTA_MS = 250;

/** Det skrivna i sökfältet blir adressen när man slutat skriva för ett ögonblick. */
function useSkrivet(sok: Diariesok, andra: (sok: Diariesok) => void): [string, (text: string) => void] {
  const [skrivet, satt] = useState(sok.q ?? '');
  useEffect(() => satt(sok.q ?? ''), [sok.q]);
  useEffect(() => {
    const q = skrivet.trim();
    if (q === (sok.q ?? '')) return;
    const klocka = setTimeout(() => andra(andrad(sok, { q: q === '' ? undefined : q, sortera: undefined })), VANTA_MS);
    return () => clearTimeout(klocka);
  }, [skrivet]);
  return [skrivet, satt];
}

/** Raderna: träffarna när något är sökt, annars hela diariet. */
function useRader(namndId: string, sok: Diariesok, far: boolean) {
  const soker = arSokning(sok);
  const lista = useQuery({ ...diarieFraga(namndId, sok), enabled: far && !soker });
  const traffar = useQuery({ ...traffFraga(namndId, sok), enabled: far && soker });
  const antal = useQuery({ ...antalFraga(namndId, sok), enabled: far && soker });
  const vald = soker ? traffar : lista;
  return {
    svar: soker ? traffar.data : undefined,
    rader: vald.data?.rader.map(somDiarierad),
    antal: vald.data?.antal ?? 0,
    antalPerFilter: soker ? antal.data : undefined,
    fel: vald.error,
    vantar: vald.isPending,
    igen: () => void vald.refetch(),
  };
}

/** Diariet: ett sökfält, filtren och ärendena. Allt som begränsar listan står i adressen. */
export function Diarium(): ReactNode {
  const { namndId } = rutt.useParams();
  const sok = rutt.useSearch();
  const ga = rutt.useNavigate();
  const { namnd, far } = useNamnd();
  const andra = (ny: Diariesok): void => void ga({ search: ny, replace: true });
  const [skrivet, skriv] = useSkrivet(sok, andra);
  const { svar, rader, antal, antalPerFilter, fel, vantar, igen } = useRader(namndId, sok, far('arende.las'));
  const { data: typer = [] } = useQuery({ ...arendetyperFraga(namndId), enabled: far('arende.las') });
  const { data: handlaggare = [] } = useQuery({ ...handlaggareFraga(namndId), enabled: far('organisation.las') });
  if (!far('arende.las')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida diarium">
      <Sidhuvud
        rubrik="Diarium"
        titel={`Diarium, ${namnd?.diariekod ?? ''}`}
        smula={<Diarielankar namndId={namndId} />}
        hoger={<Diariehuvud namndId={namndId} />}
      />
      <Arendelista
        namndId={namndId}
        sok={sok}
        andra={andra}
        skrivet={skrivet}
        skriv={skriv}
        svar={svar}
        rader={rader}
        antal={antal}
        filter={{ antal: antalPerFilter, typer, handlaggare }}
        besked={
          <>
            {fel !== null && <Felbesked fel={fel} vad="Ärendena kunde inte hämtas" igen={igen} />}
            {vantar && <Skelett rader={12} vad="ärendena" />}
          </>
        }
      />
      <Sidor sida={sok.sida ?? 1} antal={antal} perSida={PER_SIDA} />
    </main>
  );
}

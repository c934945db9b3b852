import './skrivelse.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { getSchema } from '@tiptap/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { somKlubbafel } from '../../klient/fel.js';
import { useJag } from './useJag.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { flodesFraga } from './flode/fragor.js';
import { lasSkrift, serverport } from './fragor.js';
import { formlerFraga, mallinnehallFraga } from './mallfragor.js';
import { Kvar } from './samskrift/kvar.js';
import { oppnaSkrift, type Oppning } from './samskrift/oppna.js';
import { schemadelar } from './schema/alla.js';
import { Skrivrum } from './Skrivrum.js';
import type { Skrift, Skrivelse } from './typer.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/skrivelser/$skrivelseId');
const schema = getSchema(schemadelar);

interface Oppnad {
  skrift: Skrift;
  oppning: Oppning;
  kvar: Kvar;
}

/** Öppnar skriften en gång; därefter hålls den i takt av skrivytan. */
function useOppnad(s: Skrivelse): { oppnad: Oppnad | null; fel: unknown; igen: () => void } {
  const { kontoId } = useJag();
  const [oppnad, satt] = useState<Oppnad | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const [forsok, sattForsok] = useState(0);
  useEffect(() => {
    let har = true;
    const oppna = async (): Promise<void> => {
      const skrift = await lasSkrift(s.namndId, s.id);
      const kvar = new Kvar(localStorage, kontoId, s.id);
      const port = serverport(s.namndId, s.id);
      const server = { version: skrift.version, innehall: skrift.innehall };
      const oppning = await oppnaSkrift(schema, server, port, kvar, skrift.skrivbar);
      if (har) satt({ skrift, oppning, kvar });
      else oppning.slapp();
    };
    sattFel(null);
    oppna().catch((orsak: unknown) => {
      if (har) sattFel(orsak);
    });
    return () => {
      har = false;
    };
  }, [s.namndId, s.id, kontoId, forsok]);
  return { oppnad, fel, igen: () => sattForsok((nu) => nu + 1) };
}

function Oppnar({ skrivelse: s }: { skrivelse: Skrivelse }): ReactNode {
  const { oppnad, fel, igen } = useOppnad(s);
  const { far } = useNamnd();
  const mall = useQuery(mallinnehallFraga(s));
  const formler = useQuery({ ...formlerFraga(s.namndId), enabled: far('mall.las') });
  if (fel !== null) {
    return (
      <main id="innehall" className="sida">
        <Sidhuvud rubrik="Skrivelsen kan inte visas" />
        <Felbesked fel={fel} vad="Skrivelsens text kunde inte hämtas" igen={igen} />
      </main>
    );
  }
  if (oppnad === null || mall.isLoading) return <Vantar />;
  return (
    <Skrivrum
      key={oppnad.oppning.klient}
      skrivelse={s}
      skrift={oppnad.skrift}
      oppning={oppnad.oppning}
      kvar={oppnad.kvar}
      mall={mall.data ?? null}
      formler={formler.data ?? []}
    />
  );
}

const Vantar = (): ReactNode => (
  <main id="innehall" className="sida">
    <Skelett rader={14} vad="skrivelsen" />
  </main>
);

/** En tjänsteskrivelse, ett yttrande eller en annan skrivelse: texten, kommentarerna och sidan som den blir. */
export function Skrivelsesida(): ReactNode {
  const { namndId, skrivelseId } = rutt.useParams();
  const { far } = useNamnd();
  const fragor = useQueryClient();
  const { data, error, refetch } = useQuery({ ...flodesFraga(namndId, skrivelseId), enabled: far('skrivelse.las') });
  useEffect(() => () => void fragor.invalidateQueries({ queryKey: ['start'] }), [fragor]);
  if (!far('skrivelse.las') || (error !== null && somKlubbafel(error).status === 404)) return <FinnsInte />;
  if (data !== undefined) return <Oppnar key={data.id} skrivelse={data} />;
  if (error === null) return <Vantar />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud rubrik="Skrivelsen kan inte visas" />
      <Felbesked fel={error} vad="Skrivelsen kunde inte hämtas" igen={() => void refetch()} />
    </main>
  );
}

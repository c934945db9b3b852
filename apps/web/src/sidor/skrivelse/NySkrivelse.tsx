import './skrivelse.css';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Valgrupp } from '../../delar/formular/Val.js';
import { Skelett } from '../../delar/Skelett.js';
import { hamtat, klient } from '../../klient/klient.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { type Arende, arendeFraga } from '../arende/fragor.js';
import { Arendeval } from '../arende/Arendeval.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { useLasOmSkrivelser } from './flode/fragor.js';
import { type Mall, mallarFraga } from './mallfragor.js';
import { DOKUMENTTYP } from './ord.js';
import { useJag } from './useJag.js';
import { type Inlast, Wordgranskning, Wordslapp } from './word/LasInWord.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/skrivelser/ny');

type Dokumenttyp = Mall['dokumenttyp'];

interface Val {
  varde: string;
  ord: string;
  foljd?: string;
  dokumenttyp: Dokumenttyp;
  mallId: string | null;
}

const UTAN_MALL: Val = {
  varde: 'tjansteskrivelse',
  ord: 'Tjänsteskrivelse',
  dokumenttyp: 'tjansteskrivelse',
  mallId: null,
};

/** Ett val per mall; namnet står med när slaget har flera. */
function mallval(mallar: readonly Mall[]): Val[] {
  if (mallar.length === 0) return [UTAN_MALL];
  const ordning = Object.keys(DOKUMENTTYP);
  const iOrdning = [...mallar].sort((x, y) => ordning.indexOf(x.dokumenttyp) - ordning.indexOf(y.dokumenttyp));
  return iOrdning.map((mall) => {
    const slag = DOKUMENTTYP[mall.dokumenttyp] ?? mall.namn;
    const flera = mallar.filter((annan) => annan.dokumenttyp === mall.dokumenttyp).length > 1;
    const avsnitt = mall.innehall.avsnitt.filter((en) => en.standard).map((en) => en.rubrik);
    return {
      varde: mall.id,
      ord: flera ? mall.namn : slag,
      foljd: avsnitt.join(', '),
      dokumenttyp: mall.dokumenttyp,
      mallId: mall.id,
    };
  });
}

function Skriv({
  arende: a,
  mallar,
  typ,
}: {
  arende: Arende | null;
  mallar: readonly Mall[];
  typ: string | undefined;
}): ReactNode {
  const { namndId } = useNamnd();
  const { personId } = useJag();
  const ga = useNavigate();
  const lasOm = useLasOmSkrivelser(namndId);
  const val = mallval(mallar);
  const forvalt = val.find((en) => en.dokumenttyp === (typ ?? 'tjansteskrivelse')) ?? val[0];
  const f = useFormular({
    nyckel: `skrivelse:ny:${a?.id ?? ''}`,
    fran: { mall: forvalt?.varde ?? '', rubrik: a?.arendemening.slice(0, 500) ?? '', arendeId: a?.id ?? '' },
    etiketter: { mall: 'Vad ska du skriva?', rubrik: 'Rubrik', arendeId: 'Ärende' },
    granska: (v) => ({
      ...(v.rubrik.trim() === '' ? { rubrik: 'Skriv en rubrik. Den går att ändra sedan' } : {}),
      ...(v.arendeId === '' ? { arendeId: 'Välj ärendet som skrivelsen hör till' } : {}),
    }),
    skicka: async (v) => {
      const vald = val.find((en) => en.varde === v.mall) ?? UTAN_MALL;
      return await hamtat(
        klient.POST('/api/namnder/{namndId}/skrivelser', {
          params: { path: { namndId } },
          body: {
            arendeId: v.arendeId,
            rubrik: v.rubrik.trim(),
            dokumenttyp: vald.dokumenttyp,
            ...(vald.mallId === null ? {} : { mallId: vald.mallId }),
            ...(personId === null ? {} : { referensId: personId }),
          },
        }),
      );
    },
    klart: async ({ id }) => {
      await lasOm();
      await ga({ to: '/namnder/$namndId/skrivelser/$skrivelseId', params: { namndId, skrivelseId: id } });
    },
  });
  return (
    <Formular
      formular={f}
      verb="Börja skriva"
      pagar="Börjar …"
      gora="skrivelsen kan börjas"
      vad="Skrivelsen är inte skapad"
    >
      <Valgrupp
        id="mall"
        name="mall"
        label="Vad ska du skriva?"
        value={f.varden.mall}
        onChange={(mall) => f.andra('mall', mall)}
        val={val.map(({ varde, ord, foljd }) => ({ varde, ord, ...(foljd === undefined ? {} : { foljd }) }))}
      />
      {a === null && (
        <Arendeval
          namndId={namndId}
          utom=""
          id="arendeId"
          name="arendeId"
          label="Sök ärende"
          error={f.text('arendeId').error ?? undefined}
          value={f.varden.arendeId}
          onChange={(id) => f.andra('arendeId', id)}
        />
      )}
      <TextInput {...f.text('rubrik')} autoComplete="off" />
    </Formular>
  );
}

/** Börjar en skrivelse i ett ärende, av det slag och med den mall man väljer. */
export function NySkrivelse(): ReactNode {
  const { namndId } = rutt.useParams();
  const { arendeId, dokumenttyp } = rutt.useSearch();
  const { far } = useNamnd();
  const [word, sattWord] = useState<Inlast | null>(null);
  const arende = useQuery({
    ...arendeFraga(namndId, arendeId ?? ''),
    enabled: arendeId !== undefined && far('skrivelse.skriv') && far('arende.las'),
  });
  const mallar = useQuery({ ...mallarFraga(namndId), enabled: far('mall.las') });
  if (!far('skrivelse.skriv')) return <FinnsInte />;
  const fel = arende.error ?? mallar.error;
  const klart = !mallar.isLoading && !arende.isLoading;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik="Ny skrivelse"
        ingress={arende.data === undefined ? undefined : `I ärendet ${arende.data.dnr}: ${arende.data.arendemening}`}
        smula={
          <Brodsmulor>
            {arendeId === undefined ? (
              <Lank till={`/namnder/${namndId}/skrivelser`}>Skrivelser</Lank>
            ) : (
              <Lank till={`/namnder/${namndId}/arenden/${arendeId}`}>{arende.data?.dnr ?? 'Ärendet'}</Lank>
            )}
            <span>Ny skrivelse</span>
          </Brodsmulor>
        }
      />
      {fel !== null && <Felbesked fel={fel} vad="Det som skrivelsen börjar med kunde inte hämtas" />}
      {!klart && fel === null && <Skelett rader={6} vad="mallarna" />}
      {klart && fel === null && word === null && (
        <>
          <Skriv arende={arende.data ?? null} mallar={mallar.data ?? []} typ={dokumenttyp} />
          <Wordslapp klart={sattWord} />
        </>
      )}
      {word !== null && <Wordgranskning inlast={word} arende={arende.data ?? null} avbryt={() => sattWord(null)} />}
    </main>
  );
}

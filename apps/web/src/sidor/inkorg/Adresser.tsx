import './inkorg.css';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { Besked, Felbesked, Tomt } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Adresser as Svar, adresserFraga } from './fragor.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/att-registrera/adresser');

type Adress = Svar['adresser'][number];

function Adressformular({ namndId, adress }: { namndId: string; adress: Adress | null }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular({
    nyckel: `inkorgadress:${namndId}:${adress?.id ?? 'ny'}`,
    fran: { adress: adress?.adress ?? '', autosvar: adress?.autosvar ?? '' },
    version: adress?.version ?? 0,
    etiketter: { adress: 'Adress', autosvar: 'Automatiskt svar' },
    granska: (v): { adress?: string } =>
      /^[^@\s]+@[^@\s]+$/u.test(v.adress.trim()) ? {} : { adress: 'Ange en e-postadress' },
    skicka: async (v, version) => {
      const body = { adress: v.adress.trim(), autosvar: v.autosvar.trim() === '' ? null : v.autosvar.trim() };
      if (adress === null) {
        return await hamtat(
          klient.POST('/api/namnder/{namndId}/inkorgadresser', { params: { path: { namndId } }, body }),
        );
      }
      return await hamtat(
        klient.PUT('/api/namnder/{namndId}/inkorgadresser/{adressId}', {
          params: { path: { namndId, adressId: adress.id } },
          headers: { 'If-Match': `"${String(version)}"` },
          body,
        }),
      );
    },
    klart: (svar) => {
      fragor.setQueryData(adresserFraga(namndId).queryKey, svar);
      kvittera('Adressen är sparad');
    },
  });
  return (
    <Formular
      formular={f}
      verb={adress === null ? 'Lägg till adressen' : 'Spara adressen'}
      pagar="Sparar …"
      gora="adressen kan sparas"
      vad="Adressen är inte sparad"
    >
      <TextInput
        {...f.text('adress')}
        autoComplete="off"
        description="Brev med tillägg efter plus kommer också hit: uan+remiss@…"
      />
      <Textarea
        {...f.text('autosvar')}
        autosize
        minRows={2}
        description="Tomt: inget svar. Andra svarsrobotar besvaras aldrig."
      />
    </Formular>
  );
}

function EnAdress({ namndId, adress }: { namndId: string; adress: Adress }): ReactNode {
  const fragor = useQueryClient();
  const [fragar, fraga] = useState(false);
  const taBort = async (): Promise<void> => {
    await hamtat(
      klient.DELETE('/api/namnder/{namndId}/inkorgadresser/{adressId}', {
        params: { path: { namndId, adressId: adress.id } },
      }),
    );
    await fragor.invalidateQueries({ queryKey: adresserFraga(namndId).queryKey });
    kvittera('Adressen är borttagen');
  };
  return (
    <Avdelning rubrik={adress.adress}>
      <Adressformular namndId={namndId} adress={adress} />
      <p>
        <Button variant="subtle" aria-label={`Ta bort adressen ${adress.adress}`} onClick={() => fraga(true)}>
          Ta bort adressen
        </Button>
      </p>
      <Bekrafta
        oppen={fragar}
        rubrik={`Ta bort ${adress.adress}?`}
        verb="Ta bort adressen"
        avsta="Behåll adressen"
        pagar="Tar bort …"
        vad="Adressen är kvar"
        gor={taBort}
        stang={() => fraga(false)}
      >
        Brev dit nekas sedan, och den som skriver får veta det. Det som redan kommit in ligger kvar.
      </Bekrafta>
    </Avdelning>
  );
}

/** Nämndens adresser för inkommande e-post. */
export function Adresser(): ReactNode {
  const { namndId } = rutt.useParams();
  const { far } = useNamnd();
  const far2 = far('inkorg.adress');
  const { data, error, refetch } = useQuery({ ...adresserFraga(namndId), enabled: far2 });
  if (!far2) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik="E-postadresser"
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
              Diarium
            </Link>
            <Link to="/namnder/$namndId/att-registrera" params={{ namndId }}>
              Att registrera
            </Link>
            E-postadresser
          </Brodsmulor>
        }
        ingress="E-post till nämndens adresser kommer direkt till Att registrera."
      />
      {error !== null && <Felbesked fel={error} vad="Adresserna kunde inte hämtas" igen={() => void refetch()} />}
      {data?.igang === false && (
        <Besked slag="obs" rubrik="Klubba tar inte emot e-post här">
          <p>Driften slår på mottagningen (KLUBBA_MEJLIN_PORT). Till dess går det att lägga in e-brev för hand.</p>
        </Besked>
      )}
      {data?.adresser.length === 0 && <Tomt>Nämnden har ingen adress ännu.</Tomt>}
      {data?.adresser.map((adress) => (
        <EnAdress key={`${adress.id}:${String(adress.version)}`} namndId={namndId} adress={adress} />
      ))}
      {data !== undefined && (
        <Avdelning rubrik="Ny adress">
          <Adressformular key={data.adresser.length} namndId={namndId} adress={null} />
        </Avdelning>
      )}
    </main>
  );
}

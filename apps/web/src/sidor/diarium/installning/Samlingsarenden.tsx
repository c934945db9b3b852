import { Button, NativeSelect, TextInput } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { Konflikt } from '../../../delar/formular/Konflikt.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { somKlubbafel } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { uppraknat } from '../../../sprak/ord.js';
import { arendenyckel } from '../../arende/fragor.js';
import { omVersion } from '../../namnden/fragor.js';
import { KNAPPKOLUMN } from '../../namnden/knappkolumn.js';
import { handlaggareFraga, handlaggarval } from '../handlaggare.js';

type Regel = components['schemas']['SamlingsregelDto'];

const SLAG: Readonly<Record<Regel['slag'], string>> = {
  delegationsbeslut: 'Delegationsbeslut',
  anmalningar: 'Anmälningar',
  sammantradesordning: 'Sammanträdesordning',
};

const reglerFraga = (namndId: string) =>
  queryOptions({
    queryKey: ['samlingsregler', namndId],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/samlingsregler', { params: { path: { namndId } } }))).rader,
  });

const somVarden = (r: Regel) => ({
  aktiv: r.aktiv,
  arendemening: r.arendemening,
  klassificering: r.klassificering ?? '',
  handlaggareId: r.handlaggareId ?? '',
});

function Regelformular({ namndId, regel, klart }: { namndId: string; regel: Regel; klart: () => void }): ReactNode {
  const fragor = useQueryClient();
  const { data: handlaggare = [] } = useQuery(handlaggareFraga(namndId));
  const f = useFormular({
    nyckel: `samling:${namndId}:${regel.slag}`,
    fran: somVarden(regel),
    version: regel.version,
    etiketter: {
      aktiv: 'Görs varje år',
      arendemening: 'Ärendemening',
      klassificering: 'Klassificering',
      handlaggareId: 'Handläggare',
    },
    granska: (v) => (v.arendemening.trim() === '' ? { arendemening: 'Skriv en ärendemening' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.PATCH('/api/namnder/{namndId}/samlingsregler/{slag}', {
          params: { path: { namndId, slag: regel.slag } },
          headers: omVersion(version),
          body: {
            aktiv: v.aktiv,
            arendemening: v.arendemening.trim(),
            klassificering: v.klassificering.trim() === '' ? null : v.klassificering.trim(),
            handlaggareId: v.handlaggareId === '' ? null : v.handlaggareId,
          },
        }),
      ),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: reglerFraga(namndId).queryKey });
      kvittera('Det stående ärendet är ändrat');
      klart();
    },
    lasOm: async () => {
      const nu = (await fragor.query({ ...reglerFraga(namndId), staleTime: 0 })).find((r) => r.slag === regel.slag);
      return { varden: somVarden(nu ?? regel), version: nu?.version ?? regel.version };
    },
  });
  return (
    <>
      <Konflikt formular={f} />
      <Formular
        formular={f}
        verb="Spara det stående ärendet"
        pagar="Sparar …"
        gora="det stående ärendet kan sparas"
        vad="Det stående ärendet är inte sparat"
        avbryt={{ gor: klart }}
      >
        <TextInput
          {...f.text('arendemening')}
          description="{ar} byts mot året och {namnd} mot nämndens namn."
          autoComplete="off"
          data-autofocus
        />
        <TextInput {...f.text('klassificering')} autoComplete="off" />
        <NativeSelect {...f.text('handlaggareId')} data={handlaggarval(handlaggare, 'Ingen särskild')} />
        <Kryss {...f.kryss('aktiv')} />
      </Formular>
    </>
  );
}

/** De ärenden som görs varje år, och årets. */
export function Samlingsarenden({
  namndId,
  skriver,
  far,
}: {
  namndId: string;
  skriver: boolean;
  far: (ratt: string) => boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [vald, valj] = useState<Regel | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const { data, error, isPending, refetch } = useQuery(reglerFraga(namndId));
  const saknas = data?.some((r) => r.aktiv && r.arets === null) === true;
  const gorArets = async (): Promise<void> => {
    try {
      const { dnr } = await hamtat(
        klient.POST('/api/namnder/{namndId}/samlingsregler/arets', { params: { path: { namndId } } }),
      );
      await fragor.invalidateQueries({ queryKey: reglerFraga(namndId).queryKey });
      await fragor.invalidateQueries({ queryKey: arendenyckel(namndId) });
      kvittera(dnr.length === 0 ? 'Årets stående ärenden fanns redan' : `${uppraknat(dnr)} registrerades`);
    } catch (orsak) {
      if (somKlubbafel(orsak).status !== 401) sattFel(orsak);
    }
  };
  return (
    <Avdelning rubrik="Stående ärenden" vid="Registreras av sig själva vid årsskiftet">
      {error !== null && (
        <Felbesked fel={error} vad="De stående ärendena kunde inte hämtas" igen={() => void refetch()} />
      )}
      {fel !== null && <Felbesked fel={fel} vad="Årets ärenden registrerades inte" />}
      {isPending && <Skelett rader={3} vad="de stående ärendena" />}
      {data !== undefined && (
        <Tabell
          bildtext="Stående ärenden"
          kolumner={['Slag', 'Ärendemening', `Ärendet ${idag().slice(0, 4)}`, KNAPPKOLUMN]}
        >
          {data.map((r) => (
            <tr role="row" key={r.slag}>
              <th role="rowheader" scope="row">
                {SLAG[r.slag]}
              </th>
              <Cell klass="bred">{r.arendemening}</Cell>
              <Cell klass="dnr">
                {r.arets === null ? (
                  r.aktiv ? (
                    'inte än'
                  ) : (
                    'görs inte'
                  )
                ) : (
                  <Link to="/namnder/$namndId/arenden/$arendeId" params={{ namndId, arendeId: r.arets.id }}>
                    {r.arets.dnr}
                  </Link>
                )}
              </Cell>
              <td role="cell">
                {skriver && (
                  <Button size="xs" onClick={() => valj(r)}>
                    Ändra<span className="dold"> {SLAG[r.slag]}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </Tabell>
      )}
      {saknas && far('arende.makulera') && (
        <p className="fot">
          <Button onClick={() => void gorArets()}>Registrera årets nu</Button>
        </p>
      )}
      <Dialog oppen={vald !== null} rubrik={vald === null ? '' : SLAG[vald.slag]} stang={() => valj(null)}>
        {vald !== null && <Regelformular key={vald.slag} namndId={namndId} regel={vald} klart={() => valj(null)} />}
      </Dialog>
    </Avdelning>
  );
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Besked, Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Lank } from '../../../ram/Lank.js';
import { langDag } from '../../../sprak/datum.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { delegationsnyckel, enheterFraga } from '../fragor.js';
import { Delegatval } from './Beslutsratt.js';
import { type Dokumentdelegation, dokumentdelegationFraga, sattUppgifter } from './fragor.js';

interface Dokument {
  id: string;
  namndId: string;
  tillstand: string;
  version: number;
}

function Andra({ s, d, klart }: { s: Dokument; d: Dokumentdelegation | null; klart: () => void }): ReactNode {
  const fragor = useQueryClient();
  const { data: enheter = [] } = useQuery(enheterFraga(s.namndId, idag().slice(0, 7)));
  const egen = enheter.find((en) => en.egen && en.farSkriva) ?? enheter.find((en) => en.farSkriva);
  const f = useFormular({
    nyckel: `delegationsuppgifter:${s.id}`,
    fran: {
      enhetId: d?.enhetId ?? egen?.enhetId ?? '',
      punkt: d?.punkt ?? '',
      dag: d?.dag ?? idag(),
      delegatPersonId: d?.delegatPersonId ?? '',
    },
    version: d?.version ?? 0,
    etiketter: {
      enhetId: 'Enhet',
      punkt: 'Punkt i delegationsordningen',
      dag: 'Beslutets dag',
      delegatPersonId: 'Delegat',
    },
    granska: (v) => ({
      ...(v.enhetId === '' ? { enhetId: 'Välj enheten' } : {}),
      ...(v.punkt.trim() === '' ? { punkt: 'Skriv vilken punkt som ger rätten' } : {}),
      ...(tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange dagen' } : {}),
      ...(v.delegatPersonId === '' ? { delegatPersonId: 'Välj delegaten' } : {}),
    }),
    skicka: async (v, version) =>
      await sattUppgifter(s.namndId, s.id, version, {
        enhetId: v.enhetId,
        punkt: v.punkt.trim(),
        dag: tolkaDatum(v.dag, idag()) ?? '',
        delegatPersonId: v.delegatPersonId,
      }),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: delegationsnyckel(s.namndId) });
      kvittera('Delegationen är antecknad, och delegaten står som undertecknare');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Spara delegationen"
      pagar="Sparar …"
      gora="delegationen kan sparas"
      vad="Delegationen är inte sparad"
      avbryt={{ gor: klart }}
    >
      <NativeSelect
        {...f.text('enhetId')}
        data={[
          { value: '', label: 'Välj' },
          ...enheter.filter((en) => en.farSkriva).map((en) => ({ value: en.enhetId, label: en.namn })),
        ]}
      />
      <TextInput {...f.text('punkt')} autoComplete="off" />
      <Datumfalt {...f.tolkad('dag')} />
      <Delegatval namndId={s.namndId} fraga={f.varden} falt={f.text('delegatPersonId')} />
    </Formular>
  );
}

function Uppgifter({ s, d }: { s: Dokument; d: Dokumentdelegation }): ReactNode {
  return (
    <>
      <dl className="faktalista">
        <dt>Delegat</dt>
        <dd>
          {d.delegat}
          {d.delegatTitel !== null && `, ${d.delegatTitel}`}
          {d.istallet !== null && `, ${d.istallet}`}
        </dd>
        <dt>Punkt</dt>
        <dd>
          <span className="nr">{d.punkt}</span> {d.vad}
        </dd>
        {d.lagrum !== null && (
          <>
            <dt>Lagrum</dt>
            <dd>{d.lagrum}</dd>
          </>
        )}
        <dt>Beslutas</dt>
        <dd>{langDag(d.dag)}</dd>
        <dt>Överklagas</dt>
        <dd>{d.hanvisning}</dd>
      </dl>
      {d.beslutId !== null && (
        <p>
          <Lank till={`/namnder/${s.namndId}/delegation?enhet=${d.enhetId}&manad=${d.dag.slice(0, 7)}`}>
            Raden i listan för {d.enhet}
          </Lank>
        </p>
      )}
      {d.brist !== null && s.tillstand !== 'faststalld' && (
        <Besked slag="obs" rubrik="Beslutet kan inte fastställas än">
          <p>{d.brist}</p>
        </Besked>
      )}
    </>
  );
}

/** Delegationen bakom ett delegationsbeslut: vem som beslutar, enligt vilken punkt och vilken dag. */
export function Delegationsuppgifter({ skrivelse: s }: { skrivelse: Dokument }): ReactNode {
  const { far } = useNamnd();
  const [andrar, sattAndrar] = useState(false);
  const { data: d, error, refetch } = useQuery(dokumentdelegationFraga(s.namndId, s.id, s.version));
  if (error !== null) return <Felbesked fel={error} vad="Delegationen kunde inte hämtas" igen={() => void refetch()} />;
  if (d === undefined) return null;
  const kan = s.tillstand === 'utkast' && far('delegation.skriv');
  return (
    <Avdelning rubrik="Delegation">
      <div className="luft">
        {d === null ? (
          <p>Ange punkten i delegationsordningen, delegaten och dagen innan beslutet fastställs.</p>
        ) : (
          <Uppgifter s={s} d={d} />
        )}
        {kan && (
          <p>
            <Button size="xs" onClick={() => sattAndrar(true)}>
              {d === null ? 'Ange delegationen' : 'Ändra delegationen'}
            </Button>
          </p>
        )}
      </div>
      <Dialog oppen={andrar} rubrik="Delegationen" stang={() => sattAndrar(false)}>
        <Andra s={s} d={d} klart={() => sattAndrar(false)} />
      </Dialog>
    </Avdelning>
  );
}

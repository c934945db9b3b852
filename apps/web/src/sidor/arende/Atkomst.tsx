import { Button, NativeSelect, TextInput } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { idag } from '../../klient/servertid.js';
import { Lank } from '../../ram/Lank.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { omVersion } from '../namnden/fragor.js';
import { useLasOm } from './andring.js';
import { type Arende, arendenyckel } from './fragor.js';

type Atkomst = components['schemas']['AtkomstDto'];

const stig = (a: Arende) => ({ path: { namndId: a.namndId, arendeId: a.id } });

const atkomstFraga = (a: Arende) =>
  queryOptions({
    queryKey: [...arendenyckel(a.namndId, a.id), 'atkomst'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/atkomst', { params: stig(a) }))).rader,
  });

const insynFraga = (a: Arende) =>
  queryOptions({
    queryKey: [...arendenyckel(a.namndId, a.id), 'insyn'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/insyn', { params: stig(a) }))).personer,
  });

function GeAtkomst({ arende: a, klart }: { arende: Arende; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const { data: personer = [] } = useQuery(insynFraga(a));
  const f = useFormular({
    nyckel: `atkomst:${a.id}`,
    fran: { kontoId: '', skal: '', till: '' },
    etiketter: { kontoId: 'Vem?', skal: 'Varför behöver personen läsa?', till: 'Till och med' },
    granska: (v) => ({
      ...(v.kontoId === '' ? { kontoId: 'Välj vem som ska få läsa' } : {}),
      ...(v.skal.trim() === '' ? { skal: 'Skriv varför personen behöver läsa' } : {}),
      ...(v.till !== '' && tolkaDatum(v.till, idag()) === null ? { till: 'Ange den sista dagen' } : {}),
    }),
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/atkomst', {
          params: stig(a),
          body: { kontoId: v.kontoId, skal: v.skal.trim(), till: tolkaDatum(v.till, idag()) },
        }),
      ),
    klart: async (svar) => {
      await lasOm();
      kvittera(`${svar.namn} får läsa det skyddade`);
      klart();
    },
  });
  const utan = personer.filter((p) => !p.serSkyddat);
  return (
    <Formular
      formular={f}
      verb="Ge åtkomst"
      pagar="Sparar …"
      gora="åtkomsten kan ges"
      vad="Åtkomsten är inte given"
      avbryt={{ gor: klart }}
    >
      <NativeSelect
        {...f.text('kontoId')}
        data={[{ value: '', label: 'Välj' }, ...utan.map((p) => ({ value: p.kontoId, label: p.namn }))]}
        data-autofocus
      />
      <TextInput {...f.text('skal')} description="Syns för dem som sköter sekretessen." autoComplete="off" />
      <Datumfalt {...f.tolkad('till')} hjalp="Lämnas tomt för tills vidare." />
    </Formular>
  );
}

function Rad({ arende: a, rad, ta }: { arende: Arende; rad: Atkomst; ta: boolean }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const [fel, sattFel] = useState<unknown>(null);
  const aterkalla = async (): Promise<void> => {
    try {
      await hamtat(
        klient.DELETE('/api/namnder/{namndId}/arenden/{arendeId}/atkomst/{atkomstId}', {
          params: { path: { ...stig(a).path, atkomstId: rad.id } },
          headers: omVersion(rad.version),
        }),
      );
      await lasOm();
      kvittera(`${rad.namn} får inte längre läsa det skyddade`);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <li>
      {rad.namn}{' '}
      <span className="svag">
        {rad.till === null ? 'tills vidare' : `till ${rad.till}`}: {rad.skal}
      </span>
      {ta && (
        <Button size="xs" variant="subtle" onClick={() => void aterkalla()}>
          Ta tillbaka<span className="dold"> åtkomsten för {rad.namn}</span>
        </Button>
      )}
      {fel !== null && <Felbesked fel={fel} vad="Åtkomsten gäller fortfarande" />}
    </li>
  );
}

/** De som har fått läsa det skyddade vid namn, och vägen till vem som får se och varför. */
export function NamngivenAtkomst({
  arende: a,
  serSkyddat,
  far,
}: {
  arende: Arende;
  serSkyddat: boolean;
  far: (ratt: string) => boolean;
}): ReactNode {
  const [oppen, oppna] = useState(false);
  const { data } = useQuery({ ...atkomstFraga(a), enabled: far('insyn.las') });
  const nu = idag();
  const galler = (data ?? []).filter((rad) => !rad.aterkallad && (rad.till ?? nu) >= nu);
  const ger = serSkyddat && far('atkomst.skriv');
  return (
    <>
      {galler.length > 0 && (
        <ul className="stapel">
          {galler.map((rad) => (
            <Rad arende={a} rad={rad} key={rad.id} ta={ger} />
          ))}
        </ul>
      )}
      {far('insyn.las') && (
        <p>
          <Lank till={`/namnder/${a.namndId}/namnden/insyn/${a.id}`}>Vem får se ärendet, och varför</Lank>
        </p>
      )}
      {far('laslogg.las') && (
        <p>
          <Lank till={`/namnder/${a.namndId}/namnden/laslogg`}>Vilka som har läst</Lank>
        </p>
      )}
      {ger && (
        <p>
          <Button size="xs" onClick={() => oppna(true)}>
            Ge någon åtkomst
          </Button>
        </p>
      )}
      <Dialog oppen={oppen} rubrik="Ge någon åtkomst till det skyddade" stang={() => oppna(false)}>
        {oppen && <GeAtkomst arende={a} klart={() => oppna(false)} />}
      </Dialog>
    </>
  );
}

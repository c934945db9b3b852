import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Frist } from '../../delar/Frist.js';
import { Skelett } from '../../delar/Skelett.js';
import { Tidslinje } from '../../delar/Tidslinje.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { dag, sagdDag } from '../../sprak/datum.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import {
  ansvarigaFraga,
  avbryt,
  type Bevakning,
  enFraga,
  flytta,
  lamnaOver,
  oppnaIgen,
  useLasOmBevakningar,
  type VisadBevakning,
} from './fragor.js';
import { ansvarOrd, ansvarsval, ansvarVarde, KALLORD, urAnsvar, vadOrd } from './ord.js';
import { useGorKlar } from './useGorKlar.js';

type Steg = 'visa' | 'flytta' | 'lamna' | 'avbryt';

const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function Flytta({ b, klart }: { b: Bevakning; klart: () => void }): ReactNode {
  const lasOm = useLasOmBevakningar(b.namndId);
  const f = useFormular({
    nyckel: `bevakning:${b.id}:flytta`,
    fran: { dag: '', skal: '' },
    version: b.version,
    etiketter: { dag: 'Ny dag', skal: 'Varför' },
    granska: (v) => (tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange en dag, till exempel fredag eller +7' } : {}),
    skicka: async (v, version) => await flytta(b, version, tolkaDatum(v.dag, idag()) ?? '', eller(v.skal)),
    klart: async (svar) => {
      await lasOm();
      kvittera(`Flyttad till ${dag(svar.forfallodag)}`);
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Flytta bevakningen"
      pagar="Flyttar …"
      gora="bevakningen kan flyttas"
      vad="Bevakningen är inte flyttad"
      avbryt={{ gor: klart }}
    >
      <Datumfalt {...f.tolkad('dag')} />
      <TextInput {...f.text('skal')} autoComplete="off" />
    </Formular>
  );
}

function LamnaOver({ b, klart }: { b: Bevakning; klart: () => void }): ReactNode {
  const lasOm = useLasOmBevakningar(b.namndId);
  const { data: ansvariga = [] } = useQuery(ansvarigaFraga(b.namndId));
  const f = useFormular({
    nyckel: `bevakning:${b.id}:lamna`,
    fran: { ansvar: ansvarVarde(b), skal: '' },
    version: b.version,
    etiketter: { ansvar: 'Lämna till', skal: 'Varför' },
    stigar: { ansvarigPersonId: 'ansvar' },
    skicka: async (v, version) => await lamnaOver(b, version, { ...urAnsvar(v.ansvar), skal: eller(v.skal) }),
    klart: async (svar) => {
      await lasOm();
      kvittera(`${ansvarOrd(svar)} bevakar`);
      klart();
    },
  });
  return (
    <>
      <Konflikt formular={f} />
      <Formular
        formular={f}
        verb="Lämna över"
        pagar="Lämnar över …"
        gora="bevakningen kan lämnas över"
        vad="Bevakningen är inte överlämnad"
        avbryt={{ gor: klart }}
      >
        <NativeSelect {...f.text('ansvar')} data={ansvarsval(ansvariga)} />
        <TextInput {...f.text('skal')} autoComplete="off" />
      </Formular>
    </>
  );
}

function Avbryt({ b, klart }: { b: Bevakning; klart: () => void }): ReactNode {
  const lasOm = useLasOmBevakningar(b.namndId);
  const f = useFormular({
    nyckel: `bevakning:${b.id}:avbryt`,
    fran: { skal: '' },
    etiketter: { skal: 'Varför' },
    granska: (v) => (v.skal.trim() === '' ? { skal: 'Skriv varför bevakningen avbryts' } : {}),
    skicka: async (v) => await avbryt(b, v.skal.trim()),
    klart: async () => {
      await lasOm();
      kvittera('Bevakningen är avbruten');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Avbryt bevakningen"
      pagar="Avbryter …"
      gora="bevakningen kan avbrytas"
      vad="Bevakningen är inte avbruten"
      avbryt={{ text: 'Behåll den', gor: klart }}
    >
      <TextInput {...f.text('skal')} autoComplete="off" />
    </Formular>
  );
}

function mening(a: VisadBevakning['andringar'][number]): string {
  const skal = a.skal === null ? '' : ` ”${a.skal}”`;
  switch (a.slag) {
    case 'flyttad':
      return `${a.av} flyttade från ${sagdDag(a.franDag ?? '', idag())} till ${sagdDag(a.tillDag ?? '', idag())}.${skal}`;
    case 'overlamnad':
      return `${a.av} lämnade över från ${a.franAnsvarig ?? 'sekretariatet'} till ${a.tillAnsvarig ?? 'sekretariatet'}.${skal}`;
    case 'klar':
      return `${a.av} markerade som klar.${skal}`;
    case 'avbruten':
      return `${a.av} avbröt.${skal}`;
    case 'oppnad':
      return `${a.av} öppnade igen.`;
  }
}

function Innehall({ b, far, gor }: { b: VisadBevakning; far: boolean; gor: (steg: Steg) => void }): ReactNode {
  const klar = useGorKlar();
  const lasOm = useLasOmBevakningar(b.namndId);
  const oppen = b.lage === 'oppen';
  return (
    <>
      <p>{oppen ? <Frist datum={b.forfallodag}>{dag(b.forfallodag)}</Frist> : `Avslutad av ${b.avslutadAv ?? ''}`}</p>
      {b.skal !== null && <p>{b.skal}</p>}
      <p className="svag">
        {KALLORD[b.kalla]}. Ansvarar: {ansvarOrd(b)}.{' '}
        <Lank till={`/namnder/${b.namndId}/arenden/${b.arendeId}`}>{b.dnr}</Lank>
      </p>
      {b.andringar.length > 0 && (
        <Tidslinje
          handelser={b.andringar.map((a, nr) => ({ id: `${a.tid}${String(nr)}`, tid: a.tid, mening: mening(a) }))}
        />
      )}
      {far && oppen && (
        <div className="rad">
          <Button variant="filled" onClick={() => void klar(b)}>
            Klar
          </Button>
          <Button onClick={() => gor('flytta')}>Flytta</Button>
          <Button onClick={() => gor('lamna')}>Lämna över</Button>
          <Button variant="subtle" onClick={() => gor('avbryt')}>
            Avbryt bevakningen
          </Button>
        </div>
      )}
      {far && !oppen && <Button onClick={() => void oppnaIgen(b).then(lasOm)}>Öppna bevakningen igen</Button>}
    </>
  );
}

/** En bevakning: vad, när, vem, vad som hänt, och det som kan göras. */
export function Bevakningsdialog({
  bevakning,
  far,
  stang,
}: {
  bevakning: Pick<Bevakning, 'id' | 'namndId' | 'vad'> | null;
  far: boolean;
  stang: () => void;
}): ReactNode {
  const [steg, gor] = useState<Steg>('visa');
  const { data, error } = useQuery({
    ...enFraga(bevakning?.namndId ?? '', bevakning?.id ?? ''),
    enabled: bevakning !== null,
  });
  const tillbaka = (): void => gor('visa');
  return (
    <Dialog
      oppen={bevakning !== null}
      rubrik={bevakning === null ? 'Bevakning' : vadOrd(bevakning)}
      stang={() => {
        tillbaka();
        stang();
      }}
    >
      {error !== null && <Felbesked fel={error} vad="Bevakningen kunde inte hämtas" />}
      {data === undefined && error === null && <Skelett rader={3} vad="bevakningen" />}
      {data !== undefined && steg === 'visa' && <Innehall b={data} far={far} gor={gor} />}
      {data !== undefined && steg === 'flytta' && <Flytta b={data} klart={tillbaka} />}
      {data !== undefined && steg === 'lamna' && <LamnaOver b={data} klart={tillbaka} />}
      {data !== undefined && steg === 'avbryt' && <Avbryt b={data} klart={tillbaka} />}
    </Dialog>
  );
}

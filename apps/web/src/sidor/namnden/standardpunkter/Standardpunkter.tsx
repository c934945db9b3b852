import { Button, NativeSelect, TextInput } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Skelett } from '../../../delar/Skelett.js';
import { somKlubbafel } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { omVersion, organisationsnyckel } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';

type Punkter = components['schemas']['StandardpunkterDto'];
type Punkt = Punkter['punkter'][number];

const TYPER: readonly { value: Punkt['typ']; label: string }[] = [
  { value: 'formalia', label: 'formalia' },
  { value: 'val', label: 'val' },
  { value: 'beslut', label: 'beslut' },
  { value: 'information', label: 'information' },
  { value: 'anmalan', label: 'anmälan' },
];

const punkterFraga = (namndId: string) =>
  queryOptions({
    queryKey: [...organisationsnyckel(namndId), 'standardpunkter'],
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/standardpunkter', { params: { path: { namndId } } })),
  });

const flyttad = (punkter: readonly Punkt[], fran: number, till: number): Punkt[] => {
  const ny = [...punkter];
  const [en] = ny.splice(fran, 1);
  if (en !== undefined) ny.splice(till, 0, en);
  return ny;
};

function Rad({
  punkt,
  nr,
  antalRader,
  andra,
  flytta,
  taBort,
}: {
  punkt: Punkt;
  nr: number;
  antalRader: number;
  andra: (ny: Punkt) => void;
  flytta: (till: number) => void;
  taBort: () => void;
}): ReactNode {
  const ord = `punkt ${String(nr + 1)}`;
  return (
    <li className="rad rad--falt">
      <span className="stol-nr">{nr + 1}</span>
      <TextInput
        aria-label={`Rubrik, ${ord}`}
        value={punkt.titel}
        onChange={(handelse) => andra({ ...punkt, titel: handelse.currentTarget.value })}
        className="vaxer"
        autoComplete="off"
      />
      <NativeSelect
        aria-label={`Slag, ${ord}`}
        value={punkt.typ}
        data={[...TYPER]}
        onChange={(handelse) => {
          const typ = TYPER.find(({ value }) => value === handelse.currentTarget.value)?.value;
          if (typ !== undefined) andra({ ...punkt, typ });
        }}
      />
      <Button
        size="xs"
        aria-label={`Flytta upp ${ord}`}
        aria-disabled={nr === 0}
        onClick={() => nr > 0 && flytta(nr - 1)}
      >
        Upp
      </Button>
      <Button
        size="xs"
        aria-label={`Flytta ner ${ord}`}
        aria-disabled={nr === antalRader - 1}
        onClick={() => nr < antalRader - 1 && flytta(nr + 1)}
      >
        Ner
      </Button>
      <Button size="xs" aria-label={`Ta bort ${ord}, ${punkt.titel}`} onClick={taBort}>
        Ta bort
      </Button>
    </li>
  );
}

function Redigering({ namndId, sparad }: { namndId: string; sparad: Punkter }): ReactNode {
  const fragor = useQueryClient();
  const [punkter, satt] = useState<readonly Punkt[]>(sparad.punkter);
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const status = useId();
  const tomma = punkter.findIndex((p) => p.titel.trim() === '');
  const andrad = JSON.stringify(punkter) !== JSON.stringify(sparad.punkter);
  const hinder = !andrad
    ? 'Inget är ändrat.'
    : tomma >= 0
      ? `Punkt ${String(tomma + 1)} saknar rubrik. Skriv den, eller ta bort punkten.`
      : null;
  const spara = async (): Promise<void> => {
    if (hinder !== null || pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      await hamtat(
        klient.PUT('/api/namnder/{namndId}/standardpunkter', {
          params: { path: { namndId } },
          headers: omVersion(sparad.version),
          body: { punkter: punkter.map((p) => ({ ...p, titel: p.titel.trim() })) },
        }),
      );
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera('De stående punkterna är sparade');
    } catch (orsak) {
      sattFel(somKlubbafel(orsak));
    } finally {
      sattPagar(false);
    }
  };
  return (
    <Avdelning rubrik="Punkter" status vid={antal(punkter.length, 'punkt', 'punkter')}>
      {punkter.length === 0 && <Tomt>Inga punkter föreslås. Lägg till den första.</Tomt>}
      <ol className="lista">
        {punkter.map((punkt, nr) => (
          <Rad
            key={nr}
            punkt={punkt}
            nr={nr}
            antalRader={punkter.length}
            andra={(ny) => satt(punkter.map((p, i) => (i === nr ? ny : p)))}
            flytta={(till) => satt(flyttad(punkter, nr, till))}
            taBort={() => satt(punkter.filter((_, i) => i !== nr))}
          />
        ))}
      </ol>
      {fel !== null && <Felbesked fel={fel} vad="Punkterna är inte sparade" />}
      <p className="rad fot">
        <Button onClick={() => satt([...punkter, { titel: '', typ: 'information', sammanfattning: null }])}>
          Lägg till en punkt
        </Button>
        <Button variant="filled" aria-disabled={hinder !== null} aria-describedby={status} onClick={() => void spara()}>
          {pagar ? 'Sparar …' : 'Spara punkterna'}
        </Button>
        <span className="liten svag" id={status} role="status">
          {hinder ?? ''}
        </span>
      </p>
    </Avdelning>
  );
}

/** Det som föreslås på en ny nämnds första möte. */
export function Standardpunkter(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { data, error, isPending, refetch } = useQuery({
    ...punkterFraga(namndId),
    enabled: far('organisation.skriv'),
  });
  if (!far('organisation.skriv')) return <FinnsInte />;
  return (
    <>
      <Sidhuvud
        rubrik="Stående punkter på det första mötet"
        titel={`Stående punkter, ${namnd?.diariekod ?? ''}`}
        smula={`${namnd?.namn ?? ''} / Stående punkter`}
        ingress={
          data?.forvald === true
            ? 'Listan är den förvalda. Den föreslås vid nästa mandatskifte.'
            : 'Listan föreslås vid nästa mandatskifte.'
        }
      />
      {error !== null && <Felbesked fel={error} vad="Punkterna kunde inte hämtas" igen={() => void refetch()} />}
      {isPending && <Skelett rader={6} vad="punkterna" />}
      {data !== undefined && <Redigering key={data.version} namndId={namndId} sparad={data} />}
    </>
  );
}

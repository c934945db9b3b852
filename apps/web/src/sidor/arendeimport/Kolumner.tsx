import { Button, Select, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { antal, heltal } from '../../sprak/ord.js';
import {
  type Arendeimport,
  anvandMappning,
  bladFraga,
  faltFraga,
  type Importfalt,
  importnyckel,
  type Lastblad,
  type Mappning,
  mappningarFraga,
  sattMappning,
} from './importfragor.js';

type Slag = NonNullable<Lastblad['slag']>;

const SLAG: readonly { value: Slag | ''; label: string }[] = [
  { value: '', label: 'Läses inte' },
  { value: 'arenden', label: 'Ärenden' },
  { value: 'parter', label: 'Parter' },
  { value: 'handlingar', label: 'Handlingar' },
];
const ORDNING = [
  { value: 'dm', label: '03/04 är den 3 april' },
  { value: 'md', label: '03/04 är den 4 mars' },
];

function Bladet({
  blad,
  falt,
  andra,
}: {
  blad: Lastblad;
  falt: readonly Importfalt[];
  andra: (blad: Lastblad) => void;
}): ReactNode {
  const val = falt.filter((ett) => ett.blad === blad.slag);
  const valda = blad.kolumner.map((k) => k.falt);
  const saknas = val.filter((ett) => ett.kravs && !valda.includes(ett.falt)).map((ett) => ett.rubrik);
  const satt = (nr: number, nytt: string | null): void =>
    andra({
      ...blad,
      // Ett fält tas av en kolumn: den som valdes sist.
      kolumner: blad.kolumner.map((k) =>
        k.nr === nr ? { ...k, falt: nytt } : k.falt === nytt && nytt !== null ? { ...k, falt: null } : k,
      ),
    });
  return (
    <Avdelning rubrik={`${blad.namn} i ${blad.filnamn}`} vid={antal(blad.rader, 'rad', 'rader')}>
      <div className="importblad">
        <Select
          label="Innehåller"
          data={SLAG.map((ett) => ({ ...ett }))}
          value={blad.slag ?? ''}
          allowDeselect={false}
          onChange={(varde) =>
            andra({
              ...blad,
              slag: (SLAG.find((ett) => ett.value === varde && ett.value !== '')?.value as Slag | undefined) ?? null,
            })
          }
        />
        {blad.slag !== null && (
          <Select
            label="Datum"
            data={ORDNING}
            value={blad.datumordning}
            allowDeselect={false}
            onChange={(v) => andra({ ...blad, datumordning: v === 'md' ? 'md' : 'dm' })}
          />
        )}
      </div>
      {blad.slag !== null && (
        <>
          <p className={saknas.length > 0 ? 'fel-text' : 'svag'} role="status">
            {saknas.length > 0
              ? `Peka ut ${saknas.join(' och ')}.`
              : `${heltal(valda.filter((f) => f !== null).length)} av ${antal(blad.kolumner.length, 'kolumn', 'kolumner')} läses.`}
          </p>
          <Tabell bildtext={`Kolumner i ${blad.namn}`} kolumner={['Kolumn i filen', 'Exempel', 'Blir']}>
            {blad.kolumner.map((k) => (
              <tr role="row" key={k.nr}>
                <th role="rowheader" scope="row">
                  {k.rubrik || `Kolumn ${String(k.nr + 1)}`}
                </th>
                <Cell klass="importexempel" etikett="Exempel">
                  {k.exempel.slice(0, 3).join(' · ')}
                </Cell>
                <Cell etikett="Blir">
                  <Select
                    aria-label={`${k.rubrik || `Kolumn ${String(k.nr + 1)}`} blir`}
                    placeholder="Läses inte"
                    clearable
                    searchable
                    clearButtonProps={{ 'aria-label': 'Läs inte kolumnen' }}
                    data={val.map((ett) => ({
                      value: ett.falt,
                      label: ett.kravs ? `${ett.rubrik} (krävs)` : ett.rubrik,
                    }))}
                    value={k.falt}
                    onChange={(v) => satt(k.nr, v)}
                  />
                </Cell>
              </tr>
            ))}
          </Tabell>
        </>
      )}
    </Avdelning>
  );
}

export const somMappning = (blad: readonly Lastblad[], varden: Mappning['varden']): Mappning => ({
  varden,
  blad: blad.map(({ nr, slag, datumordning, kolumner }) => ({
    nr,
    slag,
    datumordning,
    kolumner: Object.fromEntries(kolumner.flatMap((k) => (k.falt === null ? [] : [[String(k.nr), k.falt]]))),
  })),
});

/** Vad bladen och kolumnerna är: gissat, och att ändra. */
export function Kolumner({ namndId, importen }: { namndId: string; importen: Arendeimport }): ReactNode {
  const fragor = useQueryClient();
  const hamtade = useQuery(bladFraga(namndId, importen.id));
  const { data: falt = [] } = useQuery(faltFraga(namndId));
  const { data: sparade = [] } = useQuery(mappningarFraga(namndId));
  const [blad, sattBlad] = useState<readonly Lastblad[]>([]);
  const [namn, sattNamn] = useState('');
  const [fel, sattFel] = useState<unknown>(null);
  useEffect(() => {
    if (hamtade.data !== undefined) sattBlad(hamtade.data);
  }, [hamtade.data]);
  const gor = async (skicka: () => Promise<unknown>): Promise<void> => {
    sattFel(null);
    try {
      await skicka();
      await fragor.invalidateQueries({ queryKey: importnyckel(namndId) });
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const egna = sparade.map((ett) => ({ value: ett.id, label: `${ett.namn} (${ett.kalla})` }));
  return (
    <>
      {hamtade.error !== null && (
        <Felbesked fel={hamtade.error} vad="Kolumnerna kunde inte hämtas" igen={() => void hamtade.refetch()} />
      )}
      {hamtade.isPending && <Skelett rader={8} vad="kolumnerna" />}
      {egna.length > 0 && (
        <Select
          label="Sparade kolumner"
          description="Läser filerna som förra gången."
          placeholder="Välj"
          data={egna}
          value={null}
          onChange={(id) => {
            if (id !== null) void gor(async () => await anvandMappning(namndId, importen, id));
          }}
        />
      )}
      {blad.map((ett) => (
        <Bladet
          key={ett.nr}
          blad={ett}
          falt={falt}
          andra={(nytt) => sattBlad(blad.map((b) => (b.nr === nytt.nr ? nytt : b)))}
        />
      ))}
      {fel !== null && <Felbesked fel={fel} vad="Raderna prövas inte än" />}
      {blad.length > 0 && (
        <>
          <TextInput
            label="Spara kolumnerna som"
            description="Frivilligt. Nästa fil ur samma system läses då likadant."
            value={namn}
            maxLength={100}
            onChange={(handelse) => sattNamn(handelse.currentTarget.value)}
          />
          <p>
            <Button
              variant="filled"
              onClick={() =>
                void gor(
                  async () =>
                    await sattMappning(namndId, importen, {
                      ...somMappning(blad, {}),
                      ...(namn.trim() === '' ? {} : { spara: namn.trim() }),
                    }),
                )
              }
            >
              Pröva raderna
            </Button>
          </p>
        </>
      )}
    </>
  );
}

import { Button, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dagfalt } from '../../delar/formular/Dagfalt.js';
import { period, type Postlistesok, type Postlistevy, type Postriktning } from './postlistesok.js';

const VY_ORD: Readonly<Record<Postlistevy, string>> = {
  intern: 'Intern',
  offentlig: 'Offentlig (OSL 5:2)',
  webb: 'Webben',
};
const RIKTNING_ORD: Readonly<Record<Postriktning, string>> = {
  inkommen: 'Inkomna',
  utgaende: 'Utgående',
  upprattad: 'Upprättade',
};

const somVal = (ord: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(ord).map(([value, label]) => ({ value, label }));

const utan = <K extends keyof Postlistesok>(sok: Postlistesok, nyckel: K): Omit<Postlistesok, K> => {
  const { [nyckel]: _bort, ...resten } = sok;
  return resten;
};

/** Vilka dagar, vilken vy, och vad listan är begränsad till. */
export function Perioden({
  sok,
  fran,
  till,
  andra,
  val,
}: {
  sok: Postlistesok;
  fran: string;
  till: string;
  andra: (sok: Postlistesok) => void;
  val: { enheter: string[]; arendetyper: string[] } | undefined;
}): ReactNode {
  const satt = (ny: Partial<Postlistesok>): void => andra({ ...utan(sok, 'sida'), ...ny });
  const valj = (nyckel: 'enhet' | 'arendetyp', varde: string | null): void =>
    varde === null ? andra(utan(utan(sok, 'sida'), nyckel)) : satt({ [nyckel]: varde });
  return (
    <div className="postperiod" role="group" aria-label="Urval">
      <Dagfalt
        id="fran"
        label="Från"
        varde={fran}
        byt={(dag) => satt({ fran: dag, ...(till < dag ? { till: dag } : {}) })}
      />
      <Dagfalt id="till" label="Till" varde={till} byt={(dag) => satt({ fran: dag < fran ? dag : fran, till: dag })} />
      <div className="postsnabb">
        <Button size="xs" onClick={() => satt(period('vecka', fran))}>
          Hela veckan
        </Button>
        <Button size="xs" onClick={() => satt(period('manad', fran))}>
          Hela månaden
        </Button>
      </div>
      <Select
        label="Vy"
        data={somVal(VY_ORD)}
        value={sok.vy ?? 'intern'}
        allowDeselect={false}
        onChange={(varde) => satt({ vy: (varde ?? 'intern') as Postlistevy })}
      />
      <Select
        label="Riktning"
        placeholder="Alla"
        clearable
        data={somVal(RIKTNING_ORD)}
        value={sok.riktning ?? null}
        onChange={(varde) =>
          varde === null ? andra(utan(utan(sok, 'sida'), 'riktning')) : satt({ riktning: varde as Postriktning })
        }
      />
      <Select
        label="Enhet"
        placeholder="Alla"
        clearable
        searchable
        data={val?.enheter ?? []}
        value={sok.enhet ?? null}
        onChange={(v) => valj('enhet', v)}
      />
      <Select
        label="Ärendetyp"
        placeholder="Alla"
        clearable
        searchable
        data={val?.arendetyper ?? []}
        value={sok.arendetyp ?? null}
        onChange={(v) => valj('arendetyp', v)}
      />
    </div>
  );
}

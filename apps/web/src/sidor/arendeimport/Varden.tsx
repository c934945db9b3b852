import { Button, Select } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { heltal } from '../../sprak/ord.js';
import {
  type Arendeimport,
  bladFraga,
  type Importvarde,
  importnyckel,
  type Mappning,
  sattMappning,
  vardenFraga,
} from './importfragor.js';
import { somMappning } from './Kolumner.js';

const FALT: Readonly<Record<Importvarde['falt'], string>> = {
  status: 'Status',
  initiativ: 'Initiativ',
  riktning: 'Riktning',
  handlingstyp: 'Handlingstyp',
  sekretess: 'Sekretess',
};

const VAL: Readonly<Record<Importvarde['falt'], readonly (readonly [string, string])[]>> = {
  status: [
    ['registrerat', 'Registrerat'],
    ['bereds', 'Bereds'],
    ['beslutat', 'Beslutat'],
    ['avslutat', 'Avslutat'],
    ['makulerat', 'Makulerat'],
  ],
  initiativ: [
    ['inkommande', 'Inkommande'],
    ['eget', 'Eget'],
  ],
  riktning: [
    ['inkommen', 'Inkommen'],
    ['utgaende', 'Utgående'],
    ['upprattad', 'Upprättad'],
    ['intern', 'Intern (arbetsmaterial)'],
  ],
  handlingstyp: [
    ['tjansteskrivelse', 'Tjänsteskrivelse'],
    ['yttrande', 'Yttrande'],
    ['yrkande', 'Yrkande'],
    ['skrivelse', 'Skrivelse'],
    ['rapport', 'Rapport'],
    ['remiss', 'Remiss'],
    ['protokollsutdrag', 'Protokollsutdrag'],
    ['bilaga', 'Bilaga'],
    ['ovrigt', 'Övrigt'],
  ],
  sekretess: [
    ['provas', 'Sekretess under prövning'],
    ['oppet', 'Öppet'],
  ],
};

const somData = ({ falt, blir }: Importvarde): { value: string; label: string }[] => {
  const val = VAL[falt].map(([value, label]) => ({ value, label }));
  return blir === null || val.some((ett) => ett.value === blir) ? val : [{ value: blir, label: blir }, ...val];
};

const nyckel = (v: Importvarde): string => `${v.falt}\u001f${v.text}`;

/** Värdena i filen, ett och ett, och vad de blir. Det som inte känns igen står först. */
export function Varden({ namndId, importen }: { namndId: string; importen: Arendeimport }): ReactNode {
  const fragor = useQueryClient();
  const { data: varden = [] } = useQuery(vardenFraga(namndId, importen.id, importen.version));
  const { data: blad } = useQuery(bladFraga(namndId, importen.id));
  const [valda, sattValda] = useState<Readonly<Record<string, string>>>({});
  const [fel, sattFel] = useState<unknown>(null);
  if (varden.length === 0 || blad === undefined) return null;
  const blir = (v: Importvarde): string | null => valda[nyckel(v)] ?? v.blir;
  const okanda = varden.filter((v) => v.blir === null).length;
  const spara = async (): Promise<void> => {
    const alla: Mappning['varden'] = {};
    for (const v of varden) {
      const val = blir(v);
      if (val !== null) alla[v.falt] = { ...alla[v.falt], [v.text]: val };
    }
    sattFel(null);
    try {
      await sattMappning(namndId, importen, somMappning(blad, alla));
      sattValda({});
      await fragor.invalidateQueries({ queryKey: importnyckel(namndId) });
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const andrade = Object.keys(valda).length;
  const ordnade = [...varden].sort((a, b) => Number(a.blir !== null) - Number(b.blir !== null));
  return (
    <Avdelning
      rubrik="Vad värdena blir"
      status
      vid={okanda === 0 ? 'alla känns igen' : `${heltal(okanda)} känns inte igen`}
    >
      <p className="svag">En sekretessmarkering som inte är ett lagrum prövas. Den blir aldrig öppen av sig själv.</p>
      <Tabell
        bildtext="Värden i filen och vad de blir"
        kolumner={['Fält', 'I filen', { namn: 'Rader', klass: 'tal' }, 'Blir']}
      >
        {ordnade.map((v) => (
          <tr role="row" key={nyckel(v)}>
            <Cell etikett="Fält">{FALT[v.falt]}</Cell>
            <th role="rowheader" scope="row">
              {v.text}
            </th>
            <Cell klass="tal" etikett="Rader">
              {heltal(v.antal)}
            </Cell>
            <Cell etikett="Blir">
              <Select
                aria-label={`${FALT[v.falt]} ”${v.text}” blir`}
                placeholder="Välj"
                data={somData(v)}
                value={blir(v)}
                allowDeselect={false}
                onChange={(val) => val !== null && sattValda({ ...valda, [nyckel(v)]: val })}
              />
            </Cell>
          </tr>
        ))}
      </Tabell>
      {fel !== null && <Felbesked fel={fel} vad="Värdena är inte ändrade" />}
      <p>
        <Button
          aria-disabled={andrade === 0}
          aria-describedby="vardebesked"
          onClick={() => andrade > 0 && void spara()}
        >
          Pröva raderna igen
        </Button>{' '}
        <span className="svag" id="vardebesked">
          {andrade === 0 ? 'Ändra ett värde först.' : `${heltal(andrade)} ändrade.`}
        </span>
      </p>
    </Avdelning>
  );
}

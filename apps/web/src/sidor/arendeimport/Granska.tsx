import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Lage, type Marke } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { heltal } from '../../sprak/ord.js';
import {
  type Arendeimport,
  type Forhandsvisning,
  type Importrad,
  type Radlage,
  RADER_PER_SIDA,
  raderFraga,
} from './importfragor.js';
import { Blad } from './Blad.js';

const SLAG: Readonly<Record<Importrad['slag'], string>> = {
  arenden: 'Ärenden',
  parter: 'Parter',
  handlingar: 'Handlingar',
};
const LAGE: Readonly<Record<Importrad['lage'], { marke: Marke; ord: string }>> = {
  last: { marke: 'utkast', ord: 'Läst' },
  ok: { marke: 'klar', ord: 'Förs in' },
  fel: { marke: 'stopp', ord: 'Förs inte in' },
  finns: { marke: 'utgar', ord: 'Finns redan' },
  dubblett: { marke: 'utgar', ord: 'Dubblett' },
};
const URVAL: readonly { value: Radlage | ''; label: string }[] = [
  { value: '', label: 'Alla rader' },
  { value: 'fel', label: 'Förs inte in' },
  { value: 'anmarkning', label: 'Med anmärkning' },
  { value: 'finns', label: 'Finns redan' },
  { value: 'dubblett', label: 'Dubbletter' },
  { value: 'ok', label: 'Förs in' },
];

/** Antalen per slag. */
export function Antal({ visning: v }: { visning: Forhandsvisning }): ReactNode {
  const kolumner = ['Rader', 'Förs in', 'Förs inte in', 'Finns redan', 'Dubbletter', 'Sekretess', 'Prövas'];
  return (
    <Tabell bildtext="Vad filen blir" kolumner={['Slag', ...kolumner.map((namn) => ({ namn, klass: 'tal' }))]}>
      {v.antal.map((rad) => (
        <tr role="row" key={rad.slag}>
          <th role="rowheader" scope="row">
            {SLAG[rad.slag]}
          </th>
          {[rad.rader, rad.ok, rad.fel, rad.finns, rad.dubbletter, rad.medSekretess, rad.underProvning].map(
            (tal, plats) => (
              <Cell key={kolumner[plats]} klass="tal" etikett={kolumner[plats] ?? ''}>
                {heltal(tal)}
              </Cell>
            ),
          )}
        </tr>
      ))}
    </Tabell>
  );
}

/** De vanligaste felen, numren som serierna går vidare efter, och filerna som saknas. */
export function Besluten({ visning: v }: { visning: Forhandsvisning }): ReactNode {
  return (
    <>
      {v.fel.length > 0 && (
        <Avdelning rubrik="Fel och anmärkningar">
          <ul className="importfel">
            {v.fel.map((f) => (
              <li key={`${f.text}${String(f.hindrar)}`}>
                <Lage marke={f.hindrar ? 'stopp' : 'varning'}>{f.hindrar ? 'Hindrar' : 'Anmärkning'}</Lage> {f.text}{' '}
                <span className="svag">{heltal(f.antal)}</span>
              </li>
            ))}
          </ul>
        </Avdelning>
      )}
      {v.serier.length > 0 && (
        <Avdelning rubrik="Serierna går vidare efter">
          <p>{v.serier.map((s) => `${s.kod} ${String(s.ar)}: ${heltal(s.hogsta)}`).join(' · ')}</p>
        </Avdelning>
      )}
      {v.saknadeFiler > 0 && (
        <Avdelning rubrik="Filer som saknas" vid={heltal(v.saknadeFiler)}>
          <p className="svag">Handlingarna förs in utan dem. Lägg till filerna i ett nytt arkiv om de ska med.</p>
          <ul className="importfel">
            {v.saknade.map((namn) => (
              <li key={namn}>{namn}</li>
            ))}
          </ul>
        </Avdelning>
      )}
    </>
  );
}

const text = (varde: unknown): string => (typeof varde === 'string' ? varde : '');

/** Raderna som de blir, med fel och vad man gör. */
export function Rader({ namndId, importen }: { namndId: string; importen: Arendeimport }): ReactNode {
  const [lage, sattLage] = useState<Radlage | ''>('');
  const [sida, sattSida] = useState(1);
  const lista = useQuery(
    raderFraga(namndId, importen.id, importen.version, { sida, ...(lage === '' ? {} : { lage }) }),
  );
  return (
    <Avdelning
      rubrik="Raderna som de blir"
      status
      vid={lista.data === undefined ? '' : `${heltal(lista.data.antal)} rader`}
    >
      <Select
        label="Visa"
        data={URVAL.map((ett) => ({ ...ett }))}
        value={lage}
        allowDeselect={false}
        onChange={(v) => {
          sattLage(URVAL.find((ett) => ett.value === v)?.value ?? '');
          sattSida(1);
        }}
      />
      {lista.error !== null && (
        <Felbesked fel={lista.error} vad="Raderna kunde inte hämtas" igen={() => void lista.refetch()} />
      )}
      {lista.isPending && <Skelett rader={8} vad="raderna" />}
      {lista.data?.antal === 0 && <Tomt>Inga rader av det slaget.</Tomt>}
      {lista.data !== undefined && lista.data.antal > 0 && (
        <Tabell
          bildtext="Raderna som de blir"
          kolumner={['Diarienummer', 'Blir', 'Läge', 'Fel och anmärkningar', 'I filen']}
        >
          {lista.data.rader.map((rad) => (
            <tr role="row" key={rad.nr}>
              <Cell klass="nr">{rad.dnr ?? ''}</Cell>
              <th role="rowheader" scope="row">
                {text(rad.blir['arendemening']) || text(rad.blir['titel']) || text(rad.blir['namn'])}{' '}
                <span className="svag">{text(rad.blir['registrerat']) || text(rad.blir['datum'])}</span>
              </th>
              <Cell>
                <Lage marke={LAGE[rad.lage].marke}>{LAGE[rad.lage].ord}</Lage>
              </Cell>
              <Cell etikett="Besked">{[...rad.fel, ...rad.anmarkningar].map((f) => f.text).join(' ')}</Cell>
              <Cell klass="svag" etikett="I filen">
                {rad.filnamn}, rad {rad.rad}
              </Cell>
            </tr>
          ))}
        </Tabell>
      )}
      <Blad sida={sida} antal={lista.data?.antal ?? 0} perSida={RADER_PER_SIDA} byt={sattSida} />
    </Avdelning>
  );
}

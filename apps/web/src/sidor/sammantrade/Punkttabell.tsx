import { Fragment, type ReactNode } from 'react';
import { Beslut } from '../../delar/Beslut.js';
import { Filrad } from '../../delar/Fil.js';
import { Lage, type Marke, Sekretess } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import type { Foredragningslista, Listandring, Punkt } from '../../klient/typer.js';
import { klockan } from '../../sprak/datum.js';

const GRUPP: Readonly<Record<Punkt['typ'], string>> = {
  formalia: 'Formalia',
  val: 'Val',
  information: 'Information',
  beslut: 'Beslutsärenden',
  anstallning: 'Anställning',
  anmalan: 'Anmälningar',
  delegation: 'Delegationsbeslut',
};

const ANDRING: Readonly<Record<Listandring['slag'], { marke: Marke; ord: string }>> = {
  nytt: { marke: 'nytt', ord: 'Ny' },
  andrat: { marke: 'nytt', ord: 'Ändrad' },
  flyttat: { marke: 'sand', ord: 'Flyttad' },
  utgar: { marke: 'utgar', ord: 'Utgår' },
};

function Andring({ andring }: { andring: Listandring }): ReactNode {
  const { marke, ord } = ANDRING[andring.slag];
  return (
    <span className="skillnad">
      <Lage marke={marke}>
        {ord}
        {andring.vad !== null && `: ${andring.vad}`}
      </Lage>
    </span>
  );
}

interface Egenskaper {
  lista: Foredragningslista;
  andringar: readonly Listandring[];
  namndId: string;
  sammantradeId: string;
}

function Rad({
  punkt,
  nr,
  andring,
  stam,
}: {
  punkt: Punkt;
  nr: number | null;
  andring: Listandring | undefined;
  stam: string;
}): ReactNode {
  return (
    <tr role="row">
      <Cell klass="nummer">{nr}</Cell>
      <td role="cell">
        <span className={punkt.utgar ? 'utgatt' : 'stark-rad'}>{punkt.titel}</span>{' '}
        {punkt.dnr !== null && <span className="dnr">{punkt.dnr}</span>}{' '}
        {punkt.sekretess && <Sekretess lagrum={null} />}
        {!punkt.oppen && !punkt.sekretess && <span className="svag"> Stängda dörrar</span>}
        {andring !== undefined && <Andring andring={andring} />}
        {punkt.beslutsforslag.length > 0 && !punkt.utgar && (
          <div className="punktforslag">
            <Beslut lage={{ slag: 'forslag' }} led={punkt.beslutsforslag} />
          </div>
        )}
        {punkt.handlingar.length > 0 && (
          <ul className="filer">
            {punkt.handlingar.map((h) => (
              <li key={h.versionId}>
                {h.filer.length === 0 && (
                  <>
                    {h.titel} <span className="svag">{h.utelamnad ? 'lämnas ut på begäran' : 'utan fil'}</span>
                  </>
                )}
                {h.filer.map((fil) => (
                  <Filrad key={fil.id} titel={h.titel} fil={fil} till={`${stam}/${fil.id}`} />
                ))}
              </li>
            ))}
          </ul>
        )}
      </td>
      <Cell klass="under">{punkt.foredragande}</Cell>
      <Cell klass="smal under" etikett="kl.">
        {punkt.tidFran === null ? null : klockan(punkt.tidFran)}
      </Cell>
    </tr>
  );
}

/** Listans punkter i grupper. Det som utgår står kvar, struket. */
export function Punkttabell({ lista, andringar, namndId, sammantradeId }: Egenskaper): ReactNode {
  const stam = `/api/namnder/${namndId}/sammantraden/${sammantradeId}/handlingar`;
  const nummer = new Map(lista.punkter.filter((p) => !p.utgar).map((p, plats) => [p.id, plats + 1]));
  const harTider = lista.punkter.some((p) => p.tidFran !== null);
  return (
    <Tabell
      bildtext={`Föredragningslista, version ${String(lista.nr)}`}
      kolumner={[
        { namn: 'Nr', klass: 'nummer' },
        'Punkt',
        'Föredragande',
        harTider ? 'Kl.' : { namn: 'Kl.', klass: 'dold' },
      ]}
    >
      {lista.punkter.map((punkt, plats) => (
        <Fragment key={punkt.id}>
          {punkt.typ !== lista.punkter[plats - 1]?.typ && (
            <tr role="row" className="grupp">
              <th role="rowheader" scope="rowgroup" colSpan={4} className="bred">
                {GRUPP[punkt.typ]}
              </th>
            </tr>
          )}
          <Rad
            punkt={punkt}
            nr={nummer.get(punkt.id) ?? null}
            andring={andringar.find((a) => a.nyckel === punkt.nyckel)}
            stam={stam}
          />
        </Fragment>
      ))}
    </Tabell>
  );
}

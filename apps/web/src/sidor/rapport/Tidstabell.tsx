import type { ReactNode } from 'react';
import { Tomt } from '../../delar/Besked.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { Lank } from '../../ram/Lank.js';
import { heltal } from '../../sprak/ord.js';
import type { Beslutstidsrapport, Personrapport } from './fragor.js';

const dagar = (tal: number | null): string => (tal === null ? '–' : String(tal).replace('.', ','));

/** Dagar till beslut per typ, och hur många ärenden siffrorna vilar på. */
export function Tidstabell({
  rapport: r,
  lank,
}: {
  rapport: Beslutstidsrapport;
  lank: (typ: string | null | undefined) => string;
}): ReactNode {
  if (r.summa.antal === 0) return <Tomt>Inget ärende beslutades under perioden.</Tomt>;
  const rad = (tider: Beslutstidsrapport['summa'], namn: string, typ: string | null | undefined): ReactNode => (
    <tr role="row" key={namn} className={typ === undefined ? 'summa' : ''}>
      <th role="rowheader" scope="row">
        {namn}
      </th>
      <Cell klass="tal" etikett="Ärenden">
        <Lank till={lank(typ)} etikett={`${heltal(tider.antal)} beslutade, ${namn}`}>
          {heltal(tider.antal)}
        </Lank>
      </Cell>
      <Cell klass="tal" etikett="Undre kvartil">
        {dagar(tider.kvartil1)}
      </Cell>
      <Cell klass="tal" etikett="Median">
        {dagar(tider.median)}
      </Cell>
      <Cell klass="tal" etikett="Övre kvartil">
        {dagar(tider.kvartil3)}
      </Cell>
    </tr>
  );
  const tal = ['Ärenden', 'Undre kvartil', 'Median', 'Övre kvartil'].map((namn) => ({ namn, klass: 'tal' }));
  return (
    <>
      <Tabell bildtext="Dagar från registrering till beslut" kolumner={['Ärendetyp', ...tal]}>
        {r.typer.map((typ) => rad(typ, typ.namn ?? 'Ingen typ', typ.namn))}
        {rad(r.summa, 'Alla', undefined)}
      </Tabell>
      <p className="liten svag">
        Streck: färre än fem ärenden, eller alla av en handläggare. Då visas ingen tid, för att inte peka ut någon.
      </p>
    </>
  );
}

/** Ens egna siffror, och för en chef siffrorna för dem på enheten. */
export function Persontabell({
  rapport: r,
  lank,
}: {
  rapport: Personrapport;
  lank: (matt: string, personId: string) => string;
}): ReactNode {
  if (r.personer.length === 0) return <Tomt>Kontot hör inte till någon som handlägger ärenden.</Tomt>;
  const kolumner = ['Öppna', 'Försenade', 'Avslutade', 'Beslutade'] as const;
  return (
    <Tabell
      bildtext="Ärenden per handläggare"
      kolumner={['Handläggare', ...[...kolumner, 'Median, dagar'].map((namn) => ({ namn, klass: 'tal' }))]}
    >
      {r.personer.map((p) => (
        <tr role="row" key={p.personId}>
          <th role="rowheader" scope="row">
            {p.namn}
            {p.jag && <span className="svag"> du</span>}
          </th>
          {(['oppna', 'forsenade', 'avslutade', 'beslutade'] as const).map((matt, plats) => (
            <Cell key={matt} klass="tal" etikett={kolumner[plats] ?? ''}>
              {p[matt] === 0 ? (
                '0'
              ) : (
                <Lank
                  till={lank(matt, p.personId)}
                  etikett={`${heltal(p[matt])} ${(kolumner[plats] ?? '').toLocaleLowerCase('sv')}, ${p.namn}`}
                >
                  {heltal(p[matt])}
                </Lank>
              )}
            </Cell>
          ))}
          <Cell klass="tal" etikett="Median, dagar">
            {dagar(p.median)}
          </Cell>
        </tr>
      ))}
    </Tabell>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Lage } from '../../delar/Lage.js';
import { Person } from '../../delar/Person.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { antal } from '../../sprak/ord.js';
import type { Forteckning, Innehavare } from './fragor.js';
import { partiord } from './ord.js';

/** Personens namn som länk till personen. */
export function Personlank({
  namndId,
  u,
  parti = true,
}: {
  namndId: string;
  u: Pick<Innehavare, 'personId' | 'namn' | 'parti'>;
  parti?: boolean;
}): ReactNode {
  return (
    <Link
      className="rubrik"
      to="/namnder/$namndId/namnden/personer/$personId"
      params={{ namndId, personId: u.personId }}
    >
      <Person namn={u.namn} parti={parti ? partiord(u.parti) : null} />
    </Link>
  );
}

const slut = (u: Innehavare): string | null => (u.till === null ? null : `till och med ${u.till}`);
const kontakt = (u: Innehavare): string | null =>
  u.kontakt.length === 0 ? null : `kontaktpolitiker för ${u.kontakt.join(', ')}`;
const mening = (delar: readonly (string | null)[]): string => delar.filter((del) => del !== null).join(', ');

function Rad({
  namndId,
  plats,
  u,
  mer,
}: {
  namndId: string;
  plats: number | null;
  u: Innehavare;
  mer: string | null;
}): ReactNode {
  return (
    <tr role="row">
      <Cell klass="tal smalkol">{plats ?? '–'}</Cell>
      <td role="cell">
        <Personlank namndId={namndId} u={u} />
        {u.skyddad && <span className="svag liten"> skyddade uppgifter</span>}
      </td>
      <Cell>{u.uppdrag}</Cell>
      <Cell klass="nr svag">{u.fran}</Cell>
      <Cell klass="svag">{mening([mer, slut(u), kontakt(u)])}</Cell>
    </tr>
  );
}

function Vakant({
  namndId,
  plats: { plats, parti, kommentar },
  efter,
  farSkriva,
}: {
  namndId: string;
  plats: Forteckning['platser'][number];
  efter: string | null;
  farSkriva: boolean;
}): ReactNode {
  return (
    <tr role="row">
      <Cell klass="tal smalkol">{plats}</Cell>
      <td role="cell">
        <Lage marke="tom">Vakant</Lage>
        {parti !== null && <span className="parti"> ({partiord(parti)})</span>}
      </td>
      <Cell>ledamot</Cell>
      <td role="cell" colSpan={2}>
        <span className="svag">{kommentar}</span>{' '}
        {farSkriva && (
          <Link
            to="/namnder/$namndId/namnden/val"
            params={{ namndId }}
            search={{ vad: 'val', plats, ...(efter === null ? {} : { efter }) }}
          >
            Registrera fyllnadsval<span className="dold"> till plats {plats}</span>
          </Link>
        )}
      </td>
    </tr>
  );
}

/** Ledamöterna i uppropsordning. En plats utan ledamot står kvar som vakant. */
export function Ledamoter({
  namndId,
  forteckning: f,
  farSkriva,
}: {
  namndId: string;
  forteckning: Forteckning;
  farSkriva: boolean;
}): ReactNode {
  return (
    <Avdelning
      rubrik="Ledamöter i uppropsordning"
      status
      vid={`${String(f.tillsatta)} av ${antal(f.antalPlatser, 'plats tillsatt', 'platser tillsatta')}`}
    >
      <div className="tat">
        <Tabell
          bildtext="Ledamöter i uppropsordning"
          kolumner={[{ namn: 'Plats', klass: 'tal smalkol' }, 'Namn', 'Uppdrag', 'Från', 'Kommentar']}
        >
          {f.platser.map((p) =>
            p.innehavare === null ? (
              <Vakant
                key={p.plats}
                namndId={namndId}
                plats={p}
                efter={f.vakanser.find((v) => v.plats === p.plats)?.efterUppdragId ?? null}
                farSkriva={farSkriva}
              />
            ) : (
              <Rad key={p.plats} namndId={namndId} plats={p.plats} u={p.innehavare} mer={p.kommentar} />
            ),
          )}
          {f.utanPlats.map((u) => (
            <Rad key={u.uppdragId} namndId={namndId} plats={null} u={u} mer="utan platsnummer" />
          ))}
        </Tabell>
      </div>
    </Avdelning>
  );
}

/** De som har rätt att vara med utan att besluta: insynsplatser, personalföreträdare, närvarorätt. */
export function Ovriga({ namndId, rader }: { namndId: string; rader: readonly Innehavare[] }): ReactNode {
  if (rader.length === 0) return null;
  return (
    <Avdelning rubrik="Övriga som får vara med" vid={antal(rader.length, 'person', 'personer')}>
      <div className="tat">
        <Tabell bildtext="Övriga som får vara med" kolumner={['Namn', 'Uppdrag', 'Från', 'Kommentar']}>
          {rader.map((u) => (
            <tr role="row" key={u.uppdragId}>
              <td role="cell">
                <Personlank namndId={namndId} u={u} />
              </td>
              <Cell>{u.uppdrag}</Cell>
              <Cell klass="nr svag">{u.fran}</Cell>
              <Cell klass="svag">{slut(u)}</Cell>
            </tr>
          ))}
        </Tabell>
      </div>
    </Avdelning>
  );
}

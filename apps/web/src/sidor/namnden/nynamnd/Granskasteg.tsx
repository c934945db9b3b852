import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Besked, Felbesked } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { type Tangent, useTangenter } from '../../../delar/tangenter.js';
import { antal } from '../../../sprak/ord.js';
import type { Forhandsvisning } from '../fil/importapi.js';
import { ORGANORD, ROLLORD } from '../ord.js';
import { type NyNamndsvarden, partierna, type Platsinnehavare } from './nynamnd.js';

const ifyllda = (rader: readonly Platsinnehavare[]): Platsinnehavare[] => rader.filter((rad) => rad.namn.trim() !== '');

function uppdraget(v: NyNamndsvarden, plats: number): string {
  const roll = (['ordforande', 'forste_vice', 'andre_vice'] as const).find((r) => v.presidium[r] === String(plats));
  return ROLLORD[roll ?? 'ledamot'];
}

function Ledamoterna({ v }: { v: NyNamndsvarden }): ReactNode {
  return (
    <div className="tat">
      <Tabell
        bildtext="Ledamöter i uppropsordning"
        kolumner={[{ namn: 'Plats', klass: 'tal smalkol' }, 'Namn', 'Parti', 'Uppdrag', 'E-post']}
      >
        {v.ledamoter.map((rad, i) => (
          <tr role="row" key={i}>
            <Cell klass="tal smalkol">{i + 1}</Cell>
            <td role="cell">{rad.namn === '' ? <Lage marke="tom">Vakant</Lage> : rad.namn}</td>
            <Cell>{rad.parti}</Cell>
            <Cell>{rad.namn === '' ? null : uppdraget(v, i + 1)}</Cell>
            <Cell klass="svag">{rad.epost}</Cell>
          </tr>
        ))}
      </Tabell>
    </div>
  );
}

function Ersattarna({ v }: { v: NyNamndsvarden }): ReactNode {
  return (
    <Tabell
      bildtext="Ersättare och inkallelseordning"
      kolumner={['När en plats är tom för', 'kallas ur', 'Ersättare i ordning']}
    >
      {partierna(v).map((parti) => (
        <tr role="row" key={parti}>
          <th role="rowheader" scope="row">
            {parti}
          </th>
          <Cell>{(v.regler.inkallelseordning[parti] ?? [parti]).join(' → ')}</Cell>
          <Cell klass="bred">
            {ifyllda(v.ersattare)
              .filter((rad) => rad.parti === parti)
              .map((rad, i) => `${String(i + 1)} ${rad.namn}`)
              .join('  ')}
          </Cell>
        </tr>
      ))}
    </Tabell>
  );
}

/** Allt som skrivits, en sista gång, och knappen som lägger upp nämnden. */
export function Granskasteg({
  v,
  laggUpp,
  tillbaka,
}: {
  v: NyNamndsvarden;
  /** Ger felen när något inte gick. */
  laggUpp: () => Promise<Forhandsvisning | null>;
  tillbaka: () => void;
}): ReactNode {
  const [pagar, sattPagar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const [visning, sattVisning] = useState<Forhandsvisning | null>(null);
  const ivag = async (): Promise<void> => {
    if (pagar) return;
    sattPagar(true);
    sattFel(null);
    sattVisning(null);
    try {
      sattVisning(await laggUpp());
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  const tangenter = useMemo(
    (): Tangent[] => [{ tangent: 'Control+Enter', vad: 'Lägg upp nämnden', gor: () => void ivag() }],
    [pagar, v],
  );
  useTangenter(tangenter);
  const utanEpost = [...ifyllda(v.ledamoter), ...ifyllda(v.ersattare)].filter((rad) => rad.epost === '').length;
  return (
    <div className="formular">
      {fel !== null && <Felbesked fel={fel} vad="Nämnden är inte upplagd" />}
      {visning !== null && (
        <Besked slag="fel" rubrik="Nämnden är inte upplagd. Rätta detta först">
          <ul>
            {visning.fel.map((f, i) => (
              <li key={i}>
                {f.text} {f.atgard}
              </li>
            ))}
            {visning.fel.length === 0 && <li>{visning.hinder?.text}</li>}
          </ul>
        </Besked>
      )}
      <Avdelning rubrik={v.organ.namn} vid={`${ORGANORD[v.organ.slag]}, ${v.organ.diariekod}`}>
        <dl className="faktalista">
          <dt>Reglemente</dt>
          <dd>
            från {v.regler.giltigFran}
            {v.regler.beslutad !== '' && `, ${v.regler.beslutad}`}
          </dd>
          <dt>Kallelse</dt>
          <dd>
            {v.regler.kallelsedagar} {v.regler.kallelseIVardagar ? 'vardagar' : 'dagar'} före
          </dd>
          <dt>Protokoll finns</dt>
          <dd>{v.regler.forvaringsplats}</dd>
          <dt>Sekreterare</dt>
          <dd>{v.sekreterare.namn === '' ? 'väljs senare' : v.sekreterare.namn}</dd>
        </dl>
      </Avdelning>
      <Avdelning
        rubrik="Ledamöter i uppropsordning"
        vid={`${String(ifyllda(v.ledamoter).length)} av ${antal(v.ledamoter.length, 'plats', 'platser')}`}
      >
        <Ledamoterna v={v} />
      </Avdelning>
      <Avdelning
        rubrik="Ersättare och inkallelseordning"
        vid={antal(ifyllda(v.ersattare).length, 'ersättare', 'ersättare')}
      >
        <Ersattarna v={v} />
      </Avdelning>
      {utanEpost > 0 && (
        <p>
          <Lage marke="frist">
            {antal(utanEpost, 'person saknar', 'personer saknar')} e-postadress. Kallelsen når dem när adressen är
            ifylld.
          </Lage>
        </p>
      )}
      <div className="rad formular__knappar">
        <Button variant="filled" aria-disabled={pagar} aria-keyshortcuts="Control+Enter" onClick={() => void ivag()}>
          {pagar ? 'Lägger upp …' : 'Lägg upp nämnden'} {!pagar && <kbd aria-hidden="true">Ctrl Enter</kbd>}
        </Button>
        <Button variant="subtle" onClick={tillbaka}>
          Tillbaka
        </Button>
      </div>
    </div>
  );
}

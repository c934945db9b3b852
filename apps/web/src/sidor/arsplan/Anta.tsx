import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Lage } from '../../delar/Lage.js';
import { paragraferFraga, sammantradenFraga, sammantradesnyckel } from '../../klient/sammantradesfragor.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { idag } from '../../klient/servertid.js';
import { langDag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { type Antagandesvar, antaOrdning, arsplansnyckel, type Ordning } from './fragor.js';

const SENASTE = 12;

/** Vad som hände med sammanträdena när planen antogs. */
function Utfall({ svar, stang }: { svar: Antagandesvar; stang: () => void }): ReactNode {
  return (
    <>
      <ul className="lista">
        {svar.sammantraden.map((en) => (
          <li key={`${en.datum}${en.slag}`}>
            <Lage marke={en.sammantradeId === null ? 'tom' : 'klar'}>{en.text}</Lage>
          </li>
        ))}
      </ul>
      <p>
        <Button variant="filled" onClick={stang}>
          Till planen
        </Button>
      </p>
    </>
  );
}

/** Beslutet som planen antogs genom: sammanträdet och paragrafen. */
export function Anta({ ordning, stang }: { ordning: Ordning; stang: () => void }): ReactNode {
  const fragor = useQueryClient();
  const { namndId } = ordning;
  const [moteId, sattMote] = useState('');
  const [paragrafId, sattParagraf] = useState('');
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const [svar, sattSvar] = useState<Antagandesvar | null>(null);
  const moten = useQuery(sammantradenFraga(namndId, { till: idag(), sortera: '-datum', antal: SENASTE }));
  const hallna = (moten.data?.rader ?? []).filter(({ tillstand }) => tillstand === 'avslutat' || tillstand === 'pagar');
  const paragrafer = useQuery({ ...paragraferFraga(namndId, moteId), enabled: moteId !== '' });
  const beslutade = (paragrafer.data?.rader ?? []).filter(({ tillstand }) => tillstand === 'beslutad');
  const hinder = moteId === '' ? 'Välj sammanträdet där planen antogs.' : paragrafId === '' ? 'Välj paragrafen.' : null;
  const anta = async (): Promise<void> => {
    if (hinder !== null || pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      sattSvar(await antaOrdning(ordning, paragrafId));
      kvittera(`Årsplanen ${String(ordning.ar)} är antagen`);
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  const klar = (): void => {
    stang();
    void fragor.invalidateQueries({ queryKey: arsplansnyckel(namndId) });
    void fragor.invalidateQueries({ queryKey: sammantradesnyckel(namndId) });
  };
  const rubrik =
    svar === null
      ? `Genom vilket beslut antogs årsplanen ${String(ordning.ar)}?`
      : `Årsplanen är antagen: ${antal(svar.sammantraden.length, 'sammanträde', 'sammanträden')}`;
  return (
    <Dialog oppen rubrik={rubrik} stang={svar === null ? stang : klar}>
      {fel !== null && <Felbesked fel={fel} vad="Planen är inte antagen" />}
      {svar !== null ? (
        <Utfall svar={svar} stang={klar} />
      ) : (
        <>
          {ordning.avvikelser.length > 0 && (
            <p>
              <Lage marke="varning">
                {antal(ordning.avvikelser.length, 'dag avviker', 'dagar avviker')} från regeln. Det hindrar inte, men
                står kvar i händelseloggen.
              </Lage>
            </p>
          )}
          <NativeSelect
            label="Sammanträde"
            value={moteId}
            onChange={(handelse) => {
              sattMote(handelse.currentTarget.value);
              sattParagraf('');
            }}
            data={[
              { value: '', label: 'Välj' },
              ...hallna.map(({ id, datum }) => ({ value: id, label: langDag(datum) })),
            ]}
          />
          <NativeSelect
            label="Paragraf"
            value={paragrafId}
            disabled={moteId === ''}
            onChange={(handelse) => sattParagraf(handelse.currentTarget.value)}
            data={[
              { value: '', label: 'Välj' },
              ...beslutade.map(({ id, nr, titel }) => ({ value: id, label: `§\u00a0${String(nr)} ${titel}` })),
            ]}
          />
          <p className="liten svag" role="status">
            {hinder ?? 'Sammanträdena planeras, och de som inte är kallade flyttas till planens dagar.'}
          </p>
          <p className="rad">
            <Button variant="filled" aria-disabled={hinder !== null || pagar} onClick={() => void anta()}>
              {pagar ? 'Antecknar …' : 'Anteckna antagandet'}
            </Button>
            <Button onClick={stang}>Låt planen vara utkast</Button>
          </p>
        </>
      )}
    </Dialog>
  );
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { idag } from '../../../klient/servertid.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { omVersion } from '../../namnden/fragor.js';
import { type HelOrdning, ordningsnyckel } from './fragor.js';

function NyVidare({
  namndId,
  ordning,
  stang,
  klar,
}: {
  namndId: string;
  ordning: HelOrdning;
  stang: () => void;
  klar: () => Promise<void>;
}): ReactNode {
  const punkter = ordning.punkter.filter(({ vidaredelegation }) => vidaredelegation);
  const [v, satt] = useState({ punktId: punkter[0]?.id ?? '', roll: '', fran: '', beslutsdag: '' });
  const [fel, sattFel] = useState<unknown>(null);
  const dag = (text: string): string => tolkaDatum(text, idag()) ?? text;
  const skicka = async (): Promise<void> => {
    try {
      await hamtat(
        klient.POST('/api/namnder/{namndId}/delegationsordningar/{ordningId}/punkter/{punktId}/vidaredelegationer', {
          params: { path: { namndId, ordningId: ordning.id, punktId: v.punktId } },
          body: { roll: v.roll, fran: dag(v.fran), beslutsdag: dag(v.beslutsdag) },
        }),
      );
      await klar();
      stang();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Dialog oppen rubrik="Anteckna en vidaredelegation" stang={stang}>
      <p>Förvaltningschefens beslut att en annan anställd får besluta (KL 7:6).</p>
      <NativeSelect
        id="v-punkt"
        label="Punkt"
        value={v.punktId}
        onChange={(h) => satt({ ...v, punktId: h.currentTarget.value })}
        data={punkter.map((p) => ({ value: p.id, label: `${p.punkt} ${p.vad}` }))}
      />
      <TextInput
        id="v-roll"
        label="Rollen som får besluta"
        value={v.roll}
        onChange={(h) => satt({ ...v, roll: h.currentTarget.value })}
      />
      <Datumfalt
        onBlur={() => undefined}
        id="v-beslut"
        name="beslutsdag"
        label="Beslutet fattades"
        value={v.beslutsdag}
        onChange={(h) => satt({ ...v, beslutsdag: h.currentTarget.value })}
        bytTill={(beslutsdag) => satt({ ...v, beslutsdag })}
      />
      <Datumfalt
        onBlur={() => undefined}
        id="v-fran"
        name="fran"
        label="Gäller från"
        value={v.fran}
        onChange={(h) => satt({ ...v, fran: h.currentTarget.value })}
        bytTill={(fran) => satt({ ...v, fran })}
      />
      {fel !== null && <Felbesked fel={fel} vad="Vidaredelegationen är inte antecknad" />}
      <p className="rad">
        <Button variant="filled" onClick={() => void skicka()}>
          Anteckna vidaredelegationen
        </Button>
        <Button onClick={stang}>Avstå</Button>
      </p>
    </Dialog>
  );
}

/** Vad förvaltningschefen har vidaredelegerat, till vilken roll och hur länge. */
export function Vidaredelegation({
  namndId,
  ordning,
  far,
}: {
  namndId: string;
  ordning: HelOrdning;
  far: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [ny, sattNy] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const lasOm = async (): Promise<void> => await fragor.invalidateQueries({ queryKey: ordningsnyckel(namndId) });
  if (!ordning.punkter.some(({ vidaredelegation }) => vidaredelegation)) return null;
  const avsluta = async (v: HelOrdning['vidaredelegationer'][number]): Promise<void> => {
    try {
      await hamtat(
        klient.POST('/api/namnder/{namndId}/delegationsordningar/{ordningId}/vidaredelegationer/{vidareId}/slut', {
          params: { path: { namndId, ordningId: ordning.id, vidareId: v.id } },
          headers: omVersion(v.version),
          body: { till: idag() },
        }),
      );
      await lasOm();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Panel rubrik="Vidaredelegation">
      {ordning.vidaredelegationer.length === 0 && (
        <p className="svag">Förvaltningschefen har inte vidaredelegerat någon punkt.</p>
      )}
      <ul className="stapel">
        {ordning.vidaredelegationer.map((v) => (
          <li key={v.id}>
            {v.punkt}: {v.roll}, {v.fran}–{v.till ?? 'tills vidare'}{' '}
            {far && v.till === null && (
              <Button size="xs" onClick={() => void avsluta(v)}>
                Avsluta i dag<span className="dold"> {v.roll}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {fel !== null && <Felbesked fel={fel} vad="Vidaredelegationen gäller fortfarande" />}
      {far && (
        <p>
          <Button size="xs" onClick={() => sattNy(true)}>
            Anteckna en vidaredelegation
          </Button>
        </p>
      )}
      {ny && <NyVidare namndId={namndId} ordning={ordning} stang={() => sattNy(false)} klar={lasOm} />}
    </Panel>
  );
}

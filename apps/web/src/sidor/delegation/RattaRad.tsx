import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Kryss } from '../../delar/formular/Val.js';
import { Lank } from '../../ram/Lank.js';
import { tidpunkt } from '../../sprak/datum.js';
import { Beslutsarende } from './Beslutsarende.js';
import { andringarFraga, type Beslutsrad, delegaterFraga, ratta, type Rattelse } from './fragor.js';
import { manadsval, radensDatum, SPARORD } from './ord.js';

interface Varden {
  datum: string;
  punkt: string;
  beslut: string;
  antal: string;
  dnr: string;
  delegatPersonId: string;
  spar: Beslutsrad['spar'];
  manad: string;
  arendeId: string;
  sekretessLagrum: string;
  underProvning: boolean;
  skal: string;
}

const fran = (rad: Beslutsrad): Varden => ({
  datum: rad.datumText ?? radensDatum(rad),
  punkt: rad.punktText ?? '',
  beslut: rad.beslut ?? '',
  antal: String(rad.antal),
  dnr: rad.dnr ?? '',
  delegatPersonId: rad.delegatPersonId ?? '',
  spar: rad.spar,
  manad: rad.manad,
  arendeId: rad.arende?.id ?? '',
  sekretessLagrum: rad.sekretessLagrum ?? '',
  underProvning: rad.underProvning,
  skal: '',
});

/** Bara det som skiljer från raden som den är. */
function rattelse(fore: Varden, v: Varden): Rattelse {
  const text = Object.fromEntries(
    (['datum', 'punkt', 'beslut', 'antal', 'dnr', 'spar'] as const)
      .filter((falt) => v[falt] !== fore[falt])
      .map((falt) => [falt, v[falt]]),
  );
  return {
    ...(Object.keys(text).length === 0 ? {} : { text }),
    ...(v.delegatPersonId === fore.delegatPersonId ? {} : { delegatPersonId: v.delegatPersonId }),
    ...(v.manad === fore.manad ? {} : { manad: v.manad }),
    ...(v.arendeId === fore.arendeId ? {} : { arendeId: v.arendeId === '' ? null : v.arendeId }),
    ...(v.sekretessLagrum === fore.sekretessLagrum
      ? {}
      : { sekretessLagrum: v.sekretessLagrum.trim() === '' ? null : v.sekretessLagrum.trim() }),
    ...(v.underProvning === fore.underProvning ? {} : { underProvning: v.underProvning }),
    ...(v.skal.trim() === '' ? {} : { skal: v.skal.trim() }),
  };
}

const VADORD = {
  registrerad: 'Registrerad',
  andrad: 'Rättad',
  medgiven: 'Tas med som den är',
  borttagen: 'Struken',
  aterstalld: 'Återställd',
};

function Historik({ namndId, rad }: { namndId: string; rad: Beslutsrad }): ReactNode {
  const { data } = useQuery(andringarFraga(namndId, rad.id, rad.version));
  if (data === undefined) return null;
  return (
    <details>
      <summary>Hur raden har rättats</summary>
      <ul className="stapel liten">
        {data.map((en) => (
          <li key={`${en.tid} ${en.vad}`}>
            {VADORD[en.vad]} {tidpunkt(en.tid).datum} kl. {tidpunkt(en.tid).tid}, {en.av}
            {en.skal !== null && `: ${en.skal}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Falten({
  v,
  satt,
  namndId,
  rad,
}: {
  rad: Beslutsrad;
  v: Varden;
  satt: (andring: Partial<Varden>) => void;
  namndId: string;
}): ReactNode {
  const { data: delegater } = useQuery(delegaterFraga(namndId));
  const text = (
    falt: 'datum' | 'punkt' | 'beslut' | 'antal' | 'dnr' | 'sekretessLagrum' | 'skal',
    label: string,
  ): ReactNode => (
    <TextInput
      id={`ratta-${falt}`}
      label={label}
      value={v[falt]}
      autoComplete="off"
      onChange={(h) => satt({ [falt]: h.currentTarget.value })}
    />
  );
  return (
    <>
      {text('datum', 'Datum eller period')}
      {text('punkt', 'Punkt')}
      {text('beslut', 'Beslut')}
      {text('antal', 'Antal')}
      {text('dnr', 'Dnr')}
      <NativeSelect
        id="ratta-delegat"
        label="Delegat"
        value={v.delegatPersonId}
        onChange={(h) => satt({ delegatPersonId: h.currentTarget.value })}
        data={[
          { value: '', label: 'Välj' },
          ...(delegater ?? []).map((en) => ({
            value: en.personId,
            label: en.titel === null ? en.namn : `${en.namn}, ${en.titel}`,
          })),
        ]}
      />
      <NativeSelect
        id="ratta-spar"
        label="Spår"
        value={v.spar}
        onChange={(h) => satt({ spar: h.currentTarget.value as Varden['spar'] })}
        data={Object.entries(SPARORD).map(([value, label]) => ({ value, label }))}
      />
      <NativeSelect
        id="ratta-manad"
        label="Lista"
        value={v.manad}
        onChange={(h) => satt({ manad: h.currentTarget.value })}
        data={manadsval(v.manad)}
      />
      <Beslutsarende
        id="ratta-arende"
        namndId={namndId}
        nu={rad.arende}
        value={v.arendeId}
        onChange={(arendeId) => satt({ arendeId })}
      />
      {text('sekretessLagrum', 'Sekretess, lagrum')}
      <Kryss
        id="ratta-provning"
        name="underProvning"
        label="Sekretessen prövas"
        checked={v.underProvning}
        onChange={(h) => satt({ underProvning: h.currentTarget.checked })}
      />
      {text('skal', 'Varför raden rättas')}
    </>
  );
}

/** Alla uppgifter om en rad, att läsa eller rätta. */
export function RattaRad({
  namndId,
  rad,
  far,
  stang,
  klar,
  gaTill,
}: {
  namndId: string;
  rad: Beslutsrad;
  far: boolean;
  /** Parterna, eller beslutet som dokument. */
  gaTill: (vad: 'parter' | 'dokument') => void;
  stang: () => void;
  klar: (rad: Beslutsrad) => Promise<void>;
}): ReactNode {
  const [fore] = useState(() => fran(rad));
  const [v, sattAlla] = useState(fore);
  const [fel, sattFel] = useState<unknown>(null);
  const skicka = async (): Promise<void> => {
    sattFel(null);
    try {
      await klar(await ratta(namndId, rad, rattelse(fore, v)));
      stang();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const kan = far && rad.synlig && rad.listaId === null;
  return (
    <Dialog oppen rubrik={`Rad ${String(rad.rad)}`} stang={stang}>
      {kan ? (
        <form
          className="formular"
          onSubmit={(handelse) => {
            handelse.preventDefault();
            void skicka();
          }}
        >
          <Falten v={v} satt={(andring) => sattAlla({ ...v, ...andring })} namndId={namndId} rad={rad} />
          {fel !== null && <Felbesked fel={fel} vad="Raden är inte rättad" />}
          <p className="rad">
            <Button variant="filled" type="submit">
              Spara rättelsen
            </Button>
            <Button onClick={stang}>Lämna raden</Button>
          </p>
        </form>
      ) : (
        <p>
          {rad.listaId === null
            ? rad.synlig
              ? 'Raden är en annan enhets.'
              : 'Beslutet är skyddat. Den som registrerade det, delegaten och nämndsekreteraren ser det.'
            : 'Raden står i en inlämnad lista och är låst.'}
        </p>
      )}
      {rad.synlig && (
        <p className="rad">
          <Button size="xs" onClick={() => gaTill('parter')}>
            Parter och underrättelser
          </Button>
          {rad.skrivelseId === null ? (
            far &&
            rad.spar !== 'verkstallighet' && (
              <Button size="xs" onClick={() => gaTill('dokument')}>
                Skriv beslutet
              </Button>
            )
          ) : (
            <Lank till={`/namnder/${namndId}/skrivelser/${rad.skrivelseId}`}>Beslutet som dokument</Lank>
          )}
        </p>
      )}
      <Historik namndId={namndId} rad={rad} />
    </Dialog>
  );
}

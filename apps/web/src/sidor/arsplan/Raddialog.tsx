import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Lage } from '../../delar/Lage.js';
import { idag } from '../../klient/servertid.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { dag, klockan, langDag } from '../../sprak/datum.js';
import type { Andring, Ordning, Planrad } from './fragor.js';
import { klockslag } from './monstret.js';
import { motesdagen } from './ord.js';
import { type Planandringar, radnr } from './usePlan.js';

interface Varden {
  dagar: Record<string, string>;
  start: string;
  plats: string;
}

const varden = (rad: Planrad): Varden => ({
  dagar: Object.fromEntries(rad.dagar.map(({ kolumn, datum }) => [kolumn, datum])),
  start: klockan(rad.start),
  plats: rad.plats,
});

/** Bara det som skiljer, så att någon annans ändring av det övriga står kvar. */
function skillnaden(nr: number, rad: Planrad, v: Varden): Andring {
  const start = klockslag(v.start) ?? rad.start;
  const dagar = rad.dagar
    .map(({ kolumn, datum }) => ({
      rad: nr,
      kolumn,
      fore: datum,
      datum: tolkaDatum(v.dagar[kolumn] ?? '', idag()) ?? datum,
    }))
    .filter((en) => en.datum !== en.fore)
    .map(({ fore: _, ...en }) => en);
  const plats = v.plats.trim() === '' ? rad.plats : v.plats.trim();
  return {
    ...(dagar.length === 0 ? {} : { dagar }),
    ...(start === rad.start && plats === rad.plats ? {} : { rader: [{ rad: nr, start, plats }] }),
  };
}

const tillbaka = (nr: number, rad: Planrad): Andring => ({
  dagar: rad.dagar.map(({ kolumn, datum, avvikande }) => ({ rad: nr, kolumn, datum, avvikande })),
  rader: [{ rad: nr, start: rad.start, plats: rad.plats }],
});

/** Ett sammanträde i planen med alla sina dagar, tiden och lokalen. */
export function Raddialog({
  ordning,
  rad,
  plan,
  stang,
}: {
  ordning: Ordning;
  rad: Planrad;
  /** null: planen ändras inte. */
  plan: Planandringar | null;
  stang: () => void;
}): ReactNode {
  const id = useId();
  const [v, satt] = useState(() => varden(rad));
  const brister = rad.dagar.flatMap(({ kolumn, avvikelser }) => avvikelser.map(({ text }) => ({ kolumn, text })));
  const nr = radnr(ordning, rad.nyckel);
  const spara = async (): Promise<void> => {
    if (plan === null || nr === null) return;
    const andring = skillnaden(nr, rad, v);
    if (Object.keys(andring).length === 0) {
      stang();
      return;
    }
    const ogjord = (efter: Ordning): Andring | null => {
      const nuNr = radnr(efter, rad.nyckel);
      return nuNr === null ? null : tillbaka(nuNr, rad);
    };
    if (await plan.gor(andring, 'Raden är ändrad', ogjord)) stang();
  };
  const taBort = async (): Promise<void> => {
    if (plan === null || nr === null) return;
    const { dagar, start, plats } = rad;
    const igen: Andring = {
      laggTillRader: [
        {
          datum: Object.fromEntries(dagar.map(({ kolumn, datum }) => [kolumn, datum])),
          avvikande: dagar.filter(({ avvikande }) => avvikande).map(({ kolumn }) => kolumn),
          start,
          plats,
        },
      ],
    };
    if (await plan.gor({ taBortRader: [nr] }, `${dag(motesdagen(rad))} är borttaget`, () => igen)) stang();
  };
  return (
    <Dialog oppen rubrik={langDag(motesdagen(rad))} stang={stang}>
      {plan?.fel != null && <Felbesked fel={plan.fel} vad="Raden är inte ändrad" />}
      {brister.length > 0 && (
        <ul className="lista">
          {brister.map(({ kolumn, text }) => (
            <li key={kolumn + text}>
              <Lage marke="varning">{kolumn}</Lage> {text}
            </li>
          ))}
        </ul>
      )}
      {plan === null ? (
        <dl className="faktalista">
          {rad.dagar.map(({ kolumn, datum }) => (
            <div key={kolumn}>
              <dt>{kolumn}</dt>
              <dd>{langDag(datum)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <form
          className="formular"
          onSubmit={(handelse) => {
            handelse.preventDefault();
            void spara();
          }}
        >
          {rad.dagar.map(({ kolumn }, plats) => (
            <Datumfalt
              key={kolumn}
              id={`${id}${String(plats)}`}
              name={kolumn}
              label={kolumn}
              value={v.dagar[kolumn] ?? ''}
              onChange={(handelse) => satt({ ...v, dagar: { ...v.dagar, [kolumn]: handelse.currentTarget.value } })}
              onBlur={() => undefined}
              bytTill={(datum) => satt({ ...v, dagar: { ...v.dagar, [kolumn]: datum } })}
            />
          ))}
          <TextInput
            label="Sammanträdet börjar kl."
            value={v.start}
            onChange={(handelse) => satt({ ...v, start: handelse.currentTarget.value })}
          />
          <TextInput
            label="Lokal"
            value={v.plats}
            onChange={(handelse) => satt({ ...v, plats: handelse.currentTarget.value })}
          />
          <p className="rad">
            <Button type="submit" variant="filled" aria-disabled={plan.pagar}>
              Spara raden
            </Button>
            <Button onClick={stang}>Avbryt</Button>
            <Button variant="subtle" onClick={() => void taBort()}>
              Ta bort sammanträdet
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}

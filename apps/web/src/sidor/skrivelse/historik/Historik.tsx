import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Bekrafta } from '../../../delar/Bekrafta.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Skelett } from '../../../delar/Skelett.js';
import { atergaTill, historikFraga, skillnadFraga } from '../fragor.js';
import { klockslag, tidpunkt } from '../ord.js';
import type { Skrivelse, Skrivpass } from '../typer.js';
import { Skillnadsvisning } from './Skillnadsvisning.js';

const SLAG: Readonly<Record<Skrivpass['slag'], string>> = {
  skrivet: 'skrev',
  falt: 'ändrade fälten',
  aterstallt: 'tog tillbaka en äldre lydelse',
  forslag: 'godtog ett förslag',
};

const tid = ({ borjade, slutade }: Skrivpass): string =>
  klockslag(borjade) === klockslag(slutade) ? tidpunkt(slutade) : `${tidpunkt(borjade)}–${klockslag(slutade)}`;

function Passet({
  s,
  pass,
  nu,
  aterga,
}: {
  s: Skrivelse;
  pass: Skrivpass;
  nu: number;
  aterga: (version: number) => void;
}): ReactNode {
  const { data, error } = useQuery(skillnadFraga(s.namndId, s.id, pass.franVersion, pass.tillVersion));
  return (
    <div className="passet">
      {error !== null && <Felbesked fel={error} vad="Skillnaden kunde inte hämtas" />}
      {data === undefined && error === null && <Skelett rader={3} vad="skillnaden" />}
      {data !== undefined && <Skillnadsvisning skillnad={data} />}
      {s.tillstand === 'utkast' && pass.tillVersion < nu && (
        <p>
          <Button size="xs" onClick={() => aterga(pass.tillVersion)}>
            Ta tillbaka texten som den var {tidpunkt(pass.slutade)}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Vem som skrev vad och när, med skillnaden ord för ord; en äldre lydelse går att ta tillbaka. */
export function Historik({
  skrivelse: s,
  oppen,
  stang,
  ikapp,
}: {
  skrivelse: Skrivelse;
  oppen: boolean;
  stang: () => void;
  /** Skrivytan hämtar det som servern har. */
  ikapp: () => Promise<void>;
}): ReactNode {
  const { data, error, refetch } = useQuery({ ...historikFraga(s.namndId, s.id), enabled: oppen });
  const [vald, valj] = useState<number | null>(null);
  const [aterga, sattAterga] = useState<number | null>(null);
  return (
    <>
      <Dialog oppen={oppen && aterga === null} rubrik="Skrivelsens historik" stang={stang}>
        {error !== null && <Felbesked fel={error} vad="Historiken kunde inte hämtas" igen={() => void refetch()} />}
        {data === undefined && error === null && <Skelett rader={5} vad="historiken" />}
        {data?.pass.length === 0 && (
          <p className="svag">Här står vem som har skrivit vad. Ännu har ingen skrivit något.</p>
        )}
        <ol className="historik">
          {data?.pass.map((pass) => (
            <li key={pass.tillVersion}>
              <button
                type="button"
                className="historik__rad"
                aria-expanded={vald === pass.tillVersion}
                onClick={() => valj(vald === pass.tillVersion ? null : pass.tillVersion)}
              >
                <b>{pass.namn}</b> {SLAG[pass.slag]} <span className="svag">{tid(pass)}</span>
              </button>
              {vald === pass.tillVersion && <Passet s={s} pass={pass} nu={data.version} aterga={sattAterga} />}
            </li>
          ))}
        </ol>
        <p className="rad">
          <Button onClick={stang}>Stäng historiken</Button>
        </p>
      </Dialog>
      <Bekrafta
        oppen={aterga !== null}
        rubrik="Ta tillbaka den äldre texten?"
        verb="Ta tillbaka texten"
        avsta="Behåll texten som den är"
        pagar="Tar tillbaka …"
        vad="Texten är inte tillbakatagen"
        stang={() => sattAterga(null)}
        gor={async () => {
          if (aterga === null || data === undefined) return;
          await ikapp();
          const { data: nu } = await refetch();
          await atergaTill(s, aterga, nu?.version ?? data.version);
          await ikapp();
          await refetch();
        }}
      >
        <p>Texten blir som den var då. Det som skrivits sedan dess står kvar i historiken och går att ta tillbaka.</p>
      </Bekrafta>
    </>
  );
}

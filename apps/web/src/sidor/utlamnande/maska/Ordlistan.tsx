import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { antal } from '../../../sprak/ord.js';
import type { Maskord } from '../fragor.js';
import type { Markeringar } from './useMarkeringar.js';

const SLAG: Readonly<Record<string, string>> = { personnummer: 'Personnummer', telefon: 'Telefon', epost: 'E-post' };

function Forslag({
  namndId,
  maskningId,
  ord,
  lagg,
}: {
  namndId: string;
  maskningId: string;
  ord: readonly Maskord[];
  lagg: (texter: string[]) => void;
}): ReactNode {
  const { data, error, refetch } = useQuery({
    queryKey: ['maskningar', namndId, maskningId, 'forslag'],
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/maskningar/{maskningId}/forslag', {
            params: { path: { namndId, maskningId } },
          }),
        )
      ).rader,
  });
  if (error !== null) return <Felbesked fel={error} vad="Förslagen kunde inte hämtas" igen={() => void refetch()} />;
  const kvar = (data ?? []).filter((en) => !ord.some((ett) => ett.text === en.text));
  if (kvar.length === 0)
    return (
      <p className="svag">
        {data === undefined ? '' : 'Inga fler personnummer, telefonnummer eller e-postadresser hittades.'}
      </p>
    );
  return (
    <>
      <ul className="lista">
        {kvar.map((en) => (
          <li key={`${en.slag}${en.text}`} className="rad">
            <span>
              {SLAG[en.slag]} {en.text} <span className="svag liten">{antal(en.antal, 'gång', 'gånger')}</span>
            </span>
            <Button size="xs" onClick={() => lagg([en.text])}>
              Maska<span className="dold"> {en.text}</span>
            </Button>
          </li>
        ))}
      </ul>
      {kvar.length > 1 && (
        <Button size="xs" onClick={() => lagg(kvar.map((en) => en.text))}>
          Maska alla {kvar.length}
        </Button>
      )}
    </>
  );
}

/** Orden som maskas överallt, förslagen, och lagrummet på rutorna. */
export function Ordlistan({
  namndId,
  maskningId,
  nu,
  lagrum,
  sattLagrum,
  andra,
}: {
  namndId: string;
  maskningId: string;
  nu: Markeringar;
  lagrum: string;
  sattLagrum: (lagrum: string) => void;
  andra: (ny: Partial<Markeringar>) => void;
}): ReactNode {
  const [skrivet, satt] = useState('');
  const lagg = (texter: string[]): void => {
    const nya = texter.filter((text) => text !== '' && !nu.ord.some((en) => en.text === text));
    if (nya.length > 0)
      andra({ ord: [...nu.ord, ...nya.map((text) => ({ text, lagrum: lagrum === '' ? null : lagrum }))] });
  };
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    lagg([skrivet.trim()]);
    satt('');
  };
  return (
    <>
      <Panel rubrik="Lagrum på rutorna">
        <TextInput
          label="Bestämmelse"
          value={lagrum}
          onChange={(h) => sattLagrum(h.currentTarget.value)}
          description="Står på de rutor och ord du lägger till härnäst."
        />
        <Kryss
          id="visa-lagrum"
          name="visaLagrum"
          label="Skriv bestämmelsen på rutan"
          checked={nu.visaLagrum}
          onChange={(h) => andra({ visaLagrum: h.currentTarget.checked })}
        />
      </Panel>
      <Panel rubrik="Maska ett ord överallt">
        <form onSubmit={skicka}>
          <TextInput
            label="Ord, namn eller nummer"
            value={skrivet}
            onChange={(h) => satt(h.currentTarget.value)}
            autoComplete="off"
            description="Också böjt: ”Anna” maskar ”Annas”."
          />
          <p>
            <Button type="submit" size="xs">
              Maska ordet
            </Button>
          </p>
        </form>
        {nu.ord.length > 0 && (
          <ul className="lista" aria-label="Ord som maskas">
            {nu.ord.map((en) => (
              <li key={en.text} className="rad">
                <span>
                  {en.text} <span className="svag liten">{en.lagrum}</span>
                </span>
                <Button size="xs" onClick={() => andra({ ord: nu.ord.filter((ett) => ett !== en) })}>
                  Ta bort<span className="dold"> {en.text}</span>
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel rubrik="Förslag">
        <Forslag namndId={namndId} maskningId={maskningId} ord={nu.ord} lagg={lagg} />
      </Panel>
    </>
  );
}

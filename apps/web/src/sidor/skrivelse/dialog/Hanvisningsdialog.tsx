import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Valgrupp } from '../../../delar/formular/Val.js';
import { Dialog } from '../../../delar/Dialog.js';
import { type Hanvisning, hanvisningarFraga } from '../fragor.js';

const VANTA_MS = 250;

/** Sök ett ärende eller en §, och välj det som texten ska hänvisa till. */
function Sokning({
  namndId,
  klar,
  stang,
}: {
  namndId: string;
  klar: (vald: Hanvisning) => void;
  stang: () => void;
}): ReactNode {
  const [skrivet, skriv] = useState('');
  const [sokt, sok] = useState('');
  const [vald, valj] = useState('');
  useEffect(() => {
    const klocka = setTimeout(() => sok(skrivet.trim()), VANTA_MS);
    return () => clearTimeout(klocka);
  }, [skrivet]);
  const { data } = useQuery({ ...hanvisningarFraga(namndId, sokt), enabled: sokt.length > 1 });
  const traffar = sokt.length > 1 ? (data ?? []) : [];
  const traff = traffar.find((en) => `${en.slag}:${en.id}` === vald);
  return (
    <form
      onSubmit={(handelse) => {
        handelse.preventDefault();
        if (traff !== undefined) klar(traff);
      }}
    >
      <TextInput
        label="Ärende, § eller handling"
        description="Skriv dnr, § 31 eller ord ur ärendemeningen."
        autoComplete="off"
        data-autofocus
        value={skrivet}
        onChange={(handelse) => skriv(handelse.currentTarget.value)}
      />
      <div role="status">
        {sokt.length > 1 && data !== undefined && traffar.length === 0 && (
          <p className="svag">Inget stämmer med ”{sokt}”. Försök med dnr eller ett annat ord.</p>
        )}
      </div>
      {traffar.length > 0 && (
        <Valgrupp
          id="hanvisning"
          name="hanvisning"
          label="Hänvisa till"
          value={vald}
          onChange={valj}
          val={traffar.map((en) => ({ varde: `${en.slag}:${en.id}`, ord: `${en.text} ${en.om}` }))}
        />
      )}
      <p className="rad dialograd">
        <Button type="submit" variant="filled" aria-disabled={traff === undefined}>
          Sätt in hänvisningen
        </Button>
        <Button onClick={stang}>Avbryt</Button>
      </p>
    </form>
  );
}

export function Hanvisningsdialog({
  oppen,
  ...mer
}: {
  oppen: boolean;
  namndId: string;
  klar: (vald: Hanvisning) => void;
  stang: () => void;
}): ReactNode {
  return (
    <Dialog oppen={oppen} rubrik="Hänvisa till ett ärende eller en §" stang={mer.stang}>
      {oppen && <Sokning {...mer} />}
    </Dialog>
  );
}

import { Textarea } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { Lank } from '../../ram/Lank.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { eller, useLasOm } from './andring.js';
import { type Arende, arendenyckel, lasArende } from './fragor.js';

type Brist = components['schemas']['AvslutsbristDto'];

const bristerFraga = (a: Arende) =>
  queryOptions({
    queryKey: [...arendenyckel(a.namndId, a.id), 'avslutsbrister'],
    staleTime: 0,
    queryFn: async () =>
      (
        await hamtat(
          klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/avslutsbrister', {
            params: { path: { namndId: a.namndId, arendeId: a.id } },
          }),
        )
      ).rader,
  });

/** Det som är ogjort, med vägen dit. Det som lagen hindrar skiljs från det som bara är värt att veta. */
export function Brister({ brister }: { brister: readonly Brist[] }): ReactNode {
  return (
    <ul className="lista kontroll">
      {brister.map((b) => (
        <li key={`${b.kod}${b.text}`}>
          <Lage marke={b.hindrar ? 'stopp' : 'varning'}>
            <span className="dold">{b.hindrar ? 'Hindrar' : 'Ogjort'}</span>
          </Lage>
          <span>{b.text}</span>
          {b.lank !== null && <Lank till={b.lank}>Visa</Lank>}
        </li>
      ))}
    </ul>
  );
}

function Formularet({ arende: a, brister, klart }: { arende: Arende; brister: readonly Brist[]; klart: () => void }) {
  const lasOm = useLasOm(a.namndId);
  const f = useFormular<{ skal: string }, Arende>({
    nyckel: `avsluta:${a.id}`,
    fran: { skal: '' },
    version: a.version,
    etiketter: { skal: 'Varför avslutas det ändå?' },
    granska: (v) =>
      brister.length > 0 && v.skal.trim() === '' ? { skal: 'Skriv varför ärendet avslutas fast något är ogjort' } : {},
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/avslut', {
          params: { path: { namndId: a.namndId, arendeId: a.id } },
          headers: omVersion(version),
          body: { skal: eller(v.skal) },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera(`${a.dnr} är avslutat`);
      klart();
    },
    lasOm: async () => ({ varden: { skal: '' }, version: (await lasArende(a.namndId, a.id)).version }),
  });
  return (
    <Formular
      formular={f}
      verb="Avsluta ärendet"
      pagar="Avslutar …"
      gora="ärendet kan avslutas"
      vad="Ärendet är inte avslutat"
      avbryt={{ text: 'Fortsätt med ärendet', gor: klart }}
    >
      {brister.length === 0 ? (
        <p>
          <Lage marke="klar">Inget är ogjort</Lage> Ärendet går att öppna igen.
        </p>
      ) : (
        <>
          <p>{brister.length === 1 ? 'En sak är ogjord:' : `${String(brister.length)} saker är ogjorda:`}</p>
          <Brister brister={brister} />
          <Textarea {...f.text('skal')} autosize minRows={2} description="Syns i diariet." autoComplete="off" />
        </>
      )}
    </Formular>
  );
}

/** Avslutar ärendet; det som fattas visas först. */
export function Avsluta({ arende: a, klart }: { arende: Arende; klart: () => void }): ReactNode {
  const { data, error, isPending, refetch } = useQuery(bristerFraga(a));
  if (isPending) return <Skelett rader={3} vad="vad som är ogjort" />;
  if (error !== null) {
    return <Felbesked fel={error} vad="Det går inte att se vad som är ogjort" igen={() => void refetch()} />;
  }
  const hindrar = data.filter((b) => b.hindrar);
  if (hindrar.length > 0) {
    return (
      <>
        <p>Ärendet kan inte avslutas än:</p>
        <Brister brister={hindrar} />
      </>
    );
  }
  return <Formularet arende={a} brister={data} klart={klart} />;
}

import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { useLasOm } from './andring.js';
import { type Arende, lasArende } from './fragor.js';

/** Makulerar ärendet: numret står kvar, struket, med skälet. */
export function Makulera({ arende: a, klart }: { arende: Arende; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const f = useFormular<{ skal: string }, Arende>({
    nyckel: `makulera:${a.id}`,
    fran: { skal: '' },
    version: a.version,
    etiketter: { skal: 'Varför makuleras ärendet?' },
    granska: (v) => (v.skal.trim() === '' ? { skal: 'Skriv varför ärendet makuleras' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/makulering', {
          params: { path: { namndId: a.namndId, arendeId: a.id } },
          headers: omVersion(version),
          body: { skal: v.skal.trim() },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera(`${a.dnr} är makulerat`);
      klart();
    },
    lasOm: async () => ({ varden: { skal: '' }, version: (await lasArende(a.namndId, a.id)).version }),
  });
  return (
    <Formular
      formular={f}
      verb="Makulera ärendet"
      pagar="Makulerar …"
      gora="ärendet kan makuleras"
      vad="Ärendet är inte makulerat"
      avbryt={{ text: 'Behåll ärendet', gor: klart }}
    >
      <p>Det går inte att ångra. Numret {a.dnr} används inte igen, och ärendet står kvar struket med skälet.</p>
      <Textarea
        {...f.text('skal')}
        autosize
        minRows={2}
        description="Syns i diariet."
        autoComplete="off"
        data-autofocus
      />
    </Formular>
  );
}

/** Öppnar ett avslutat ärende igen; det behåller sitt nummer. */
export function Ateroppna({ arende: a, klart }: { arende: Arende; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const f = useFormular<{ skal: string }, Arende>({
    nyckel: `ateroppna:${a.id}`,
    fran: { skal: '' },
    version: a.version,
    etiketter: { skal: 'Varför öppnas ärendet igen?' },
    granska: (v) => (v.skal.trim() === '' ? { skal: 'Skriv varför ärendet öppnas igen' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/ateroppnande', {
          params: { path: { namndId: a.namndId, arendeId: a.id } },
          headers: omVersion(version),
          body: { skal: v.skal.trim() },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera(`${a.dnr} är öppet igen`);
      klart();
    },
    lasOm: async () => ({ varden: { skal: '' }, version: (await lasArende(a.namndId, a.id)).version }),
  });
  return (
    <Formular
      formular={f}
      verb="Öppna ärendet igen"
      pagar="Öppnar …"
      gora="ärendet kan öppnas igen"
      vad="Ärendet är fortfarande avslutat"
      avbryt={{ gor: klart }}
    >
      <Textarea
        {...f.text('skal')}
        autosize
        minRows={2}
        description="Syns i diariet."
        autoComplete="off"
        data-autofocus
      />
    </Formular>
  );
}

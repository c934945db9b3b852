import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { omVersion } from '../../namnden/fragor.js';
import { useLasOm } from '../andring.js';
import type { Handling } from '../fragor.js';
import { lasHandling } from './handlingsandring.js';

/** Makulerar en handling: den står kvar på sitt nummer, struken, med skälet. */
export function MakuleraHandling({
  namndId,
  handling: h,
  klart,
}: {
  namndId: string;
  handling: Handling;
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOm(namndId);
  const f = useFormular<{ skal: string }, Handling>({
    nyckel: `makulera-handling:${h.id}`,
    fran: { skal: '' },
    version: h.version,
    etiketter: { skal: 'Varför makuleras handlingen?' },
    granska: (v) => (v.skal.trim() === '' ? { skal: 'Skriv varför handlingen makuleras' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/handlingar/{handlingId}/makulering', {
          params: { path: { namndId, handlingId: h.id } },
          headers: omVersion(version),
          body: { skal: v.skal.trim() },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera(`Handling ${String(h.nr ?? '')} är makulerad`);
      klart();
    },
    lasOm: async () => ({ varden: { skal: '' }, version: (await lasHandling(namndId, h.id)).version }),
  });
  return (
    <Formular
      formular={f}
      verb="Makulera handlingen"
      pagar="Makulerar …"
      gora="handlingen kan makuleras"
      vad="Handlingen är inte makulerad"
      avbryt={{ text: 'Behåll handlingen', gor: klart }}
    >
      <p>Det går inte att ångra. Handlingen står kvar struken på sitt nummer, med skälet.</p>
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

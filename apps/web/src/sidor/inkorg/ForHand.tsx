import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../delar/Dialog.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Filslapp } from '../../delar/formular/Filslapp.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { laggIn } from './atgarder.js';

const TAR = '.eml,.pdf,.docx,.odt,.doc,.rtf,.txt,.jpg,.jpeg,.png,.tif,.tiff,.xlsx,.zip';

/** Registrera för hand: ett skannat brev, en fil, eller ett e-brev som dras hit som .eml. */
export function ForHand({
  namndId,
  oppen,
  stang,
  klart,
}: {
  namndId: string;
  oppen: boolean;
  stang: () => void;
  klart: (postId: string) => void;
}): ReactNode {
  const [filer, valj] = useState<readonly File[]>([]);
  const f = useFormular({
    nyckel: `inkorg-for-hand:${namndId}`,
    fran: { fran: '', amne: '', inkom: idag(), filer: 0 },
    etiketter: { fran: 'Från', amne: 'Vad det är', inkom: 'Kom in', filer: 'Filer' },
    granska: (v): { filer?: string; inkom?: string } => ({
      ...(filer.length === 0 ? { filer: 'Välj minst en fil' } : {}),
      ...(tolkaDatum(v.inkom, idag()) === null ? { inkom: 'Ange dagen det kom in' } : {}),
    }),
    stigar: { fil: 'filer' },
    skicka: async (v) =>
      await laggIn(namndId, filer, { fran: v.fran, amne: v.amne, inkom: tolkaDatum(v.inkom, idag()) ?? v.inkom }),
    klart: ({ poster }) => {
      valj([]);
      stang();
      const [forsta] = poster;
      if (forsta === undefined) return;
      kvittera(forsta.fanns ? `${forsta.filnamn} hade redan kommit in` : 'Lagt bland det inkomna');
      klart(forsta.id);
    },
  });
  return (
    <Dialog oppen={oppen} rubrik="Registrera för hand" stang={stang}>
      <Formular
        formular={f}
        verb="Lägg bland det inkomna"
        pagar="Lägger in …"
        gora="det kan läggas in"
        vad="Inget är inlagt"
        avbryt={{ gor: stang }}
      >
        <Filslapp
          id={f.idFor('filer')}
          label="Filer"
          error={f.poster.find((post) => post.falt === 'filer')?.text}
          hjalp="E-brev som .eml, skannade brev som PDF, eller andra filer, högst 20 åt gången"
          tar={TAR}
          filer={filer}
          valj={valj}
          flera
        />
        <TextInput {...f.text('fran')} autoComplete="off" description="Behövs inte för e-brev." />
        <TextInput {...f.text('amne')} autoComplete="off" description="Tomt: filens namn." />
        <Datumfalt {...f.tolkad('inkom')} />
      </Formular>
    </Dialog>
  );
}

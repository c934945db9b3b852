import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { langDag } from '../../../sprak/datum.js';
import { type Organ, omVersion, organisationsnyckel } from '../fragor.js';

interface Varden {
  till: string;
  organ: string;
  paragraf: string;
  beslutsdag: string;
  forstar: boolean;
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/u;

/** Låter nämnden upphöra en dag: uppdragen slutar med den. Bekräftas i formuläret, för det kan inte ångras. */
export function Upphor({ namndId, organ }: { namndId: string; organ: Organ }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Organ>({
    nyckel: `upphor:${namndId}`,
    fran: { till: '', organ: 'Kommunfullmäktige', paragraf: '', beslutsdag: '', forstar: false },
    version: organ.version,
    etiketter: {
      till: 'Sista dagen',
      organ: 'Beslutat av',
      paragraf: 'Paragraf',
      beslutsdag: 'Beslutets dag',
      forstar: 'Uppdragen i nämnden slutar samma dag, och det kan inte ångras',
    },
    stigar: { 'beslut.organ': 'organ', 'beslut.paragraf': 'paragraf', 'beslut.datum': 'beslutsdag' },
    granska: (v) => ({
      ...(DATUM.test(v.till) ? {} : { till: 'Ange nämndens sista dag' }),
      ...(v.organ.trim() === '' ? { organ: 'Skriv vem som beslutade' } : {}),
      ...(v.paragraf.trim() === '' ? { paragraf: 'Ange beslutets paragraf' } : {}),
      ...(DATUM.test(v.beslutsdag) ? {} : { beslutsdag: 'Ange beslutets dag' }),
      ...(v.forstar ? {} : { forstar: 'Kryssa för att nämnden ska upphöra' }),
    }),
    skicka: async ({ till, organ: vem, paragraf, beslutsdag }, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/upphorande', {
          params: { path: { namndId } },
          headers: omVersion(version),
          body: { till, beslut: { organ: vem.trim(), paragraf: paragraf.trim(), datum: beslutsdag } },
        }),
      ),
    klart: async (ny) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(ny.till === null ? `${ny.namn} gäller som förut` : `${ny.namn} upphör ${langDag(ny.till)}`);
    },
  });
  return (
    <Formular
      formular={f}
      verb="Låt nämnden upphöra"
      pagar="Sparar …"
      gora="nämnden kan upphöra"
      vad="Nämnden gäller som förut"
    >
      <Datumfalt
        {...f.text('till')}
        hjalp="Diarium och protokoll går att läsa som förut."
        bytTill={(varde) => f.andra('till', varde)}
      />
      <TextInput {...f.text('organ')} />
      <TextInput {...f.text('paragraf')} autoComplete="off" />
      <Datumfalt {...f.text('beslutsdag')} bytTill={(varde) => f.andra('beslutsdag', varde)} />
      <Kryss {...f.kryss('forstar')} />
    </Formular>
  );
}

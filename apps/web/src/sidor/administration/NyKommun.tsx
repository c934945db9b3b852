import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import type { Kommun } from './kommunfragor.js';

interface Varden {
  namn: string;
  sate: string;
  organisationsnummer: string;
}

/** Det första i en ny installation: kommunen. Därefter läggs det första organet upp. */
export function NyKommun(): ReactNode {
  const fragor = useQueryClient();
  const ga = useNavigate();
  const f = useFormular<Varden, Kommun>({
    nyckel: 'kommun:ny',
    fran: { namn: '', sate: '', organisationsnummer: '' },
    etiketter: { namn: 'Kommunens namn', sate: 'Säte', organisationsnummer: 'Organisationsnummer' },
    granska: (v) => (v.namn.trim() === '' ? { namn: 'Skriv kommunens namn' } : {}),
    skicka: async ({ namn, sate, organisationsnummer }) =>
      await hamtat(
        klient.POST('/api/kommuner', {
          body: {
            namn: namn.trim(),
            sate: sate.trim(),
            organisationsnummer: organisationsnummer.trim() === '' ? null : organisationsnummer.trim(),
          },
        }),
      ),
    klart: async (kommun) => {
      await fragor.invalidateQueries({ queryKey: ['kommun'] });
      kvittera(`${kommun.namn} är upplagd`);
      await ga({ to: '/kommunen/ny-namnd' });
    },
  });
  return (
    <>
      <Sidhuvud
        rubrik="Lägg upp kommunen"
        titel="Ny kommun"
        ingress="Klubba är nytt här. Skriv vad kommunen heter, så läggs det första organet upp därefter. Adress, telefon och vapen skrivs i brevhuvudet."
      />
      <Formular
        formular={f}
        verb="Lägg upp kommunen"
        pagar="Lägger upp …"
        gora="kommunen kan läggas upp"
        vad="Kommunen är inte upplagd"
      >
        <TextInput {...f.text('namn')} description="Som Ekbacka kommun." autoComplete="off" />
        <TextInput {...f.text('sate')} description="Orten där kommunen har sitt säte." autoComplete="off" />
        <TextInput {...f.text('organisationsnummer')} description="Som 212000-0000." autoComplete="off" />
      </Formular>
    </>
  );
}

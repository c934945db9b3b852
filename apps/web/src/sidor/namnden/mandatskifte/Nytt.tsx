import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { idag } from '../../../klient/servertid.js';
import type { Omfattning } from '../fil/importapi.js';
import { borjaSkiftet, type Skifte, skiftesnyckel } from './skiftesapi.js';

interface Varden {
  skiftesdag: string;
  periodTill: string;
  beslut: string;
}

/** Mandatperioden är fyra år från den 1 januari året efter valet (KL 5:9). */
function nastaPeriod(nu: string): { skiftesdag: string; periodTill: string } {
  let ar = Number(nu.slice(0, 4)) + 1;
  while (ar % 4 !== 3) ar += 1;
  return { skiftesdag: `${String(ar)}-01-01`, periodTill: `${String(ar + 3)}-12-31` };
}

/** Börjar ett mandatskifte: dagen, perioden och beslutet. */
export function Nytt({ omfattning, klart }: { omfattning: Omfattning; klart: (skifteId: string) => void }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Skifte>({
    nyckel: `mandatskifte:${omfattning.id}`,
    fran: { ...nastaPeriod(idag()), beslut: '' },
    etiketter: { skiftesdag: 'Den nya periodens första dag', periodTill: 'Sista dag', beslut: 'Beslut' },
    granska: (v) =>
      /^\d{4}-\d{2}-\d{2}$/u.test(v.skiftesdag) ? {} : { skiftesdag: 'Ange den nya periodens första dag' },
    skicka: async ({ skiftesdag, periodTill, beslut }) =>
      await borjaSkiftet(omfattning, {
        skiftesdag,
        periodTill: periodTill === '' ? null : periodTill,
        beslut: beslut.trim() === '' ? null : beslut.trim(),
      }),
    klart: async (skifte) => {
      await fragor.invalidateQueries({ queryKey: skiftesnyckel(omfattning) });
      klart(skifte.id);
    },
  });
  return (
    <Formular
      formular={f}
      verb="Börja mandatskiftet"
      pagar="Börjar …"
      gora="mandatskiftet kan börja"
      vad="Mandatskiftet är inte påbörjat"
    >
      <Datumfalt {...f.text('skiftesdag')} bytTill={(varde) => f.andra('skiftesdag', varde)} />
      <Datumfalt {...f.text('periodTill')} bytTill={(varde) => f.andra('periodTill', varde)} />
      <TextInput
        {...f.text('beslut')}
        description="Till exempel Kommunfullmäktige 30 november 2026 § 142."
        autoComplete="off"
      />
    </Formular>
  );
}

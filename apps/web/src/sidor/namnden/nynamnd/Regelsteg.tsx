import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Regelfalt } from '../reglemente/Regelfalt.js';
import { ETIKETTER, granska, type Regelvarden } from '../reglemente/regler.js';

/** Reglementet: det som oftast gäller är ifyllt. */
export function Regelsteg({
  regler,
  spara,
  tillbaka,
}: {
  regler: Regelvarden;
  /** Sparar och går vidare. */
  spara: (regler: Regelvarden) => void;
  tillbaka: (regler: Regelvarden) => void;
}): ReactNode {
  const f = useFormular<Regelvarden, undefined>({
    nyckel: 'nynamnd:regler',
    fran: regler,
    etiketter: ETIKETTER,
    granska,
    skicka: async (varden) => {
      await Promise.resolve();
      spara(varden);
      return undefined;
    },
  });
  return (
    <Formular
      formular={f}
      verb="Till platserna"
      pagar="Sparar …"
      gora="reglementet är klart"
      vad="Reglementet är inte klart"
      mer={
        <Button variant="subtle" onClick={() => tillbaka(f.varden)}>
          Tillbaka
        </Button>
      }
    >
      <Regelfalt f={f} utanOrdning />
    </Formular>
  );
}

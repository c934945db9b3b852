import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Uppladdning } from '../../delar/uppladdning/Uppladdning.js';
import { useUppladdningar } from '../../delar/uppladdning/useUppladdning.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { vynyckel } from './fragor.js';

function Versionsformular({
  namndId,
  handlingId,
  klart,
}: {
  namndId: string;
  handlingId: string;
  klart: () => void;
}): ReactNode {
  const fragor = useQueryClient();
  const u = useUppladdningar(namndId);
  const [saknas, sattSaknas] = useState<string | undefined>(undefined);
  const f = useFormular({
    nyckel: `nyversion:${handlingId}`,
    fran: { skal: '' },
    etiketter: { skal: 'Vad är ändrat?' },
    granska: (v) => {
      sattSaknas(u.klara.length === 0 ? 'Ladda upp filen som är den nya versionen' : undefined);
      return v.skal.trim() === '' ? { skal: 'Skriv vad som är ändrat' } : {};
    },
    skicka: async (v) => {
      const uppladdningar = [...u.klara];
      const svar = await hamtat(
        klient.POST('/api/namnder/{namndId}/handlingar/{handlingId}/versioner/uppladdade', {
          params: { path: { namndId, handlingId } },
          body: { uppladdningar, skal: v.skal.trim() },
        }),
      );
      u.rensa(uppladdningar);
      return svar;
    },
    klart: async ({ nr }) => {
      await fragor.invalidateQueries({ queryKey: vynyckel(namndId, handlingId) });
      kvittera(`Version ${String(nr)} är registrerad`);
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Registrera versionen"
      pagar="Registrerar …"
      gora="versionen kan registreras"
      vad="Versionen är inte registrerad"
      avbryt={{ gor: klart }}
    >
      <Uppladdning etikett="Filer i den nya versionen" u={u} error={saknas} />
      <TextInput {...f.text('skal')} autoComplete="off" />
    </Formular>
  );
}

/** Lägger en ny version; de tidigare står kvar och går att hämta. */
export function NyVersion({ namndId, handlingId }: { namndId: string; handlingId: string }): ReactNode {
  const [oppen, satt] = useState(false);
  if (oppen) return <Versionsformular namndId={namndId} handlingId={handlingId} klart={() => satt(false)} />;
  return (
    <p>
      <Button size="xs" onClick={() => satt(true)}>
        Ny version
      </Button>
    </p>
  );
}

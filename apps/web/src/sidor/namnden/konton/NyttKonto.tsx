import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { organisationsnyckel } from '../fragor.js';
import { GES, type Kontoroll, ROLLFOLJD, ROLLNAMN } from './roller.js';

type Konto = components['schemas']['KontoDto'];

interface Varden {
  namn: string;
  inloggningsnamn: string;
  losenord: string;
  roll: Kontoroll;
}

const MINST = 12;

/** Öppnar ett konto för någon i förvaltningen, med en roll från i dag. */
export function NyttKonto({ namndId }: { namndId: string }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Konto>({
    nyckel: `konto:${namndId}`,
    fran: { namn: '', inloggningsnamn: '', losenord: '', roll: 'handlaggare' },
    etiketter: { namn: 'Namn', inloggningsnamn: 'Loggar in som', losenord: 'Tillfälligt lösenord', roll: 'Roll' },
    hemliga: ['losenord'],
    stigar: { roller: 'roll' },
    granska: (v) => ({
      ...(v.namn.trim() === '' ? { namn: 'Skriv namnet' } : {}),
      ...(v.inloggningsnamn.trim() === '' ? { inloggningsnamn: 'Skriv inloggningsnamnet' } : {}),
      ...(v.losenord.length < MINST ? { losenord: `Skriv minst ${String(MINST)} tecken` } : {}),
    }),
    skicka: async ({ roll, ...konto }) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/konton', {
          params: { path: { namndId } },
          body: { ...konto, namn: konto.namn.trim(), inloggningsnamn: konto.inloggningsnamn.trim(), roller: [roll] },
        }),
      ),
    klart: async (konto) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(`${konto.namn} kan logga in som ${konto.inloggningsnamn}`);
    },
  });
  return (
    <Formular formular={f} verb="Öppna kontot" pagar="Öppnar …" gora="kontot kan öppnas" vad="Kontot är inte öppnat">
      <TextInput {...f.text('namn')} autoComplete="off" />
      <TextInput {...f.text('inloggningsnamn')} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <PasswordInput
        {...f.text('losenord')}
        description="Minst 12 tecken. Lämnas över muntligt."
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': 'Visa lösenordet' }}
      />
      <NativeSelect
        {...f.text('roll')}
        description={ROLLFOLJD[f.varden.roll]}
        data={GES.map((value) => ({ value, label: ROLLNAMN[value] ?? value }))}
      />
    </Formular>
  );
}

import { PasswordInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { kontoFraga } from './fragor.js';
import { LOSENORDSKRAV, minst } from './losenordskrav.js';
import { medSteg } from './steg.js';

interface Varden {
  nuvarande: string;
  nytt: string;
}

const visa = { 'aria-label': 'Visa lösenordet' };

/** Byt lösenord. */
export function Losenord({ namn }: { namn: string }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, unknown>({
    nyckel: 'konto:losenord',
    fran: { nuvarande: '', nytt: '' },
    hemliga: ['nuvarande', 'nytt'],
    etiketter: { nuvarande: 'Nuvarande lösenord', nytt: 'Nytt lösenord' },
    granska: (v) => ({
      ...(v.nuvarande === '' ? { nuvarande: 'Ange ditt nuvarande lösenord' } : {}),
      ...(minst(v.nytt) ? {} : { nytt: 'Det nya lösenordet behöver minst 12 tecken' }),
    }),
    skicka: async (varden) =>
      await medSteg(async () => await hamtat(klient.PUT('/api/konto/losenord', { body: varden }))),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: kontoFraga.queryKey });
      kvittera('Lösenordet är bytt, och du är utloggad på andra enheter');
    },
  });
  return (
    <Avdelning rubrik="Lösenord">
      <Formular
        formular={f}
        verb="Byt lösenord"
        pagar="Byter …"
        gora="lösenordet kan bytas"
        vad="Lösenordet är inte bytt"
      >
        <input type="text" name="username" autoComplete="username" value={namn} readOnly hidden />
        <PasswordInput {...f.text('nuvarande')} autoComplete="current-password" visibilityToggleButtonProps={visa} />
        <PasswordInput
          {...f.text('nytt')}
          description={LOSENORDSKRAV}
          autoComplete="new-password"
          visibilityToggleButtonProps={visa}
        />
      </Formular>
    </Avdelning>
  );
}

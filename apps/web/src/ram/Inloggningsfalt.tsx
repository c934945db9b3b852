import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Klubbafel, somKlubbafel } from '../klient/fel.js';
import { loggaIn } from '../klient/inloggning.js';

type Brister = Partial<Record<'namn' | 'losenord', string>>;

/** Namn och lösenord. Det man skrev står kvar när det inte gick. */
export function Inloggningsfalt({
  namnFran = '',
  stilla = false,
  inloggad,
}: {
  namnFran?: string;
  /** Ett annat sätt att logga in står främst: knappen är inte fylld. */
  stilla?: boolean;
  inloggad: () => Promise<void>;
}): ReactNode {
  const [namn, sattNamn] = useState(namnFran);
  const [losenord, sattLosenord] = useState('');
  const [brister, sattBrister] = useState<Brister>({});
  const [fel, sattFel] = useState<Klubbafel | null>(null);
  const [arbetar, sattArbetar] = useState(false);
  const namnfalt = useRef<HTMLInputElement>(null);
  const losenordsfalt = useRef<HTMLInputElement>(null);
  useEffect(() => (namnFran === '' ? namnfalt : losenordsfalt).current?.focus(), [namnFran]);

  const skicka = async (handelse: SubmitEvent<HTMLFormElement>): Promise<void> => {
    handelse.preventDefault();
    const saknas: Brister = {
      ...(namn.trim() === '' ? { namn: 'Ange ditt inloggningsnamn' } : {}),
      ...(losenord === '' ? { losenord: 'Ange ditt lösenord' } : {}),
    };
    sattBrister(saknas);
    sattFel(null);
    if (saknas.namn !== undefined) return namnfalt.current?.focus();
    if (saknas.losenord !== undefined) return losenordsfalt.current?.focus();
    sattArbetar(true);
    try {
      await loggaIn(namn, losenord);
      await inloggad();
    } catch (orsak) {
      sattFel(somKlubbafel(orsak));
      losenordsfalt.current?.select();
    } finally {
      sattArbetar(false);
    }
  };

  return (
    <form noValidate onSubmit={(handelse) => void skicka(handelse)}>
      {fel !== null && (
        <div className="besked besked--fel" role="alert">
          <p className="stark">{fel.kod === 'INLOGGNING.FEL' ? 'Du är inte inloggad' : fel.titel}</p>
          <p>{fel.message}</p>
        </div>
      )}
      <TextInput
        ref={namnfalt}
        label="Inloggningsnamn"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={namn}
        onChange={(handelse) => sattNamn(handelse.currentTarget.value)}
        error={brister.namn}
      />
      <PasswordInput
        ref={losenordsfalt}
        label="Lösenord"
        name="password"
        autoComplete="current-password"
        value={losenord}
        onChange={(handelse) => sattLosenord(handelse.currentTarget.value)}
        error={brister.losenord}
        visibilityToggleButtonProps={{ 'aria-label': 'Visa lösenordet' }}
      />
      <Button type="submit" variant={stilla ? 'default' : 'filled'} className="knapp--bred" aria-disabled={arbetar}>
        {arbetar ? 'Loggar in …' : 'Logga in'}
      </Button>
    </form>
  );
}

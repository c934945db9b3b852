import { TextInput } from '@mantine/core';
import type { ReactNode, Ref } from 'react';

/** Ett fält för en kod: telefonens tangentbord visar siffror, och koden fylls i av den som kan. */
export function Kodfalt({
  label,
  hjalp,
  error,
  value,
  onChange,
  siffror = false,
  falt,
}: {
  label: string;
  hjalp?: string;
  error?: string | undefined;
  value: string;
  onChange: (kod: string) => void;
  /** Bara koder ur appen: inga bokstäver. */
  siffror?: boolean;
  falt?: Ref<HTMLInputElement>;
}): ReactNode {
  return (
    <TextInput
      {...(falt === undefined ? {} : { ref: falt })}
      label={label}
      description={hjalp}
      error={error}
      name="one-time-code"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      {...(siffror ? { inputMode: 'numeric' as const } : {})}
      value={value}
      onChange={(handelse) => onChange(handelse.currentTarget.value)}
    />
  );
}

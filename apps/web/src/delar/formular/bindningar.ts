import type { ChangeEvent } from 'react';
import type { Brister } from './faltfel.js';

type MedVarde<V, T> = { [N in keyof V]: V[N] extends T ? N : never }[keyof V] & string;
type Inmatning = ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

interface Underlag<V> {
  varden: V;
  etiketter: Readonly<Record<keyof V & string, string>>;
  brister: Brister<V>;
  idFor: (falt: string) => string;
  andra: <N extends keyof V & string>(falt: N, varde: V[N]) => void;
  lamna: (falt: keyof V & string) => void;
}

/** Det som ett fält behöver för att hänga ihop med formuläret. */
export function bindningar<V extends object>(u: Underlag<V>) {
  const grund = (falt: keyof V & string) => ({
    id: u.idFor(falt),
    name: falt,
    label: u.etiketter[falt],
    error: u.brister[falt],
    onBlur: () => u.lamna(falt),
  });
  const text = (falt: MedVarde<V, string>) => ({
    ...grund(falt),
    value: u.varden[falt] as string,
    onChange: (handelse: Inmatning) => u.andra(falt, handelse.currentTarget.value as V[typeof falt]),
  });
  return {
    /** Till `TextInput`, `Textarea` och `NativeSelect`. */
    text,
    /** Till `Datumfalt`. */
    tolkad: (falt: MedVarde<V, string>) => ({
      ...text(falt),
      bytTill: (varde: string) => u.andra(falt, varde as V[typeof falt]),
    }),
    /** Till `Kryss`. */
    kryss: (falt: MedVarde<V, boolean>) => ({
      ...grund(falt),
      checked: u.varden[falt] as boolean,
      onChange: (handelse: ChangeEvent<HTMLInputElement>) =>
        u.andra(falt, handelse.currentTarget.checked as V[typeof falt]),
    }),
    /** Till `Valgrupp`, och till egna fält. */
    val: <N extends keyof V & string>(falt: N) => ({
      ...grund(falt),
      value: u.varden[falt],
      onChange: (varde: V[N]) => u.andra(falt, varde),
    }),
  };
}

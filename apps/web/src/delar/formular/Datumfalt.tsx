import { TextInput } from '@mantine/core';
import { type ChangeEvent, type ReactNode, useId } from 'react';
import { idag } from '../../klient/servertid.js';
import { forstaddDag, tolkaDatum } from '../../sprak/tolkadatum.js';

interface Egenskaper {
  id: string;
  name: string;
  label: string;
  error?: string | undefined;
  hjalp?: ReactNode;
  value: string;
  onChange: (handelse: ChangeEvent<HTMLInputElement>) => void;
  onBlur: () => void;
  /** Fältet byter det skrivna mot det som förstods när man lämnar det. */
  bytTill: (varde: string) => void;
}

/** Texten bredvid etiketten och raden under, kopplade till fältet. */
function Tolkat({ tolka, ord, ...e }: Egenskaper & { tolka: (text: string) => string | null; ord: string }): ReactNode {
  const id = useId();
  const { value, onBlur, bytTill, hjalp, ...falt } = e;
  const tolkat = value.trim() === '' ? null : tolka(value);
  const lamna = (): void => {
    if (tolkat !== null && tolkat !== value) bytTill(tolkat);
    onBlur();
  };
  return (
    <div className="tolkat">
      <TextInput {...falt} value={value} description={hjalp} autoComplete="off" onBlur={lamna} />
      <p className="hjalp hjalp--under" id={id} aria-live="polite">
        {tolkat === null ? (value.trim() === '' ? ' ' : 'Går inte att läsa än') : ord}
      </p>
    </div>
  );
}

/** En dag: tar `15/10`, `15 okt`, `torsdag` och `+14`, och visar under fältet vad som förstods. */
export function Datumfalt(e: Egenskaper): ReactNode {
  const nu = idag();
  const tolkat = tolkaDatum(e.value, nu);
  return <Tolkat {...e} tolka={(text) => tolkaDatum(text, nu)} ord={tolkat === null ? '' : forstaddDag(tolkat, nu)} />;
}

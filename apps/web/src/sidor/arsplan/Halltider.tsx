import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Halltidsrad, KRETSVAL, VECKODAGAR } from './monstret.js';

const NY: Halltidsrad = {
  namn: '',
  veckodag: 'måndag',
  veckor: '1',
  klockslag: '',
  krets: 'handlaggare,chef',
  handlingar: false,
};

function Rad({
  rad,
  nr,
  byt,
  taBort,
}: {
  rad: Halltidsrad;
  nr: number;
  byt: (ny: Halltidsrad) => void;
  taBort: () => void;
}): ReactNode {
  const ord = `hålltid ${String(nr + 1)}`;
  const kretsval = KRETSVAL.some(({ value }) => value === rad.krets)
    ? KRETSVAL
    : [...KRETSVAL, { value: rad.krets, label: 'som förra året' }];
  return (
    <li className="rad rad--falt">
      <TextInput
        className="vaxer"
        label={`Namn, ${ord}`}
        value={rad.namn}
        autoComplete="off"
        onChange={(handelse) => byt({ ...rad, namn: handelse.currentTarget.value })}
      />
      <NativeSelect
        label={`Veckodag, ${ord}`}
        data={[...VECKODAGAR]}
        value={rad.veckodag}
        onChange={(handelse) => byt({ ...rad, veckodag: handelse.currentTarget.value })}
      />
      <TextInput
        label={`Veckor före, ${ord}`}
        inputMode="numeric"
        value={rad.veckor}
        autoComplete="off"
        onChange={(handelse) => byt({ ...rad, veckor: handelse.currentTarget.value })}
      />
      <TextInput
        label={`Kl., ${ord}`}
        value={rad.klockslag}
        autoComplete="off"
        onChange={(handelse) => byt({ ...rad, klockslag: handelse.currentTarget.value })}
      />
      <NativeSelect
        label={`Rör, ${ord}`}
        data={kretsval}
        value={rad.krets}
        onChange={(handelse) => byt({ ...rad, krets: handelse.currentTarget.value })}
      />
      <label className="val">
        <input
          type="checkbox"
          checked={rad.handlingar}
          onChange={(handelse) => byt({ ...rad, handlingar: handelse.currentTarget.checked })}
        />
        <span>Handlingarna ska vara inne</span>
      </label>
      <Button size="xs" aria-label={`Ta bort ${ord}, ${rad.namn}`} onClick={taBort}>
        Ta bort
      </Button>
    </li>
  );
}

/** Hålltiderna före sammanträdet, i tidsordning. */
export function Halltider({
  id,
  label,
  error,
  value,
  onChange,
}: {
  id: string;
  label: string;
  error?: string | undefined;
  value: readonly Halltidsrad[];
  onChange: (rader: Halltidsrad[]) => void;
}): ReactNode {
  return (
    <fieldset
      className="faltgrupp"
      id={id}
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : `${id}-fel`}
    >
      <legend>{label}</legend>
      <p className="hjalp">I tidsordning. Var och en ligger så många veckor före sammanträdets vecka.</p>
      {error !== undefined && (
        <p className="fel-text" id={`${id}-fel`}>
          {error}
        </p>
      )}
      <ol className="lista">
        {value.map((rad, nr) => (
          <Rad
            key={nr}
            rad={rad}
            nr={nr}
            byt={(ny) => onChange(value.map((en, plats) => (plats === nr ? ny : en)))}
            taBort={() => onChange(value.filter((_, plats) => plats !== nr))}
          />
        ))}
      </ol>
      <Button onClick={() => onChange([...value, NY])}>Lägg till en hålltid</Button>
    </fieldset>
  );
}

import type { ReactNode } from 'react';

/** Flera kryss på en rad. */
export function Flerval({
  id,
  name,
  label,
  error,
  val,
  value,
  onChange,
  onBlur,
}: {
  id: string;
  name: string;
  label: string;
  error?: string | undefined;
  val: readonly { varde: string; ord: string }[];
  value: readonly string[];
  onChange: (varden: string[]) => void;
  onBlur: () => void;
}): ReactNode {
  const fel = error !== undefined;
  const byt = (varde: string, valt: boolean): void =>
    onChange(val.map((en) => en.varde).filter((en) => (en === varde ? valt : value.includes(en))));
  return (
    <fieldset className="falt flerval" id={id} aria-describedby={fel ? `${id}-fel` : undefined}>
      <legend className="etikett">{label}</legend>
      {fel && (
        <p className="fel-text" id={`${id}-fel`}>
          {error}
        </p>
      )}
      <div className="valrad">
        {val.map(({ varde, ord }) => (
          <label className="val" key={varde}>
            <input
              type="checkbox"
              name={name}
              checked={value.includes(varde)}
              aria-invalid={fel}
              onChange={(handelse) => byt(varde, handelse.currentTarget.checked)}
              onBlur={onBlur}
            />
            <span>{ord}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

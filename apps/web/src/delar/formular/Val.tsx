import type { ChangeEvent, ReactNode } from 'react';

/** En kryssruta med sin mening bredvid. */
export function Kryss({
  id,
  name,
  label,
  error,
  hjalp,
  checked,
  onChange,
  onBlur,
}: {
  id: string;
  name: string;
  label: string;
  error?: string | undefined;
  hjalp?: ReactNode;
  checked: boolean;
  onChange: (handelse: ChangeEvent<HTMLInputElement>) => void;
  onBlur?: () => void;
}): ReactNode {
  const beskrivs = [error === undefined ? '' : `${id}-fel`, hjalp === undefined ? '' : `${id}-hjalp`].join(' ').trim();
  return (
    <div className="falt">
      {error !== undefined && (
        <p className="fel-text" id={`${id}-fel`}>
          {error}
        </p>
      )}
      <label className="val">
        <input
          type="checkbox"
          id={id}
          name={name}
          checked={checked}
          onChange={onChange}
          onBlur={onBlur}
          aria-invalid={error !== undefined}
          aria-describedby={beskrivs === '' ? undefined : beskrivs}
        />
        <span>{label}</span>
      </label>
      {hjalp !== undefined && (
        <p className="hjalp hjalp--under" id={`${id}-hjalp`}>
          {hjalp}
        </p>
      )}
    </div>
  );
}

/** Ett av flera val, där vart och ett säger vad som följer. */
export function Valgrupp<T extends string>({
  id,
  name,
  label,
  error,
  hjalp,
  val,
  value,
  onChange,
  onBlur,
  pa = false,
}: {
  id: string;
  name: string;
  label: string;
  error?: string | undefined;
  hjalp?: ReactNode;
  val: readonly { varde: T; ord: string; foljd?: ReactNode }[];
  value: T | '';
  onChange: (varde: T) => void;
  onBlur?: () => void;
  /** Bredvid varandra i stället för under. */
  pa?: boolean;
}): ReactNode {
  const fel = error !== undefined;
  return (
    <fieldset className="falt" id={id} aria-describedby={fel ? `${id}-fel` : undefined}>
      <legend className="etikett">{label}</legend>
      {hjalp !== undefined && <p className="hjalp">{hjalp}</p>}
      {fel && (
        <p className="fel-text" id={`${id}-fel`}>
          {error}
        </p>
      )}
      <div className={pa ? 'valrad' : ''}>
        {val.map((ett) => (
          <label className="val" key={ett.varde}>
            <input
              type="radio"
              name={name}
              value={ett.varde}
              checked={value === ett.varde}
              onChange={() => onChange(ett.varde)}
              onBlur={onBlur}
              aria-invalid={fel}
            />
            <span>
              {ett.ord}
              {ett.foljd !== undefined && <span className="val__foljd">{ett.foljd}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

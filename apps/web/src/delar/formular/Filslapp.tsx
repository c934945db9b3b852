import { Button } from '@mantine/core';
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { storlek } from '../../sprak/ord.js';
import { Filknapp } from './Filknapp.js';

interface Egenskaper {
  id?: string;
  label: string;
  error?: string | undefined;
  /** Vad som tas emot, i ord: `CSV eller Excel, högst 20 MB`. */
  hjalp: string;
  /** Filändelserna, som webbläsaren vill ha dem: `.csv,.xlsx`. */
  tar: string;
  filer: readonly File[];
  valj: (filer: readonly File[]) => void;
  flera?: boolean;
}

const passar = (fil: File, tar: string): boolean =>
  tar.split(',').some((slag) => fil.name.toLocaleLowerCase('sv').endsWith(slag.trim()));

/** En plats att släppa filer på, och en knapp som gör samma sak. */
export function Filslapp({ id: eget, label, error, hjalp, tar, filer, valj, flera = false }: Egenskaper): ReactNode {
  const givet = useId();
  const id = eget ?? givet;
  const falt = useRef<HTMLInputElement>(null);
  const [over, sattOver] = useState(false);
  const [avvisade, sattAvvisade] = useState<string[]>([]);
  const ta = (nya: readonly File[]): void => {
    const bra = nya.filter((fil) => passar(fil, tar));
    sattAvvisade(nya.filter((fil) => !passar(fil, tar)).map((fil) => fil.name));
    if (bra.length > 0) valj(flera ? [...filer, ...bra] : bra.slice(0, 1));
  };
  const slapp = (handelse: DragEvent): void => {
    handelse.preventDefault();
    sattOver(false);
    ta([...handelse.dataTransfer.files]);
  };
  const fel = avvisade.length > 0 ? `${avvisade.join(', ')} tas inte emot. ${hjalp}.` : error;
  return (
    <div className="falt">
      <label className="etikett" htmlFor={id}>
        {label}
      </label>
      {fel !== undefined && (
        <p className="fel-text" id={`${id}-fel`} role={avvisade.length > 0 ? 'alert' : undefined}>
          {fel}
        </p>
      )}
      <div
        className={over ? 'filslapp filslapp--over' : 'filslapp'}
        onDragOver={(handelse) => {
          handelse.preventDefault();
          sattOver(true);
        }}
        onDragLeave={() => sattOver(false)}
        onDrop={slapp}
      >
        <Filknapp
          id={id}
          falt={falt}
          tar={tar}
          flera={flera}
          fel={fel === undefined ? undefined : `${id}-fel`}
          valj={ta}
        />
        <p className="svag" id={`${id}-hjalp`}>
          Släpp filen här, eller välj den. {hjalp}.
        </p>
      </div>
      {filer.length > 0 && (
        <ul className="lista">
          {filer.map((fil, plats) => (
            <li key={`${fil.name}${String(plats)}`} className="rad filslapp__fil">
              <span>
                {fil.name} <span className="svag liten">{storlek(fil.size)}</span>
              </span>
              <Button
                size="xs"
                onClick={() => {
                  valj(filer.filter((_, annan) => annan !== plats));
                  falt.current?.focus();
                }}
              >
                Ta bort <span className="dold">{fil.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

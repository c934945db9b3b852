import './uppladdning.css';
import { Button } from '@mantine/core';
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { storlek } from '../../sprak/ord.js';
import { Filknapp } from '../formular/Filknapp.js';
import { Lage, type Marke } from '../Lage.js';
import { lagesmening, lagesord, procent, type Uppladdningslage, type Uppladdningsrad } from './uppladdningsrad.js';
import type { Uppladdningar } from './useUppladdning.js';

const MARKE: Readonly<Record<Uppladdningslage, Marke>> = {
  vantar: 'tom',
  gar: 'halv',
  paus: 'halv',
  klar: 'klar',
  fel: 'stopp',
  tidigare: 'tom',
  avbruten: 'varning',
};

function Knappar({ rad, u, bort }: { rad: Uppladdningsrad; u: Uppladdningar; bort: () => void }): ReactNode {
  const namn = <span className="dold"> {rad.filnamn}</span>;
  return (
    <span className="rad">
      {rad.lage === 'gar' && (
        <Button size="xs" onClick={() => u.paus(rad.nyckel)}>
          Pausa{namn}
        </Button>
      )}
      {(rad.lage === 'paus' || rad.lage === 'fel') && (
        <Button size="xs" onClick={() => u.fortsatt(rad.nyckel)}>
          {rad.lage === 'paus' ? 'Fortsätt' : 'Försök igen'}
          {namn}
        </Button>
      )}
      {rad.lage === 'tidigare' && (
        <Button size="xs" onClick={() => u.anvand(rad.nyckel)}>
          Använd{namn}
        </Button>
      )}
      <Button size="xs" onClick={bort}>
        Ta bort{namn}
      </Button>
    </span>
  );
}

function Rad({ rad, u, bort }: { rad: Uppladdningsrad; u: Uppladdningar; bort: () => void }): ReactNode {
  const id = useId();
  return (
    <li className="uppladdning">
      <div className="uppladdning__vad">
        <span id={id}>
          {rad.filnamn} <span className="svag liten">{storlek(rad.storlek)}</span>
        </span>
        <Lage marke={MARKE[rad.lage]}>{lagesord(rad)}</Lage>
      </div>
      <Knappar rad={rad} u={u} bort={bort} />
      {(rad.lage === 'gar' || rad.lage === 'paus') && (
        <progress className="uppladdning__stapel" aria-labelledby={id} max={100} value={procent(rad)} />
      )}
      {rad.fel !== null && <p className="uppladdning__text">{rad.fel}</p>}
      {rad.karantan !== null && (
        <p className="uppladdning__text">
          <Lage marke="varning">Hålls tillbaka</Lage> {rad.karantan} Handlingen registreras som vanligt.
        </p>
      )}
      {rad.varningar.map((text) => (
        <p className="uppladdning__text svag" key={text}>
          {text}
        </p>
      ))}
    </li>
  );
}

/**
 * En plats att släppa många filer på, och listan över dem: hur långt var och en kommit, paus, fortsätt, försök igen, ta bort.
 * Det som laddats upp hör inte till något förrän `u.klara` skickas till registreringen (`…/handlingar/uppladdade`).
 *
 * ```tsx
 * const u = useUppladdningar(namndId);
 * <Uppladdning etikett="Filer" u={u} />
 * // sedan: body: { handling, uppladdningar: u.klara }, och när det gått: u.rensa(u.klara)
 * ```
 * @param etikett vad filerna är, ovanför fältet
 * @param u läget, av `useUppladdningar(namndId)`
 * @param error felet från formuläret, som i de andra fälten
 */
export function Uppladdning({
  etikett,
  u,
  error,
  id: eget,
}: {
  etikett: string;
  u: Uppladdningar;
  error?: string | undefined;
  id?: string;
}): ReactNode {
  const givet = useId();
  const id = eget ?? givet;
  const falt = useRef<HTMLInputElement>(null);
  const [over, sattOver] = useState(false);
  const slapp = (handelse: DragEvent): void => {
    handelse.preventDefault();
    sattOver(false);
    u.lagg([...handelse.dataTransfer.files]);
  };
  return (
    <div className="falt">
      <label className="etikett" htmlFor={id}>
        {etikett}
      </label>
      {error !== undefined && (
        <p className="fel-text" id={`${id}-fel`}>
          {error}
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
        <Filknapp id={id} falt={falt} flera fel={error === undefined ? undefined : `${id}-fel`} valj={u.lagg} />
        <p className="svag" id={`${id}-hjalp`}>
          Släpp filerna här, eller välj dem. Bryts kontakten fortsätter de där de var.
        </p>
      </div>
      <p className="liten svag" role="status">
        {lagesmening(u.rader)}
      </p>
      {u.rader.length > 0 && (
        <ul className="lista" aria-label={`${etikett}, uppladdade`}>
          {u.rader.map((rad) => (
            <Rad
              rad={rad}
              u={u}
              key={rad.nyckel}
              bort={() => {
                u.taBort(rad.nyckel);
                falt.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { type Tangent, useTangenter } from '../../../delar/tangenter.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { antal } from '../../../sprak/ord.js';
import {
  type Forhandsvisning,
  importnyckel,
  type Importrad,
  type Omfattning,
  type Radfel,
  ratta,
  type Rattning,
} from './importapi.js';

function Felrad({
  fel,
  rad,
  rattad,
}: {
  fel: Radfel;
  rad: Importrad | undefined;
  rattad: (rattning: Rattning) => void;
}): ReactNode {
  const [text, satt] = useState(rad?.falt[fel.kolumn] ?? '');
  const skriv = (): void => rattad({ falt: { [fel.kolumn]: text } });
  const tangent = (handelse: KeyboardEvent): void => {
    if (handelse.key !== 'Enter') return;
    handelse.preventDefault();
    skriv();
  };
  return (
    <li>
      <span className="lage varning" />
      <div>
        <b>{fel.text}</b>
        <br />
        <span className="svag">
          {rad?.rubrik} {fel.atgard}
        </span>
      </div>
      {rad !== undefined && (
        <span className="rad felrad__ratta">
          {fel.forslag.map((f) => (
            <Button
              key={f.text}
              size="xs"
              onClick={() => {
                const { text: _, ...rattning } = f;
                rattad(rattning);
              }}
            >
              {f.text}
            </Button>
          ))}
          <input
            className="in in--kort"
            data-felfalt
            aria-label={`${fel.rubrik}, rad ${String(fel.rad)}`}
            value={text}
            autoComplete="off"
            spellCheck={false}
            onChange={(handelse) => satt(handelse.currentTarget.value)}
            onKeyDown={tangent}
          />
          <Button size="xs" onClick={skriv}>
            Rätta<span className="dold"> rad {fel.rad}</span>
          </Button>
          <Button size="xs" variant="subtle" onClick={() => rattad({ borttagen: true })}>
            Ta bort raden<span className="dold"> {fel.rad}</span>
          </Button>
        </span>
      )}
    </li>
  );
}

/** Felen i filens ordning, som rättas här eller i en ny fil. F går till nästa, Enter rättar. */
export function Felrader({
  omfattning,
  importId,
  forhandsvisning: f,
  rader,
}: {
  omfattning: Omfattning;
  importId: string;
  forhandsvisning: Forhandsvisning;
  rader: readonly Importrad[];
}): ReactNode {
  const fragor = useQueryClient();
  const lista = useRef<HTMLOListElement>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const nasta = (): void => {
    const falt = [...(lista.current?.querySelectorAll<HTMLElement>('[data-felfalt]') ?? [])];
    const nu = falt.findIndex((ett) => ett === document.activeElement);
    falt[(nu + 1) % Math.max(falt.length, 1)]?.focus();
  };
  const tangenter = useMemo((): Tangent[] => [{ tangent: 'f', vad: 'Nästa fel', gor: nasta }], []);
  useTangenter(tangenter);
  const lasOm = async (): Promise<void> =>
    await fragor.invalidateQueries({ queryKey: importnyckel(omfattning, importId) });
  const rattad = async (rad: Importrad, rattning: Rattning): Promise<void> => {
    sattFel(null);
    try {
      const ny = await ratta(omfattning, importId, rad, rattning);
      if (rattning.borttagen === true) {
        kvittera(`Rad ${String(rad.rad)} är borttagen ur omgången`, async () => {
          await ratta(omfattning, importId, ny, { borttagen: false });
          await lasOm();
        });
      }
    } catch (orsak) {
      sattFel(orsak);
    }
    await lasOm();
    nasta();
  };
  return (
    <Avdelning
      rubrik="Fel i filen"
      status
      vid={`${antal(f.antal.rader, 'rad läst', 'rader lästa')}, ${String(f.antal.utanFel)} utan fel`}
    >
      {fel !== null && <Felbesked fel={fel} vad="Raden är inte rättad" />}
      {f.fel.length === 0 ? (
        <p className="tomt">Inga fel.</p>
      ) : (
        <>
          <ol className="lista kontroll felrader" ref={lista}>
            {f.fel.map((ett, plats) => {
              const rad = rader.find((r) => r.id === ett.radId);
              return (
                <Felrad
                  key={`${ett.radId ?? 'blad'}${ett.kolumn}${String(plats)}${String(rad?.version)}`}
                  fel={ett}
                  rad={rad}
                  rattad={(rattning) => {
                    if (rad !== undefined) void rattad(rad, rattning);
                  }}
                />
              );
            })}
          </ol>
          <p className="liten svag fot">
            <kbd>F</kbd> nästa fel <kbd>Enter</kbd> rätta. Det går också att rätta i filen och läsa in den på nytt.
          </p>
        </>
      )}
      {f.anmarkningar.length > 0 && (
        <ul className="stapel liten svag">
          {f.anmarkningar.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Avdelning>
  );
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { Faltgrupp } from '../../../delar/formular/Formular.js';
import { uppraknat } from '../../../sprak/ord.js';
import type { Skrivelse, Skrivelseperson } from './fragor.js';
import { flyttad, godkannerIgen, type Undertecknarrad } from './undertecknarordning.js';

export type { Undertecknarrad };
export const TOM_RAD: Undertecknarrad = { personId: '', titel: '' };

interface Radval {
  rad: Undertecknarrad;
  nr: number;
  antal: number;
  /** Namnet på den som står på raden redan. */
  namn: string | undefined;
  godkant: boolean;
  kan: readonly Skrivelseperson[];
  byt: (ny: Partial<Undertecknarrad>) => void;
  flytta: (steg: -1 | 1) => void;
  taBort: () => void;
}

function Undertecknare({ rad, nr, antal, namn, godkant, kan, ...gor }: Radval): ReactNode {
  const fler = antal > 1;
  const okand = kan.some((p) => p.personId === rad.personId) || rad.personId === '' ? [] : [rad.personId];
  const vem = <span className="dold"> undertecknare {nr + 1}</span>;
  return (
    <div className="undertecknarrad" data-plats={nr}>
      <NativeSelect
        label={fler ? `Undertecknare ${String(nr + 1)}` : 'Undertecknare'}
        disabled={godkant}
        value={rad.personId}
        onChange={(handelse) => {
          const personId = handelse.currentTarget.value;
          gor.byt({ personId, titel: kan.find((p) => p.personId === personId)?.titel ?? '' });
        }}
        data={[
          { value: '', label: 'Välj person' },
          ...okand.map((id) => ({ value: id, label: namn ?? '' })),
          ...kan.map((p) => ({ value: p.personId, label: p.namn })),
        ]}
      />
      <TextInput
        label="Titel"
        disabled={godkant}
        value={rad.titel}
        autoComplete="off"
        onChange={(handelse) => gor.byt({ titel: handelse.currentTarget.value })}
      />
      {godkant && <span className="liten svag">Har godkänt</span>}
      {fler && (
        <span className="rad">
          <Button size="xs" variant="subtle" data-steg="-1" aria-disabled={nr === 0} onClick={() => gor.flytta(-1)}>
            Upp{vem}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            data-steg="1"
            aria-disabled={nr === antal - 1}
            onClick={() => gor.flytta(1)}
          >
            Ned{vem}
          </Button>
          {!godkant && (
            <Button size="xs" variant="subtle" onClick={gor.taBort}>
              Ta bort{vem}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

/** Undertecknarna i den ordning de står på papperet, och godkänner när de godkänner i ordning. */
export function Undertecknarval({
  rader,
  andra,
  skrivelse: s,
  personer,
  iOrdning,
}: {
  rader: readonly Undertecknarrad[];
  andra: (rader: Undertecknarrad[]) => void;
  skrivelse: Skrivelse;
  personer: readonly Skrivelseperson[];
  iOrdning: boolean;
}): ReactNode {
  const lista = useRef<HTMLDivElement>(null);
  const godkanda = new Map(s.undertecknare.filter((u) => u.godkandTid !== null).map((u) => [u.personId, u.namn]));
  const igen = iOrdning ? godkannerIgen(rader, godkanda) : [];
  const flytta = (plats: number, steg: -1 | 1): void => {
    const efter = flyttad(rader, plats, steg);
    andra(efter.rader);
    // Knappen följer med sin rad, så att samma tangent flyttar ett steg till.
    requestAnimationFrame(() =>
      lista.current
        ?.querySelector<HTMLElement>(`[data-plats="${String(efter.plats)}"] [data-steg="${String(steg)}"]`)
        ?.focus(),
    );
  };
  return (
    <Faltgrupp rubrik="Vem godkänner och undertecknar?">
      <div ref={lista}>
        {rader.map((rad, nr) => (
          <Undertecknare
            key={nr}
            rad={rad}
            nr={nr}
            antal={rader.length}
            namn={s.undertecknare.find((u) => u.personId === rad.personId)?.namn}
            godkant={godkanda.has(rad.personId)}
            kan={personer.filter((p) => p.farGodkanna)}
            byt={(ny) => andra(rader.map((en, plats) => (plats === nr ? { ...en, ...ny } : en)))}
            flytta={(steg) => flytta(nr, steg)}
            taBort={() => andra(rader.filter((_, plats) => plats !== nr))}
          />
        ))}
      </div>
      <p className="hjalp" role="status">
        {igen.length > 0 && `${uppraknat(igen)} godkänner igen: någon som inte har godkänt står före.`}
      </p>
      <p>
        <Button size="xs" onClick={() => andra([...rader, { ...TOM_RAD }])}>
          Lägg till undertecknare
        </Button>
      </p>
    </Faltgrupp>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Faltgrupp } from '../../../delar/formular/Formular.js';
import type { useFormular } from '../../../delar/formular/useFormular.js';
import { Kryss, Valgrupp } from '../../../delar/formular/Val.js';
import { Inkallelseordning } from './Inkallelseordning.js';
import { ATERGANG, EXTRA_ARENDE, NIVA, OMFATTNING, type Regelvarden } from './regler.js';

interface Egenskaper {
  f: Regelformular;
  partier?: readonly string[];
  /** Dagen ligger fast: en rättelse flyttar den inte. */
  last?: boolean;
  /** Inkallelseordningen frågas någon annanstans. */
  utanOrdning?: boolean;
}

const INGA: readonly string[] = [];

type Regelformular = ReturnType<typeof useFormular<Regelvarden, unknown>>;

const val = <T extends string>(ord: Readonly<Record<T, string>>): { varde: T; ord: string }[] =>
  (Object.entries(ord) as [T, string][]).map(([varde, text]) => ({ varde, ord: text }));
const lista = (ord: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(ord).map(([value, label]) => ({ value, label }));

function Tal({
  f,
  namn,
  hjalp,
}: {
  f: Regelformular;
  namn: 'platser' | 'antalErsattare' | 'kallelsedagar' | 'tillaggsdagar' | 'antalJusterare' | 'justeringsdagar';
  hjalp?: string;
}): ReactNode {
  return (
    <TextInput
      {...f.text(namn)}
      className="falt--tal"
      inputMode="numeric"
      autoComplete="off"
      {...(hjalp === undefined ? {} : { description: hjalp })}
    />
  );
}

function Datum({
  f,
  namn,
  hjalp,
}: {
  f: Regelformular;
  namn: 'giltigFran' | 'distansDatum' | 'digitalJusteringDatum';
  hjalp?: string;
}): ReactNode {
  return <Datumfalt {...f.text(namn)} hjalp={hjalp} bytTill={(varde) => f.andra(namn, varde)} />;
}

/** Platser, kallelse och ersättare. */
function Nar({ f, partier, last, utanOrdning }: Required<Egenskaper>): ReactNode {
  return (
    <>
      <Faltgrupp rubrik="Från när, och vem beslutade?">
        {!last && <Datum f={f} namn="giltigFran" hjalp="Ett tidigare reglemente slutar gälla dagen före." />}
        <TextInput {...f.text('beslutad')} description="Till exempel Kommunfullmäktige 2026-06-15 § 88." />
      </Faltgrupp>
      <Faltgrupp rubrik="Hur många är de?">
        <Tal f={f} namn="platser" />
        <Tal f={f} namn="antalErsattare" />
      </Faltgrupp>
      <Faltgrupp rubrik="När ska kallelsen vara framme?">
        <Tal f={f} namn="kallelsedagar" />
        <Kryss {...f.kryss('kallelseIVardagar')} />
        <Tal f={f} namn="tillaggsdagar" hjalp="Högst lika många som för kallelsen." />
        <Valgrupp {...f.val('extraArende')} val={val(EXTRA_ARENDE)} />
      </Faltgrupp>
      <Faltgrupp rubrik="Vem kallas när någon är borta?">
        {!utanOrdning && (
          <div className="hela">
            <Inkallelseordning {...f.val('inkallelseordning')} partier={partier} />
          </div>
        )}
        <Valgrupp {...f.val('atergangsregel')} val={val(ATERGANG)} />
        <Kryss {...f.kryss('ersattareYttrarSig')} />
        <Kryss {...f.kryss('ersattareSarskiltYttrande')} />
      </Faltgrupp>
    </>
  );
}

/** Reglementets alla fält, i frågornas ordning. */
export function Regelfalt({ f, partier = INGA, last = false, utanOrdning = false }: Egenskaper): ReactNode {
  return (
    <>
      <Nar f={f} partier={partier} last={last} utanOrdning={utanOrdning} />
      <Faltgrupp rubrik="Hur sammanträder nämnden?">
        <Kryss {...f.kryss('offentligaSammantraden')} />
        <Kryss {...f.kryss('distans')} />
        {f.varden.distans && (
          <>
            <TextInput {...f.text('distansParagraf')} description="Fullmäktige bestämmer om distans (KL 5:16, 6:24)." />
            <Datum f={f} namn="distansDatum" />
          </>
        )}
      </Faltgrupp>
      <Faltgrupp rubrik="Hur justeras protokollet, och var finns det?">
        <Tal f={f} namn="antalJusterare" hjalp="Minst en (KL 5:69)." />
        <Tal f={f} namn="justeringsdagar" hjalp="Högst 14 (KL 5:69)." />
        <Kryss {...f.kryss('digitalJustering')} />
        {f.varden.digitalJustering && (
          <>
            <TextInput {...f.text('digitalJusteringParagraf')} />
            <Datum f={f} namn="digitalJusteringDatum" />
            <Valgrupp {...f.val('digitalJusteringNiva')} val={val(NIVA)} />
          </>
        )}
        <TextInput {...f.text('forvaringsplats')} description="Står på anslaget (KL 8:12)." />
      </Faltgrupp>
      <Faltgrupp rubrik="Hur numreras ärendena?">
        <TextInput {...f.text('dnrMonster')} description="{kod} är diariekoden, {ar} året och {lopnr} löpnumret." />
        <NativeSelect {...f.text('dnrOmfattning')} data={lista(OMFATTNING)} />
      </Faltgrupp>
    </>
  );
}

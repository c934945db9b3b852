import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Faltgrupp } from '../../../delar/formular/Formular.js';
import type { useFormular } from '../../../delar/formular/useFormular.js';
import { Valgrupp } from '../../../delar/formular/Val.js';
import type { components } from '../../../klient/schema.js';
import type { Uppdrag } from '../fragor.js';
import { arLedamot, ROLLORD } from '../ord.js';
import { ORSAKER, uppdragsord, type Valvarden } from './valet.js';

type Person = components['schemas']['PersonDto'];
type F = ReturnType<typeof useFormular<Valvarden, unknown>>;

const rader = (ord: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(ord).map(([value, label]) => ({ value, label }));

function Datum({ f, namn, hjalp }: { f: F; namn: 'sista' | 'forsta' | 'beslutsdag'; hjalp?: string }): ReactNode {
  return <Datumfalt {...f.text(namn)} hjalp={hjalp} bytTill={(varde) => f.andra(namn, varde)} />;
}

function Uppdragsval({
  f,
  falt,
  uppdrag,
  tomt,
}: {
  f: F;
  falt: 'uppdragId' | 'efter';
  uppdrag: readonly Uppdrag[];
  tomt: string;
}): ReactNode {
  return (
    <NativeSelect
      {...f.text(falt)}
      data={[{ value: '', label: tomt }, ...uppdrag.map((u) => ({ value: u.id, label: uppdragsord(u) }))]}
    />
  );
}

function Avgang({ f, nuvarande }: { f: F; nuvarande: readonly Uppdrag[] }): ReactNode {
  return (
    <Faltgrupp rubrik="Vem lämnar, och varför?">
      <Uppdragsval f={f} falt="uppdragId" uppdrag={nuvarande} tomt="Välj" />
      <NativeSelect {...f.text('orsak')} data={rader(ORSAKER)} />
      <Datum f={f} namn="sista" hjalp="Vid avsägelse tidigast den dag fullmäktige beslutar." />
    </Faltgrupp>
  );
}

function Byte({ f, nuvarande }: { f: F; nuvarande: readonly Uppdrag[] }): ReactNode {
  return (
    <Faltgrupp rubrik="Vem får ett annat uppdrag?">
      <Uppdragsval f={f} falt="uppdragId" uppdrag={nuvarande} tomt="Välj" />
      <NativeSelect {...f.text('roll')} data={rader(ROLLORD)} />
      {arLedamot(f.varden.roll) && (
        <TextInput {...f.text('plats')} description="Lämnas tomt för den plats personen har." inputMode="numeric" />
      )}
      <Datum f={f} namn="forsta" />
    </Faltgrupp>
  );
}

function Val({ f, personer, slutade }: { f: F; personer: readonly Person[]; slutade: readonly Uppdrag[] }): ReactNode {
  const v = f.varden;
  return (
    <>
      <Faltgrupp rubrik="Vem har valts?">
        <NativeSelect
          {...f.text('person')}
          data={[
            { value: '', label: 'Välj' },
            { value: 'ny', label: 'Ny person' },
            ...personer.map((p) => ({ value: p.id, label: p.namn })),
          ]}
        />
        {v.person === 'ny' && (
          <>
            <TextInput {...f.text('namn')} autoComplete="off" />
            <TextInput
              {...f.text('epost')}
              description="Dit kallelsen går. Kan fyllas i senare."
              type="email"
              autoComplete="off"
            />
          </>
        )}
      </Faltgrupp>
      <Faltgrupp rubrik="Till vad?">
        <Uppdragsval f={f} falt="efter" uppdrag={slutade} tomt="Ingen: ett nytt uppdrag" />
        {v.efter === '' && (
          <>
            <NativeSelect {...f.text('roll')} data={rader(ROLLORD)} />
            <TextInput {...f.text('parti')} autoComplete="off" />
            {arLedamot(v.roll) && <TextInput {...f.text('plats')} inputMode="numeric" autoComplete="off" />}
          </>
        )}
        <Datum f={f} namn="forsta" />
      </Faltgrupp>
    </>
  );
}

/**
 * Frågorna om ett val eller en avsägelse, i ordning.
 * @param slutade uppdrag som har slutat och kan fyllas
 */
export function Valfalt({
  f,
  nuvarande,
  slutade,
  personer,
}: {
  f: F;
  nuvarande: readonly Uppdrag[];
  slutade: readonly Uppdrag[];
  personer: readonly Person[];
}): ReactNode {
  return (
    <>
      <Valgrupp
        {...f.val('vad')}
        val={[
          { varde: 'avgang', ord: 'Någon lämnar sitt uppdrag', foljd: 'avsägelse, återkallelse, inte längre valbar' },
          { varde: 'val', ord: 'Någon har valts', foljd: 'fyllnadsval efter någon som lämnat, eller ett nytt uppdrag' },
          {
            varde: 'byte',
            ord: 'Någon får ett annat uppdrag',
            foljd: 'en ledamot blir ordförande, en ersättare blir ledamot',
          },
        ]}
      />
      {f.varden.vad === 'avgang' && <Avgang f={f} nuvarande={nuvarande} />}
      {f.varden.vad === 'byte' && <Byte f={f} nuvarande={nuvarande} />}
      {f.varden.vad === 'val' && <Val f={f} personer={personer} slutade={slutade} />}
      <Faltgrupp rubrik="Vilket beslut vilar det på?">
        <TextInput {...f.text('organ')} description="Till exempel Kommunfullmäktige." />
        <TextInput {...f.text('paragraf')} description="Till exempel § 164." autoComplete="off" />
        <Datum f={f} namn="beslutsdag" />
      </Faltgrupp>
    </>
  );
}

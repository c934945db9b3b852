import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { HANDLINGSORD, somVal } from '../../delar/arendeord.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Valgrupp } from '../../delar/formular/Val.js';
import { handlaggareFraga, handlaggarval } from '../diarium/handlaggare.js';
import { Lagrumslista } from '../diarium/Lagrumslista.js';
import { PARTSORD } from '../diarium/registrera/registreringen.js';
import { arendetyperFraga } from '../diarium/uppslag.js';
import type { Inkorgpost } from './fragor.js';
import type { F } from './registreringen.js';

/** Vad handlingen är, vem den är från och när den kom in. */
export function Handlingen({ f, post }: { f: F; post: Inkorgpost }): ReactNode {
  return (
    <div className="falt3 inreg__falt">
      <TextInput {...f.text('titel')} autoComplete="off" />
      <TextInput
        {...f.text('fran')}
        autoComplete="off"
        inputWrapperOrder={['label', 'error', 'input', 'description']}
        description={post.franAdress ?? undefined}
      />
      <Datumfalt {...f.tolkad('inkom')} />
      <NativeSelect {...f.text('typ')} data={somVal(HANDLINGSORD)} />
      <NativeSelect {...f.text('franSlag')} data={somVal(PARTSORD)} />
    </div>
  );
}

/** Det nya ärendets mening, typ och handläggare. */
export function DetNya({ f, namndId }: { f: F; namndId: string }): ReactNode {
  const { data: typer = [] } = useQuery(arendetyperFraga(namndId));
  const { data: handlaggare = [] } = useQuery(handlaggareFraga(namndId));
  const typ = typer.find((en) => en.id === f.varden.arendetyp);
  const tomt = typ?.handlaggareNamn == null ? 'Ingen än' : `${typ.handlaggareNamn}, enligt ärendetypen`;
  return (
    <div className="inreg__nytt">
      <TextInput
        {...f.text('mening')}
        autoComplete="off"
        inputWrapperOrder={['label', 'error', 'input', 'description']}
        description="Syns för allmänheten. Skriv inget här som är skyddat."
      />
      <div className="falt3">
        <NativeSelect
          {...f.text('arendetyp')}
          data={[{ value: '', label: 'Ingen ärendetyp' }, ...typer.map((en) => ({ value: en.id, label: en.namn }))]}
        />
        <NativeSelect {...f.text('handlaggare')} data={handlaggarval(handlaggare, tomt)} />
      </div>
    </div>
  );
}

/** Sekretessen: ingen, under prövning, eller ett lagrum. */
export function Sekretessen({ f, marker }: { f: F; marker: (underProvning: boolean) => void }): ReactNode {
  const { onChange, ...val } = f.val('sekretess');
  const id = f.idFor('lagrumslista');
  return (
    <>
      <Valgrupp
        {...val}
        onChange={(varde) => {
          onChange(varde);
          if (varde !== 'lagrum') marker(varde === 'provning');
        }}
        val={[
          { varde: 'ingen', ord: 'Ingen' },
          { varde: 'provning', ord: 'Under prövning', foljd: 'räknas som hemlig, avgörs inom en arbetsdag' },
          { varde: 'lagrum', ord: 'Lagrum' },
        ]}
      />
      {f.varden.sekretess === 'lagrum' && (
        <div className="indrag inreg__lagrum">
          <TextInput {...f.text('lagrum')} list={id} placeholder="OSL 26:1" autoComplete="off" />
          <Lagrumslista id={id} />
        </div>
      )}
    </>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Dialog } from '../../../delar/Dialog.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { idag } from '../../../klient/servertid.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { type Uppdrag, uppdragFraga } from '../../namnden/fragor.js';
import { type Listregler, sparaRegler } from './fragor.js';
import { useGor } from './useGor.js';

const tal = (text: string): number | null => (/^\d{1,2}$/u.test(text.trim()) ? Number(text.trim()) : null);
const dagfel = (falt: 'fran' | 'till', text: string): Partial<Record<'fran' | 'till', string>> =>
  text.trim() === '' || tolkaDatum(text, idag()) !== null ? {} : { [falt]: 'Ange dagen, eller lämna fältet tomt' };
/** Ordföranden själv behöver inte utses; en annan ledamot gör det (KL 6:39). */
const ledamoter = (uppdrag: readonly Uppdrag[]): Uppdrag[] =>
  uppdrag.filter((u) => ['forste_vice', 'andre_vice', 'ledamot'].includes(u.roll));
const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** När listorna ska vara inne, påminnelserna, och rätten att besluta när det brådskar. */
export function Listregelformular({
  namndId,
  regler,
  stang,
}: {
  namndId: string;
  regler: Listregler;
  stang: () => void;
}): ReactNode {
  const { ivag } = useGor(namndId);
  const { data: uppdrag } = useQuery(uppdragFraga(namndId, idag()));
  const f = useFormular({
    nyckel: `delegationsregler:${namndId}`,
    fran: {
      dag: String(regler.dag),
      klockan: regler.klockan,
      vardag: regler.nastaVardag,
      fore: regler.paminnFore == null ? '' : String(regler.paminnFore),
      efter: regler.paminnEfter == null ? '' : String(regler.paminnEfter),
      franManad: regler.franManad ?? '',
      genom: regler.bradskandeGenom ?? '',
      utsedd: regler.bradskandePersonId ?? '',
      fran: regler.bradskandeFran ?? '',
      till: regler.bradskandeTill ?? '',
    },
    version: regler.version,
    etiketter: {
      dag: 'Dag i nästa månad',
      klockan: 'Klockslag',
      vardag: 'Infaller dagen på en lördag eller helgdag gäller nästa vardag',
      fore: 'Påminn så många dagar före',
      efter: 'Påminn så många dagar efter',
      franManad: 'Första månaden som listor väntas för',
      genom: 'Nämndens beslut om brådskande ärenden (KL 6:39)',
      utsedd: 'Vem som får besluta när det brådskar',
      fran: 'Utsedd från och med',
      till: 'Utsedd till och med',
    },
    granska: (v) => ({
      ...((tal(v.dag) ?? 0) < 1 || (tal(v.dag) ?? 0) > 28 ? { dag: 'Ange en dag 1–28' } : {}),
      ...(/^(?:[01]\d|2[0-3])[.:][0-5]\d$/u.test(v.klockan.trim()) ? {} : { klockan: 'Ange klockslaget som 12.00' }),
      ...(v.franManad.trim() === '' || /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(v.franManad.trim())
        ? {}
        : { franManad: 'Ange månaden som 2026-10' }),
      ...(v.utsedd !== '' && v.genom.trim() === ''
        ? { genom: 'Ange nämndens beslut som ger ledamoten rätten, till exempel 2026-01-15 § 8' }
        : {}),
      ...dagfel('fran', v.fran),
      ...dagfel('till', v.till),
    }),
    skicka: async (v, version) =>
      await sparaRegler(namndId, version, {
        dag: tal(v.dag) ?? 2,
        klockan: v.klockan.trim().replace('.', ':'),
        nastaVardag: v.vardag,
        paminnFore: tal(v.fore),
        paminnEfter: tal(v.efter),
        franManad: eller(v.franManad),
        bradskandeGenom: eller(v.genom),
        bradskandePersonId: eller(v.genom) === null ? null : eller(v.utsedd),
        bradskandeFran: v.utsedd === '' ? null : tolkaDatum(v.fran, idag()),
        bradskandeTill: v.utsedd === '' ? null : tolkaDatum(v.till, idag()),
      }),
    klart: async () => {
      await ivag(async () => await Promise.resolve(), 'Inställningarna är sparade');
      stang();
    },
  });
  return (
    <Dialog oppen rubrik="Inställningar för delegationslistor" stang={stang}>
      <Formular
        formular={f}
        verb="Spara inställningarna"
        pagar="Sparar …"
        gora="inställningarna kan sparas"
        vad="Inställningarna är inte sparade"
        avbryt={{ gor: stang }}
      >
        <TextInput {...f.text('dag')} inputMode="numeric" />
        <TextInput {...f.text('klockan')} />
        <Kryss {...f.kryss('vardag')} />
        <TextInput {...f.text('fore')} inputMode="numeric" description="Lämnas tomt när ingen ska påminnas före." />
        <TextInput {...f.text('efter')} inputMode="numeric" />
        <TextInput {...f.text('franManad')} description="Som 2026-10. Utan den räknas ingen lista som saknad." />
        <TextInput
          {...f.text('genom')}
          description="Som 2026-01-15 § 8. Utan det får ordföranden inte besluta åt nämnden."
        />
        <NativeSelect
          {...f.text('utsedd')}
          data={[
            { value: '', label: 'Ordföranden' },
            ...ledamoter(uppdrag ?? []).map((u) => ({ value: u.personId, label: u.namn })),
          ]}
        />
        {f.varden.utsedd !== '' && (
          <>
            <Datumfalt {...f.tolkad('fran')} hjalp="Som nämnden beslutade; tomt utan gräns." />
            <Datumfalt {...f.tolkad('till')} />
          </>
        )}
      </Formular>
    </Dialog>
  );
}

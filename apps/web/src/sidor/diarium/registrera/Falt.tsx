import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Faltgrupp } from '../../../delar/formular/Formular.js';
import type { useFormular } from '../../../delar/formular/useFormular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { somVal } from '../../../delar/arendeord.js';
import type { components } from '../../../klient/schema.js';
import { type Handlaggare, handlaggarval } from '../handlaggare.js';
import { Lagrumslista } from '../Lagrumslista.js';
import type { Arendetyp } from '../uppslag.js';
import { antal } from '../../../sprak/ord.js';
import { Meningsfalt } from './Meningsfalt.js';
import { harSekretess, PARTSORD, type Registrering, slaget } from './registreringen.js';
import { harSkyddat } from './skyddad.js';

export type F = ReturnType<typeof useFormular<Registrering, components['schemas']['RegistreratDto']>>;

/** När det kom in, från vem, och deras nummer. */
export function VadKomIn({ f }: { f: F }): ReactNode {
  const v = f.varden;
  const enskild = v.fran.trim() !== '' && slaget(v) === 'enskild';
  return (
    <Faltgrupp rubrik="Vad kom in?">
      <Datumfalt {...f.tolkad('inkom')} />
      <div>
        <TextInput
          {...f.text('fran')}
          autoComplete="off"
          inputWrapperOrder={['label', 'error', 'input', 'description']}
          description={
            enskild
              ? 'Skrivs ”Enskild” i det öppna diariet.'
              : 'Lämnas tomt när ärendet väckts av nämnden eller förvaltningen själv.'
          }
        />
      </div>
      <TextInput {...f.text('derasDnr')} autoComplete="off" />
      {v.fran.trim() !== '' && (
        <NativeSelect
          {...f.text('franSlag')}
          value={slaget(v)}
          data={somVal(PARTSORD)}
          inputWrapperOrder={['label', 'error', 'input', 'description']}
        />
      )}
    </Faltgrupp>
  );
}

/** Lagrummet, från när och av vem; utan lagrum är sekretessen under prövning. */
function Sekretessfalt({ f, galler }: { f: F; galler: string | null }): ReactNode {
  const id = f.idFor('lagrumslista');
  return (
    <div className="falt3 indrag hela">
      <div>
        <TextInput
          {...f.text('lagrum')}
          list={id}
          autoComplete="off"
          placeholder="OSL 26:1"
          inputWrapperOrder={['label', 'error', 'input', 'description']}
          description={
            f.varden.lagrum.trim() === ''
              ? 'Utan lagrum är sekretessen under prövning: den räknas som sekretess och står på listan tills den är avgjord.'
              : (galler ?? undefined)
          }
        />
        <Lagrumslista id={id} />
      </div>
      <Datumfalt {...f.tolkad('sekretessFran')} />
      <TextInput {...f.text('beslutadAv')} autoComplete="off" />
    </div>
  );
}

/** Ärendetypen, ärendemeningen i sina två ordalydelser, och sekretessen. */
export function VadHandlarDetOm({
  f,
  typer,
  galler,
  gerText,
}: {
  f: F;
  typer: readonly Arendetyp[];
  /** Vad lagrummet rör, eller vad som är fel med det. */
  galler: string | null;
  gerText: string | undefined;
}): ReactNode {
  const skyddat = harSkyddat(f.varden.mening);
  return (
    <Faltgrupp rubrik="Vad handlar det om?">
      <div className="hela">
        <NativeSelect
          {...f.text('typ')}
          data={[{ value: '', label: 'Ingen ärendetyp' }, ...typer.map((t) => ({ value: t.id, label: t.namn }))]}
          inputWrapperOrder={['label', 'error', 'input', 'description']}
          description={gerText}
        />
      </div>
      <Meningsfalt {...f.text('mening')} bytTill={(text) => f.andra('mening', text)} />
      <div className="hela">
        <Kryss
          {...f.kryss('sekretess')}
          checked={harSekretess(f.varden)}
          hjalp={skyddat ? 'Något i ärendemeningen är skyddat, och det kräver sekretess.' : undefined}
        />
      </div>
      {harSekretess(f.varden) && <Sekretessfalt f={f} galler={galler} />}
    </Faltgrupp>
  );
}

/** Handläggaren, bevakningen och filerna. */
export function VemTarHand({
  f,
  handlaggare,
  typ,
  filer,
}: {
  f: F;
  handlaggare: readonly Handlaggare[];
  typ: Arendetyp | undefined;
  filer: ReactNode;
}): ReactNode {
  const tomt = typ?.handlaggareNamn == null ? 'Ingen än' : `${typ.handlaggareNamn}, enligt ärendetypen`;
  const vald = handlaggare.find((h) => h.personId === f.varden.handlaggare);
  const har = vald === undefined ? undefined : `Har ${antal(vald.pagaende, 'pågående ärende', 'pågående ärenden')}.`;
  return (
    <Faltgrupp rubrik="Vem tar hand om det?">
      <NativeSelect
        {...f.text('handlaggare')}
        data={handlaggarval(handlaggare, tomt)}
        inputWrapperOrder={['label', 'error', 'input', 'description']}
        description={vald?.enhet == null ? har : `${vald.enhet}. ${har ?? ''}`}
      />
      <Datumfalt
        {...f.tolkad('bevakning')}
        hjalp={
          typ?.bevakningDagar == null
            ? undefined
            : `Ärendetypen ger en om ${String(typ.bevakningDagar)} dagar: ${typ.bevakningText ?? 'svar'}.`
        }
      />
      <div className="hela">{filer}</div>
    </Faltgrupp>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Handlingstyp } from '../../../delar/arendeord.js';
import { gallringsord } from '../../hanteringsplan/delar.js';
import { type Planrad, planforslagFraga } from '../../hanteringsplan/fragor.js';
import { useFordrojt } from '../../namnden/useFordrojt.js';

const ord = ({ kod, handlingstyp }: Planrad): string => `${kod} ${handlingstyp}`;

/** Vad raden ger handlingen, och varifrån det kommer. */
function Foljd({ rad }: { rad: Planrad }): ReactNode {
  return (
    <dl className="faktalista">
      <dt>Klassificering</dt>
      <dd>
        {rad.kod} {rad.process}
      </dd>
      <dt>Gallring</dt>
      <dd>{gallringsord(rad)}</dd>
      <dt>Sekretess</dt>
      <dd>{rad.sekretessLagrum === null ? 'Ingen som brukar gälla' : `${rad.sekretessLagrum} brukar gälla`}</dd>
      <dt>Källa</dt>
      <dd>Informationshanteringsplanen, version {rad.planNr}</dd>
    </dl>
  );
}

/**
 * Handlingstypen i nämndens informationshanteringsplan. Utan val gäller den rad som ärendetypen pekar ut. En nämnd utan plan
 * har inget att välja.
 */
export function Planval({
  id,
  namndId,
  arendetyp,
  typ,
  vald,
  valj,
}: {
  id: string;
  namndId: string;
  arendetyp: string | null;
  typ: Handlingstyp;
  /** Tom: ärendetypens rad. */
  vald: string;
  valj: (rad: Planrad | null) => void;
}): ReactNode {
  const [skrivet, skriv] = useState('');
  const [val, minns] = useState<Planrad | null>(null);
  const sok = useFordrojt(skrivet.trim());
  const { data } = useQuery({
    ...planforslagFraga(namndId, arendetyp, typ, sok),
    placeholderData: keepPreviousData,
  });
  if (data === undefined || (data.rad === null && data.liknande.length === 0 && skrivet === '')) return null;
  const alla = [...(data.rad === null ? [] : [data.rad]), ...data.liknande];
  const visas = val === null || alla.some((rad) => rad.id === val.id) ? alla : [val, ...alla];
  const galler = visas.find((rad) => rad.id === vald) ?? (vald === '' ? data.rad : val);
  return (
    <>
      <NativeSelect
        id={id}
        label="Handlingstyp i hanteringsplanen"
        description="Ger klassificering och gallring."
        value={vald}
        data={[
          { value: '', label: data.rad === null ? 'Ingen vald' : `Ärendetypens: ${ord(data.rad)}` },
          ...visas.map((rad) => ({ value: rad.id, label: ord(rad) })),
        ]}
        onChange={(handelse) => {
          const rad = visas.find((en) => en.id === handelse.currentTarget.value) ?? null;
          minns(rad);
          valj(rad);
        }}
      />
      <TextInput
        label="Sök i hanteringsplanen"
        description="Ord ur handlingstypen eller klassificeringen; listan ovan visar de som stämmer."
        autoComplete="off"
        value={skrivet}
        onChange={(handelse) => skriv(handelse.currentTarget.value)}
      />
      <div aria-live="polite">{galler !== null && <Foljd rad={galler} />}</div>
    </>
  );
}

import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Kryss } from '../../delar/formular/Val.js';
import { Beslutsarende } from './Beslutsarende.js';
import type { Radtillval } from './fragor.js';

/** Det som sätts på en ny rad utöver det skrivna. */
export interface Tillval {
  arende: { id: string; dnr: string } | null;
  sekretess: string;
  provas: boolean;
}

export const INGET_MER: Tillval = { arende: null, sekretess: '', provas: false };

/** Sekretessen är ärendets när inget annat anges. */
export function somTillval({ arende, sekretess, provas }: Tillval): Radtillval {
  const hemlig = sekretess.trim() !== '' || provas;
  return {
    ...(arende === null ? {} : { arendeId: arende.id }),
    ...(hemlig ? { sekretessLagrum: sekretess.trim() === '' ? null : sekretess.trim(), underProvning: provas } : {}),
  };
}

/** Ärendet och sekretessen, hopfällda tills de behövs: en rad utan dem skrivs lika fort. */
export function Mer({
  namndId,
  mer,
  satt,
}: {
  namndId: string;
  mer: Tillval;
  satt: (mer: Tillval) => void;
}): ReactNode {
  const delar = [
    ...(mer.arende === null ? [] : [`ärende ${mer.arende.dnr}`]),
    ...(mer.sekretess.trim() === '' ? [] : [`sekretess ${mer.sekretess.trim()}`]),
    ...(mer.provas ? ['sekretessen prövas'] : []),
  ];
  return (
    <details className="liten">
      <summary>{delar.length === 0 ? 'Ärende och sekretess' : `Ärende och sekretess: ${delar.join(', ')}`}</summary>
      <div className="luft">
        <Beslutsarende
          id="nyrad-arende"
          namndId={namndId}
          nu={mer.arende}
          value={mer.arende?.id ?? ''}
          onChange={(id, dnr) => satt({ ...mer, arende: id === '' ? null : { id, dnr } })}
        />
        <TextInput
          id="nyrad-sekretess"
          label="Sekretess, lagrum"
          placeholder="OSL 26:1"
          autoComplete="off"
          value={mer.sekretess}
          onChange={(h) => satt({ ...mer, sekretess: h.currentTarget.value })}
        />
        <Kryss
          id="nyrad-provas"
          name="underProvning"
          label="Sekretessen prövas"
          checked={mer.provas}
          onChange={(h) => satt({ ...mer, provas: h.currentTarget.checked })}
        />
      </div>
    </details>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Faltgrupp } from '../../../delar/formular/Formular.js';
import type { Organ } from '../fragor.js';
import { ORGANORD } from '../ord.js';
import type { NyNamndsvarden, Organslag, Platsfel } from './nynamnd.js';
import { Steg } from './Steg.js';

type Organvarden = NyNamndsvarden['organ'];

function granska(o: Organvarden, andra: readonly Organ[]): Platsfel[] {
  const namn = o.namn.trim();
  return [
    ...(namn === '' ? [{ id: 'namn', text: 'Ange organets namn' }] : []),
    ...(andra.some((a) => a.namn.toLocaleLowerCase('sv') === namn.toLocaleLowerCase('sv'))
      ? [{ id: 'namn', text: `${namn} finns redan. Välj ett annat namn` }]
      : []),
    ...(o.diariekod.trim() === '' ? [{ id: 'diariekod', text: 'Ange diariekoden, till exempel UAN' }] : []),
    ...(o.slag === 'utskott' && o.overordnatId === ''
      ? [{ id: 'overordnatId', text: 'Ange vilken nämnd utskottet hör till' }]
      : []),
  ];
}

/** `Utbildnings- och arbetsmarknadsnämnden` ger förslaget UA; sista bokstaven är organets. */
const foreslagenKod = (namn: string): string =>
  namn
    .split(/[\s-]+/u)
    .filter((ord) => ord !== '' && !['och', 'för', 'i'].includes(ord.toLocaleLowerCase('sv')))
    .map((ord) => ord.charAt(0).toLocaleUpperCase('sv') + (/nämnden?$/iu.test(ord) && ord.length > 9 ? 'N' : ''))
    .join('');

/** Vad organet heter och vad det är. */
export function Organsteg({
  v,
  organ,
  andra,
  vidare,
}: {
  v: Organvarden;
  organ: readonly Organ[];
  andra: (nytt: Partial<Organvarden>) => void;
  vidare: () => void;
}): ReactNode {
  const kodForslag = foreslagenKod(v.namn);
  // Den som går vidare från namnet får koden som föreslås, som den som lämnar fältet.
  const ifyllt = v.diariekod === '' ? { ...v, diariekod: kodForslag } : v;
  const klart = (): void => {
    if (ifyllt !== v) andra({ diariekod: kodForslag });
    vidare();
  };
  return (
    <Steg gora="du går vidare" verb="Till reglementet" granska={() => granska(ifyllt, organ)} vidare={klart}>
      {(fel) => (
        <Faltgrupp rubrik="Vilket organ är det?">
          <TextInput
            id="namn"
            label="Namn"
            value={v.namn}
            error={fel.has('namn') ? granska(ifyllt, organ).find((f) => f.id === 'namn')?.text : undefined}
            onChange={(h) => andra({ namn: h.currentTarget.value })}
            onBlur={() => {
              if (v.diariekod === '' && v.namn.trim() !== '') andra({ diariekod: kodForslag });
            }}
            autoComplete="off"
            data-autofocus
          />
          <NativeSelect
            id="slag"
            label="Slag"
            value={v.slag}
            data={Object.entries(ORGANORD).map(([value, label]) => ({ value, label }))}
            onChange={(h) => andra({ slag: h.currentTarget.value as Organslag })}
          />
          <TextInput
            id="diariekod"
            label="Diariekod"
            description="Står först i ärendenas nummer."
            value={v.diariekod}
            error={fel.has('diariekod') ? 'Ange diariekoden, till exempel UAN' : undefined}
            onChange={(h) => andra({ diariekod: h.currentTarget.value.toLocaleUpperCase('sv') })}
            autoComplete="off"
          />
          <TextInput
            id="forvaltning"
            label="Förvaltning"
            description="Står i brevhuvudet. Kan fyllas i senare."
            value={v.forvaltning}
            onChange={(h) => andra({ forvaltning: h.currentTarget.value })}
            autoComplete="off"
          />
          {(v.slag === 'utskott' || v.slag === 'beredning') && (
            <NativeSelect
              id="overordnatId"
              label="Hör till"
              value={v.overordnatId}
              error={fel.has('overordnatId') ? 'Ange vilken nämnd utskottet hör till' : undefined}
              data={[{ value: '', label: 'Välj organ' }, ...organ.map((o) => ({ value: o.id, label: o.namn }))]}
              onChange={(h) => andra({ overordnatId: h.currentTarget.value })}
            />
          )}
        </Faltgrupp>
      )}
    </Steg>
  );
}

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { mottagareFraga, type NyInstans } from './fragor.js';

/** En instans som den skrivs i formuläret. */
export interface Instansrad {
  namn: string;
  satt: NyInstans['satt'];
  epost: string;
  telefon: string;
  /** Nämnden eller enheten. */
  till: string;
}

export const TOM_INSTANS: Instansrad = { namn: '', satt: 'epost', epost: '', telefon: '', till: '' };

const SATT = [
  { value: 'epost', label: 'E-post med svarslänk' },
  { value: 'papper', label: 'Papper' },
  { value: 'namnd', label: 'Annan nämnd i Klubba' },
  { value: 'enhet', label: 'Egen enhet' },
];

export const somInstans = (rad: Instansrad): NyInstans => ({
  namn: rad.namn.trim(),
  satt: rad.satt,
  epost: rad.epost.trim() === '' ? null : rad.epost.trim(),
  telefon: rad.telefon.trim() === '' ? null : rad.telefon.trim(),
  tillNamndId: rad.satt === 'namnd' ? rad.till : null,
  enhetId: rad.satt === 'enhet' ? rad.till : null,
});

/** Raderna med instanser: vem, hur den nås, och adressen. */
export function Instansfalt({
  namndId,
  rader,
  andra,
}: {
  namndId: string;
  rader: readonly Instansrad[];
  andra: (rader: Instansrad[]) => void;
}): ReactNode {
  const { data: mottagare = [] } = useQuery(mottagareFraga(namndId));
  const byt = (plats: number, del: Partial<Instansrad>): void =>
    andra(rader.map((rad, nr) => (nr === plats ? { ...rad, ...del } : rad)));
  return (
    <fieldset className="faltgrupp">
      <legend>Instanser</legend>
      {rader.map((rad, plats) => {
        const nr = String(plats + 1);
        const val = mottagare.filter((m) => m.slag === rad.satt);
        return (
          <div className="instansrad" key={nr}>
            <NativeSelect
              label={`Instans ${nr} nås med`}
              data={SATT}
              value={rad.satt}
              onChange={(h) => byt(plats, { satt: h.currentTarget.value as Instansrad['satt'], till: '' })}
            />
            {rad.satt === 'namnd' || rad.satt === 'enhet' ? (
              <NativeSelect
                label={rad.satt === 'namnd' ? 'Nämnd' : 'Enhet'}
                data={[{ value: '', label: 'Välj' }, ...val.map((m) => ({ value: m.id, label: m.namn }))]}
                value={rad.till}
                onChange={(h) =>
                  byt(plats, {
                    till: h.currentTarget.value,
                    namn: val.find((m) => m.id === h.currentTarget.value)?.namn ?? '',
                  })
                }
              />
            ) : (
              <TextInput
                label="Namn"
                value={rad.namn}
                autoComplete="off"
                onChange={(h) => byt(plats, { namn: h.currentTarget.value })}
              />
            )}
            {rad.satt !== 'papper' && rad.satt !== 'namnd' && (
              <TextInput
                label="Mejladress"
                type="email"
                value={rad.epost}
                autoComplete="off"
                onChange={(h) => byt(plats, { epost: h.currentTarget.value })}
              />
            )}
            <Button size="xs" variant="subtle" onClick={() => andra(rader.filter((_, nr2) => nr2 !== plats))}>
              Ta bort<span className="dold"> instans {nr}</span>
            </Button>
          </div>
        );
      })}
      <p>
        <Button size="xs" onClick={() => andra([...rader, TOM_INSTANS])}>
          Lägg till instans
        </Button>
      </p>
    </fieldset>
  );
}

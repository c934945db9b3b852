import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { Faltgrupp } from '../../../delar/formular/Formular.js';
import { granskaPresidiet, type NyNamndsvarden } from './nynamnd.js';
import { Steg } from './Steg.js';

const ROLLER = [
  ['ordforande', 'Ordförande'],
  ['forste_vice', '1:e vice ordförande'],
  ['andre_vice', '2:e vice ordförande'],
] as const;

/** Någon som kan bli sekreterare. */
export interface Kontoval {
  kontoId: string;
  namn: string;
}

/** Presidiet bland ledamöterna, och sekreteraren bland dem som har konto. */
export function Presidiesteg({
  v,
  konton,
  andra,
  vidare,
  tillbaka,
}: {
  v: NyNamndsvarden;
  konton: readonly Kontoval[];
  andra: (nytt: Partial<NyNamndsvarden>) => void;
  vidare: () => void;
  tillbaka: () => void;
}): ReactNode {
  const platser = v.ledamoter.flatMap((rad, i) =>
    rad.namn === '' ? [] : [{ value: String(i + 1), label: `${String(i + 1)} ${rad.namn} (${rad.parti})` }],
  );
  return (
    <Steg
      gora="presidiet är klart"
      verb="Till granskningen"
      granska={() => granskaPresidiet(v)}
      vidare={vidare}
      tillbaka={tillbaka}
    >
      {() => (
        <>
          <Faltgrupp rubrik="Vilka är presidiet?">
            {ROLLER.map(([roll, ord]) => (
              <NativeSelect
                key={roll}
                id={roll}
                label={ord}
                value={v.presidium[roll]}
                error={granskaPresidiet(v).find((f) => f.id === roll)?.text}
                data={[{ value: '', label: 'Ingen' }, ...platser]}
                onChange={(h) => andra({ presidium: { ...v.presidium, [roll]: h.currentTarget.value } })}
              />
            ))}
          </Faltgrupp>
          <Faltgrupp rubrik="Vem är nämndsekreterare?">
            <NativeSelect
              id="sekreterare"
              label="Sekreterare"
              description="Den som ska skriva kallelser och protokoll. Kan väljas senare under Konton och roller."
              value={v.sekreterare.kontoId}
              data={[{ value: '', label: 'Väljs senare' }, ...konton.map((k) => ({ value: k.kontoId, label: k.namn }))]}
              onChange={(h) => {
                const kontoId = h.currentTarget.value;
                andra({ sekreterare: { kontoId, namn: konton.find((k) => k.kontoId === kontoId)?.namn ?? '' } });
              }}
            />
          </Faltgrupp>
        </>
      )}
    </Steg>
  );
}

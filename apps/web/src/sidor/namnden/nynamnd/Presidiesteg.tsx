import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Faltgrupp } from '../../../delar/formular/Formular.js';
import { granskaPresidiet, type NyNamndsvarden } from './nynamnd.js';
import { Steg } from './Steg.js';

const ROLLER = [
  ['ordforande', 'Ordförande'],
  ['forste_vice', '1:e vice ordförande'],
  ['andre_vice', '2:e vice ordförande'],
] as const;

/** Presidiet bland ledamöterna, och sekreteraren, som får ett konto. */
export function Presidiesteg({
  v,
  andra,
  vidare,
  tillbaka,
}: {
  v: NyNamndsvarden;
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
      {(fel) => (
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
            <TextInput
              id="sekreterarenamn"
              label="Namn"
              description="Kan lämnas tomt och ges under Konton och roller."
              value={v.sekreterare.namn}
              onChange={(h) => andra({ sekreterare: { ...v.sekreterare, namn: h.currentTarget.value } })}
              autoComplete="off"
            />
            <TextInput
              id="sekreterareepost"
              label="E-post"
              description="Kontot öppnas med adressen, och lösenordet väljs med Glömt lösenord på inloggningen."
              type="email"
              value={v.sekreterare.epost}
              error={fel.has('sekreterareepost') ? 'Skriv sekreterarens e-postadress' : undefined}
              onChange={(h) => andra({ sekreterare: { ...v.sekreterare, epost: h.currentTarget.value } })}
              autoComplete="off"
            />
          </Faltgrupp>
        </>
      )}
    </Steg>
  );
}

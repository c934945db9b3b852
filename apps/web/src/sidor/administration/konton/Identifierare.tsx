import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { lageFraga } from '../../konto/fragor.js';
import { medSteg } from '../../konto/steg.js';
import { identifierareFraga, kontonyckel } from './kontofragor.js';

function Tjanst({ kontoId, id, namn, varde }: { kontoId: string; id: string; namn: string; varde: string }): ReactNode {
  const fragor = useQueryClient();
  const [fel, sattFel] = useState<unknown>(null);
  const stig = { params: { path: { kontoId, leverantor: id } } };
  const lasOm = async (): Promise<void> => await fragor.invalidateQueries({ queryKey: kontonyckel });
  const f = useFormular<{ varde: string }, undefined>({
    nyckel: `identifierare:${kontoId}:${id}`,
    fran: { varde },
    etiketter: { varde: namn },
    granska: (v) => (v.varde.trim() === '' ? { varde: 'Skriv värdet som tjänsten ger personen' } : {}),
    skicka: async (v) => {
      await medSteg(
        async () =>
          await hamtat(
            klient.PUT('/api/konton/{kontoId}/identifierare/{leverantor}', {
              ...stig,
              body: { varde: v.varde.trim() },
            }),
          ),
      );
      return undefined;
    },
    klart: async () => {
      await lasOm();
      kvittera(`${namn} är kopplad`);
    },
  });
  const bort = async (): Promise<void> => {
    sattFel(null);
    try {
      await medSteg(async () => await hamtat(klient.DELETE('/api/konton/{kontoId}/identifierare/{leverantor}', stig)));
      await lasOm();
      kvittera(`${namn} är inte längre kopplad`);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <>
      <Formular
        formular={f}
        verb={varde === '' ? `Koppla ${namn}` : 'Spara värdet'}
        pagar="Sparar …"
        gora="värdet kan sparas"
        vad="Värdet är inte sparat"
      >
        <TextInput
          {...f.text('varde')}
          description="Det som tjänsten vet att personen heter, ofta en e-postadress eller ett anställningsnummer."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </Formular>
      {fel !== null && <Felbesked fel={fel} vad="Kopplingen är kvar" />}
      {varde !== '' && (
        <p>
          <Button size="xs" onClick={() => void bort()}>
            Ta bort kopplingen till {namn}
          </Button>
        </p>
      )}
    </>
  );
}

/** Under vilka värden inloggningstjänsterna känner kontots innehavare: ett formulär per tjänst. */
export function Identifierare({ kontoId }: { kontoId: string }): ReactNode {
  const lage = useQuery(lageFraga);
  const varden = useQuery(identifierareFraga(kontoId));
  const fel = lage.error ?? varden.error;
  if (fel !== null)
    return <Felbesked fel={fel} vad="Kopplingarna kunde inte hämtas" igen={() => void varden.refetch()} />;
  if (lage.data === undefined || varden.data === undefined) return null;
  if (lage.data.tjanster.length === 0) {
    return <Tomt>Ingen inloggningstjänst är ansluten. Driften anger dem i inställningen KLUBBA_OIDC.</Tomt>;
  }
  return (
    <>
      {lage.data.tjanster.map((t) => (
        <Tjanst
          key={t.id}
          kontoId={kontoId}
          id={t.id}
          namn={t.namn}
          varde={varden.data.find((v) => v.leverantor === t.id)?.varde ?? ''}
        />
      ))}
    </>
  );
}

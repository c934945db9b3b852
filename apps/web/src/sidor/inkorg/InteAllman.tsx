import { Button, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../../delar/Dialog.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { inteAllman, tillSkrappost } from './atgarder.js';
import type { Inkorgpost } from './fragor.js';

/** Posten är ingen allmän handling, eller skräppost: med skälet, och inget försvinner. */
export function InteAllman({
  namndId,
  post,
  oppen,
  stang,
}: {
  namndId: string;
  post: Inkorgpost;
  oppen: boolean;
  stang: () => void;
}): ReactNode {
  const f = useFormular({
    nyckel: `inte-allman:${post.id}`,
    fran: { skal: '' },
    etiketter: { skal: 'Varför' },
    granska: (v): { skal?: string } => (v.skal.trim() === '' ? { skal: 'Skriv varför' } : {}),
    skicka: async (v) => await inteAllman(namndId, post.id, v.skal.trim()),
    klart: stang,
  });
  return (
    <Dialog oppen={oppen} rubrik="Inte allmän handling" stang={stang}>
      <p>Posten blir kvar med skälet i en egen lista, och kan läggas tillbaka (TF 2:4–12).</p>
      <Formular
        formular={f}
        verb="Ta undan posten"
        pagar="Tar undan …"
        gora="posten kan tas undan"
        vad="Posten är inte undantagen"
        avbryt={{ gor: stang }}
        mer={
          post.slag !== 'namnd' && (
            <Button
              variant="subtle"
              onClick={() => {
                stang();
                void tillSkrappost(namndId, post.id);
              }}
            >
              Det är skräppost
            </Button>
          )
        }
      >
        <Textarea
          {...f.text('skal')}
          autosize
          minRows={2}
          description="Till exempel privat brev, eller ett politiskt parti som skriver till sin ledamot."
        />
      </Formular>
    </Dialog>
  );
}

import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Kryss } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { sparadeFraga, type SparadSokning } from './fragor.js';

const vag = (s: SparadSokning) => ({ params: { path: { sokningId: s.id } }, headers: omVersion(s.version) });

function Spara({ q, klart }: { q: string; klart: () => Promise<void> }): ReactNode {
  const f = useFormular({
    nyckel: 'spara-sokning',
    fran: { namn: q.slice(0, 100), bevaka: true },
    etiketter: { namn: 'Namn', bevaka: 'Skicka notis och e-post när ett nytt ärende stämmer' },
    granska: (v) => (v.namn.trim() === '' ? { namn: 'Ge sökningen ett namn' } : {}),
    skicka: async (v) =>
      await hamtat(klient.POST('/api/sparade-sokningar', { body: { namn: v.namn.trim(), q, bevaka: v.bevaka } })),
    klart: async (svar) => {
      await klart();
      kvittera(`Sökningen ”${svar.namn}” är sparad`);
    },
  });
  return (
    <Formular
      formular={f}
      verb="Spara sökningen"
      pagar="Sparar …"
      gora="sökningen kan sparas"
      vad="Sökningen är inte sparad"
    >
      <p className="svag">Sökningen: {q}</p>
      <TextInput {...f.text('namn')} autoComplete="off" data-autofocus />
      <Kryss {...f.kryss('bevaka')} />
    </Formular>
  );
}

function Rad({
  s,
  valj,
  andrat,
}: {
  s: SparadSokning;
  valj: (q: string) => void;
  andrat: () => Promise<void>;
}): ReactNode {
  const [fel, sattFel] = useState<unknown>(null);
  const gor = async (vad: () => Promise<unknown>, mening: string): Promise<void> => {
    try {
      await vad();
      await andrat();
      kvittera(mening);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <li className="rad">
      <button type="button" className="lankknapp" onClick={() => valj(s.q)}>
        {s.namn}
      </button>
      <span className="svag liten">{s.q}</span>
      <Button
        size="xs"
        onClick={() =>
          void gor(
            async () =>
              await hamtat(
                klient.PATCH('/api/sparade-sokningar/{sokningId}', { ...vag(s), body: { bevaka: !s.bevaka } }),
              ),
            s.bevaka ? 'Inga fler notiser om den sökningen' : 'Du får en notis och e-post när ett nytt ärende stämmer',
          )
        }
      >
        {s.bevaka ? 'Sluta bevaka' : 'Bevaka'} <span className="dold">{s.namn}</span>
      </Button>
      <Button
        size="xs"
        onClick={() =>
          void gor(
            async () => await hamtat(klient.DELETE('/api/sparade-sokningar/{sokningId}', vag(s))),
            `Sökningen ”${s.namn}” är borttagen`,
          )
        }
      >
        Ta bort <span className="dold">{s.namn}</span>
      </Button>
      {fel !== null && <Felbesked fel={fel} vad="Sökningen är inte ändrad" />}
    </li>
  );
}

/** Mina sparade sökningar: att göra om, att bevaka, att ta bort; och den man har framför sig, att spara. */
export function Sparadesokningar({
  oppen,
  stang,
  q,
  valj,
}: {
  oppen: boolean;
  stang: () => void;
  /** Rutan som den är nu; tom när inget är sökt. */
  q: string;
  valj: (q: string) => void;
}): ReactNode {
  const fragor = useQueryClient();
  const { data = [], error } = useQuery({ ...sparadeFraga, enabled: oppen });
  const lasOm = async (): Promise<void> => await fragor.invalidateQueries({ queryKey: sparadeFraga.queryKey });
  return (
    <Dialog oppen={oppen} rubrik="Sparade sökningar" stang={stang}>
      {error !== null && <Felbesked fel={error} vad="De sparade sökningarna kunde inte hämtas" />}
      {data.length === 0 ? (
        <p className="svag">Här står sökningar du sparat. Sök på något, så går det att spara.</p>
      ) : (
        <ul className="lista">
          {data.map((s) => (
            <Rad
              key={s.id}
              s={s}
              andrat={lasOm}
              valj={(sokt) => {
                valj(sokt);
                stang();
              }}
            />
          ))}
        </ul>
      )}
      {q !== '' && <Spara q={q} klart={lasOm} />}
      <p className="rad">
        <Button onClick={stang}>Stäng</Button>
      </p>
    </Dialog>
  );
}

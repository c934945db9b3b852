import type { ReactNode } from 'react';
import { Dialog } from '../../delar/Dialog.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { delaUpp } from './atgarder.js';
import type { Inkorgpost } from './fragor.js';

/** Delar upp posten i två: de valda bilagorna för sig, e-brevet i båda. */
export function DelaUpp({
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
  const bilagor = post.delar.filter(({ slag }) => slag === 'bilaga');
  const f = useFormular({
    nyckel: `dela-upp:${post.id}`,
    fran: { delar: [] as string[] },
    etiketter: { delar: 'Läggs för sig' },
    granska: (v): { delar?: string } => (v.delar.length === 0 ? { delar: 'Välj minst en bilaga' } : {}),
    skicka: async (v) => await delaUpp(namndId, post.id, v.delar),
    klart: () => {
      kvittera('Posten är delad i två. Den nya ligger sist i listan');
      stang();
    },
  });
  const { id, error, value, onChange } = f.val('delar');
  return (
    <Dialog oppen={oppen} rubrik="Dela upp posten" stang={stang}>
      <p>Det som väljs blir en egen post, att registrera i ett annat ärende. E-brevet följer med till båda.</p>
      {bilagor.length === 0 ? (
        <p>Posten har inga bilagor att dela upp.</p>
      ) : (
        <Formular
          formular={f}
          verb="Dela upp"
          pagar="Delar upp …"
          gora="posten kan delas upp"
          vad="Posten är inte uppdelad"
          avbryt={{ gor: stang }}
        >
          <fieldset className="falt" id={id}>
            <legend className="etikett">Läggs för sig</legend>
            {error !== undefined && <p className="fel-text">{error}</p>}
            {bilagor.map((del) => (
              <label className="val" key={del.id}>
                <input
                  type="checkbox"
                  checked={value.includes(del.id)}
                  onChange={(handelse) =>
                    onChange(handelse.currentTarget.checked ? [...value, del.id] : value.filter((en) => en !== del.id))
                  }
                />
                <span>{del.filnamn}</span>
              </label>
            ))}
          </fieldset>
        </Formular>
      )}
    </Dialog>
  );
}

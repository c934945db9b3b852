import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Kryss } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { type Formulering, formuleringarFraga, mallnyckel } from './fragor.js';
import { PLATSER } from './ord.js';

interface Falt {
  namn: string;
  text: string;
  platser: Formulering['platser'];
  aktiv: boolean;
}

const TOM: Falt = { namn: '', text: '', platser: ['forslag'], aktiv: true };
const faltAv = ({ namn, text, platser, aktiv }: Formulering): Falt => ({ namn, text, platser, aktiv });
const visa = (falt: string, varde: unknown): string =>
  falt === 'platser'
    ? PLATSER.filter(({ varde: plats }) => (varde as string[]).includes(plats))
        .map(({ ord }) => ord)
        .join(', ')
    : typeof varde === 'boolean'
      ? varde
        ? 'ja'
        : 'nej'
      : String(varde);

/** En formulering: vad den heter, hur den lyder med sina luckor, och var den erbjuds. */
export function Formuleringsformular({
  namndId,
  formulering,
  stang,
}: {
  namndId: string;
  formulering: Formulering | null;
  stang: () => void;
}): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular({
    nyckel: `formulering:${formulering?.id ?? `ny:${namndId}`}`,
    fran: formulering === null ? TOM : faltAv(formulering),
    ...(formulering === null ? {} : { version: formulering.version }),
    etiketter: { namn: 'Namn', text: 'Formuleringen', platser: 'Erbjuds i', aktiv: 'Erbjuds när man skriver' },
    granska: (v) => ({
      ...(v.namn.trim() === '' ? { namn: 'Skriv vad formuleringen heter' } : {}),
      ...(v.text.trim() === '' ? { text: 'Skriv formuleringen' } : {}),
      ...(v.platser.length === 0 ? { platser: 'Välj minst en plats' } : {}),
    }),
    skicka: async (v: Falt, version: number) =>
      formulering === null
        ? await hamtat(klient.POST('/api/namnder/{namndId}/formuleringar', { params: { path: { namndId } }, body: v }))
        : await hamtat(
            klient.PATCH('/api/namnder/{namndId}/formuleringar/{formuleringId}', {
              params: { path: { namndId, formuleringId: formulering.id } },
              headers: omVersion(version),
              body: v,
            }),
          ),
    lasOm: async () => {
      const alla = await fragor.query({ ...formuleringarFraga(namndId), staleTime: 0 });
      const nu = alla.find((en) => en.id === formulering?.id);
      return nu === undefined ? { varden: TOM, version: 0 } : { varden: faltAv(nu), version: nu.version };
    },
    klart: async (sparad: Formulering) => {
      await fragor.invalidateQueries({ queryKey: mallnyckel(namndId) });
      kvittera(`Formuleringen ${sparad.namn} är sparad`);
      stang();
    },
  });
  const { platser } = f.varden;
  const platsfel = f.val('platser').error;
  return (
    <Formular
      formular={f}
      verb="Spara formuleringen"
      pagar="Sparar …"
      gora="formuleringen kan sparas"
      vad="Formuleringen är inte sparad"
      avbryt={{ gor: stang }}
    >
      <Konflikt formular={f} visa={visa} />
      <TextInput {...f.text('namn')} autoComplete="off" />
      <Textarea
        {...f.text('text')}
        autosize
        minRows={2}
        description="En lucka skrivs [[belopp]], [[datum]], [[organ]], [[person]] eller [[handling]]. Med eget namn: [[sista dag:datum]]."
      />
      <fieldset className="falt" id={f.idFor('platser')}>
        <legend className="etikett">{f.etiketter.platser}</legend>
        {platsfel !== undefined && <p className="fel-text">{platsfel}</p>}
        {PLATSER.map(({ varde, ord }) => (
          <Kryss
            key={varde}
            id={f.idFor(varde)}
            name={varde}
            label={ord}
            checked={platser.includes(varde)}
            onChange={(handelse) =>
              f.andra(
                'platser',
                PLATSER.map((en) => en.varde).filter((en) =>
                  en === varde ? handelse.currentTarget.checked : platser.includes(en),
                ),
              )
            }
          />
        ))}
      </fieldset>
      <Kryss {...f.kryss('aktiv')} />
    </Formular>
  );
}

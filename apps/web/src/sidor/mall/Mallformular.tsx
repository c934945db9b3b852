import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Faltgrupp, Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Kryss } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { Avsnittslista } from './Avsnittslista.js';
import { type Mall, type Mallavsnitt, mallFraga, type Mallinnehall, mallnyckel } from './fragor.js';
import { FORSLAGSVAL, HUVUDVAL, UNDERSKRIFTSVAL } from './ord.js';

interface Falt {
  namn: string;
  forvald: boolean;
  aktiv: boolean;
  avsnitt: Mallavsnitt[];
  forslag: string;
  underskrift: string;
  brevhuvud: Mallinnehall['brevhuvud'];
}

const faltAv = ({ namn, forvald, aktiv, innehall }: Mall): Falt => ({ namn, forvald, aktiv, ...innehall });

/** Innehållet som det är skrivet. */
export const innehallAv = (v: Pick<Falt, 'avsnitt' | 'forslag' | 'underskrift' | 'brevhuvud'>): Mallinnehall => ({
  avsnitt: v.avsnitt,
  forslag: FORSLAGSVAL.find((en) => en.value === v.forslag)?.value ?? 'krav',
  underskrift: UNDERSKRIFTSVAL.find((en) => en.value === v.underskrift)?.value ?? 'sida_vid_sida',
  brevhuvud: v.brevhuvud,
});

const visa = (falt: string, varde: unknown): string => {
  if (falt === 'avsnitt') return (varde as Mallavsnitt[]).map((ett) => ett.rubrik).join(', ');
  if (falt === 'brevhuvud') {
    const huvud = varde as Mallinnehall['brevhuvud'];
    return HUVUDVAL.filter(({ namn }) => huvud[namn])
      .map(({ ord }) => ord)
      .join(', ');
  }
  if (typeof varde === 'boolean') return varde ? 'ja' : 'nej';
  return [...FORSLAGSVAL, ...UNDERSKRIFTSVAL].find((en) => en.value === varde)?.label ?? String(varde);
};

/** Formuläret för en mall, och det skrivna för förhandsvisningen. */
export function useMallformular(namndId: string, mall: Mall) {
  const fragor = useQueryClient();
  return useFormular({
    nyckel: `mall:${mall.id}`,
    fran: faltAv(mall),
    version: mall.version,
    etiketter: {
      namn: 'Mallens namn',
      forvald: 'Förvald: väljs när ingen annan mall anges',
      aktiv: 'Kan väljas för nya dokument',
      avsnitt: 'Avsnitt',
      forslag: 'Förslag till beslut',
      underskrift: 'Underskrifter',
      brevhuvud: 'Brevhuvud',
    },
    granska: (v) => ({
      ...(v.namn.trim() === '' ? { namn: 'Skriv vad mallen heter' } : {}),
      ...(v.avsnitt.some((ett) => ett.rubrik.trim() === '') ? { avsnitt: 'Varje avsnitt behöver en rubrik' } : {}),
    }),
    skicka: async (v: Falt, version: number) =>
      await hamtat(
        klient.PATCH('/api/namnder/{namndId}/mallar/{mallId}', {
          params: { path: { namndId, mallId: mall.id } },
          headers: omVersion(version),
          body: { namn: v.namn.trim(), forvald: v.forvald, aktiv: v.aktiv, innehall: innehallAv(v) },
        }),
      ),
    lasOm: async () => {
      const nu = await fragor.query({ ...mallFraga(namndId, mall.id), staleTime: 0 });
      return { varden: faltAv(nu), version: nu.version };
    },
    klart: async (sparad: Mall) => {
      fragor.setQueryData(mallFraga(namndId, mall.id).queryKey, sparad);
      await fragor.invalidateQueries({ queryKey: mallnyckel(namndId) });
      kvittera(
        sparad.versionsnr === mall.versionsnr
          ? 'Mallen är sparad'
          : `Mallen är sparad som version ${String(sparad.versionsnr)}`,
      );
    },
  });
}

/** Fälten: namn, avsnitt, förslag, brevhuvud och underskrifter. */
export function Mallformular({ formular: f }: { formular: ReturnType<typeof useMallformular> }): ReactNode {
  const { brevhuvud, avsnitt } = f.varden;
  const fel = f.val('avsnitt').error;
  return (
    <Formular formular={f} verb="Spara mallen" pagar="Sparar …" gora="mallen kan sparas" vad="Mallen är inte sparad">
      <Konflikt formular={f} visa={visa} />
      <TextInput {...f.text('namn')} autoComplete="off" />
      <Kryss {...f.kryss('forvald')} />
      <Kryss {...f.kryss('aktiv')} />
      <Faltgrupp rubrik="Vilka avsnitt har dokumentet?">
        {fel !== undefined && (
          <p className="fel-text" id={f.idFor('avsnitt')} tabIndex={-1}>
            {fel}
          </p>
        )}
        <NativeSelect {...f.text('forslag')} data={[...FORSLAGSVAL]} />
      </Faltgrupp>
      <Avsnittslista avsnitt={avsnitt} andra={(nya) => f.andra('avsnitt', nya)} />
      <Faltgrupp rubrik="Vad står i brevhuvudet?">
        {HUVUDVAL.map(({ namn, ord }) => (
          <Kryss
            key={namn}
            id={f.idFor(namn)}
            name={namn}
            label={ord}
            checked={brevhuvud[namn]}
            onChange={(handelse) => f.andra('brevhuvud', { ...brevhuvud, [namn]: handelse.currentTarget.checked })}
          />
        ))}
        <NativeSelect {...f.text('underskrift')} data={[...UNDERSKRIFTSVAL]} />
      </Faltgrupp>
    </Formular>
  );
}

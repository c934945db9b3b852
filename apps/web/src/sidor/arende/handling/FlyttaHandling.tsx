import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { omVersion } from '../../namnden/fragor.js';
import { useLasOm } from '../andring.js';
import { Arendeval } from '../Arendeval.js';
import type { Handling } from '../fragor.js';
import { lasHandling } from './handlingsandring.js';

/** Flyttar en handling till rätt ärende; en rad står kvar i båda. */
export function FlyttaHandling({
  namndId,
  handling: h,
  klart,
}: {
  namndId: string;
  handling: Handling;
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOm(namndId);
  const f = useFormular({
    nyckel: `flytta:${h.id}`,
    fran: { tillArendeId: '', skal: '' },
    version: h.version,
    etiketter: { tillArendeId: 'Sök ärendet', skal: 'Varför flyttas den?' },
    granska: (v) => ({
      ...(v.tillArendeId === '' ? { tillArendeId: 'Sök och välj ärendet den hör till' } : {}),
      ...(v.skal.trim() === '' ? { skal: 'Skriv varför handlingen flyttas' } : {}),
    }),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/handlingar/{handlingId}/flytt', {
          params: { path: { namndId, handlingId: h.id } },
          headers: omVersion(version),
          body: { tillArendeId: v.tillArendeId, skal: v.skal.trim() },
        }),
      ),
    klart: async (svar) => {
      await lasOm();
      kvittera(`Handlingen är nu nummer ${String(svar.nr)} i ${svar.dnr}`);
      klart();
    },
    lasOm: async () => ({
      varden: { tillArendeId: '', skal: '' },
      version: (await lasHandling(namndId, h.id)).version,
    }),
  });
  return (
    <Formular
      formular={f}
      verb="Flytta handlingen"
      pagar="Flyttar …"
      gora="handlingen kan flyttas"
      vad="Handlingen är inte flyttad"
      avbryt={{ gor: klart }}
    >
      <p>En rad om flytten står kvar i båda ärendena. Handlingen får nästa nummer i det nya.</p>
      <Arendeval {...f.val('tillArendeId')} namndId={namndId} utom={h.arendeId ?? ''} />
      <TextInput {...f.text('skal')} description="Syns i båda ärendena." autoComplete="off" />
    </Formular>
  );
}

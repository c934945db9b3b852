import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../../delar/Dialog.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { Beslutsarende } from '../Beslutsarende.js';
import type { Beslutsrad, Delegationsenhet } from '../fragor.js';
import { Delegatval } from './Beslutsratt.js';
import { borjaBeslut } from './fragor.js';

/** Börjar ett delegationsbeslut som dokument, nytt eller till en rad som redan är registrerad. */
export function SkrivBeslutet({
  namndId,
  enhet,
  rad,
  stang,
}: {
  namndId: string;
  enhet: Delegationsenhet;
  /** Raden som dokumentet skrivs till; null för ett nytt beslut. */
  rad: Beslutsrad | null;
  stang: () => void;
}): ReactNode {
  const gaTill = useNavigate();
  const [arende, sattArende] = useState(rad?.arende ?? null);
  const f = useFormular({
    nyckel: `delegationsdokument:${enhet.enhetId}:${rad?.id ?? 'nytt'}`,
    fran: {
      rubrik: rad?.beslut ?? '',
      punkt: rad?.punktText ?? '',
      dag: rad?.till ?? idag(),
      delegatPersonId: rad?.delegatPersonId ?? '',
    },
    hemliga: rad?.sekretess === true ? ['rubrik'] : [],
    etiketter: {
      rubrik: 'Vad beslutet gäller',
      punkt: 'Punkt i delegationsordningen',
      dag: 'Beslutets dag',
      delegatPersonId: 'Delegat',
    },
    granska: (v) => ({
      ...(v.rubrik.trim() === '' ? { rubrik: 'Skriv vad beslutet gäller' } : {}),
      ...(v.punkt.trim() === '' ? { punkt: 'Skriv vilken punkt som ger rätten' } : {}),
      ...(tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange dagen' } : {}),
      ...(v.delegatPersonId === '' ? { delegatPersonId: 'Välj delegaten' } : {}),
    }),
    skicka: async (v) =>
      await borjaBeslut(namndId, {
        enhetId: enhet.enhetId,
        rubrik: v.rubrik.trim(),
        punkt: v.punkt.trim(),
        dag: tolkaDatum(v.dag, idag()) ?? '',
        delegatPersonId: v.delegatPersonId,
        arendeId: arende?.id ?? null,
        beslutId: rad?.id ?? null,
      }),
    klart: async (skrivelseId) => {
      kvittera('Beslutet är börjat');
      await gaTill({ to: '/namnder/$namndId/skrivelser/$skrivelseId', params: { namndId, skrivelseId } });
    },
  });
  return (
    <Dialog oppen rubrik={rad === null ? 'Skriv ett beslut' : `Skriv beslutet, rad ${String(rad.rad)}`} stang={stang}>
      <p className="svag">
        {rad === null
          ? `Raden i listan för ${enhet.namn} kommer till när beslutet fastställs.`
          : 'Raden är registrerad. Dokumentet knyts till den.'}
      </p>
      <Formular
        formular={f}
        verb="Börja beslutet"
        pagar="Börjar …"
        gora="beslutet kan börjas"
        vad="Beslutet är inte börjat"
        avbryt={{ gor: stang }}
      >
        <TextInput {...f.text('rubrik')} autoComplete="off" />
        <TextInput {...f.text('punkt')} autoComplete="off" />
        <Datumfalt {...f.tolkad('dag')} />
        <Delegatval
          namndId={namndId}
          fraga={{ enhetId: enhet.enhetId, punkt: f.varden.punkt, dag: f.varden.dag }}
          falt={f.text('delegatPersonId')}
        />
        <Beslutsarende
          id="dokument-arende"
          namndId={namndId}
          nu={arende}
          value={arende?.id ?? ''}
          onChange={(id, dnr) => sattArende(id === '' ? null : { id, dnr })}
        />
      </Formular>
    </Dialog>
  );
}

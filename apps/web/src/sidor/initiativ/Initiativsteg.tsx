import { NativeSelect, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { omVersion } from '../namnden/fragor.js';
import { beslutetI, Paragrafval } from '../yttrande/Paragrafval.js';
import { type Initiativ, useLasOmInitiativ } from './fragor.js';
import { UTFALL } from './ord.js';

interface Egenskaper {
  namndId: string;
  initiativ: Initiativ;
  klart: () => void;
}

const dagfel = (v: { dag: string }) =>
  tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange en dag, till exempel 22/10' } : {};

/** Beredningen hinner inte bli klar: dagen och vad som har kommit fram. */
export function Anmal({ namndId, initiativ: i, klart }: Egenskaper): ReactNode {
  const lasOm = useLasOmInitiativ(namndId);
  const f = useFormular({
    nyckel: `initiativ:${i.id}:anmalan`,
    fran: { dag: idag(), text: '' },
    version: i.version,
    etiketter: { dag: 'Anmält', text: 'Vad har kommit fram i beredningen?' },
    granska: (v) => ({ ...dagfel(v), ...(v.text.trim() === '' ? { text: 'Skriv vad som har kommit fram' } : {}) }),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/initiativ/{initiativId}/anmalan', {
          params: { path: { namndId, initiativId: i.id } },
          headers: omVersion(version),
          body: { dag: tolkaDatum(v.dag, idag()) ?? '', text: v.text.trim() },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Anmälan är antecknad');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Anteckna anmälan"
      pagar="Sparar …"
      gora="anmälan kan antecknas"
      vad="Anmälan är inte antecknad"
      avbryt={{ gor: klart }}
    >
      <Datumfalt {...f.tolkad('dag')} />
      <Textarea {...f.text('text')} autosize minRows={3} />
    </Formular>
  );
}

/** Hur det gick, vilken dag och i vilken paragraf. */
export function Avgor({ namndId, initiativ: i, klart }: Egenskaper): ReactNode {
  const lasOm = useLasOmInitiativ(namndId);
  const f = useFormular({
    nyckel: `initiativ:${i.id}:avgorande`,
    fran: { utfall: '', vald: '', dag: idag(), paragraf: '' },
    version: i.version,
    etiketter: { utfall: 'Hur gick det?', vald: 'Beslutat i', dag: 'Avgjort', paragraf: 'Paragraf' },
    granska: (v) => ({ ...dagfel(v), ...(v.utfall === '' ? { utfall: 'Välj hur det gick' } : {}) }),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/initiativ/{initiativId}/avgorande', {
          params: { path: { namndId, initiativId: i.id } },
          headers: omVersion(version),
          body: {
            dag: tolkaDatum(beslutetI(v).dag, idag()) ?? '',
            utfall: UTFALL.find((en) => en.value === v.utfall)?.value ?? 'besvarad',
            paragraf: beslutetI(v).paragraf.trim() === '' ? null : beslutetI(v).paragraf.trim(),
          },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Avgörandet är antecknat, och bevakningarna är klara');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Anteckna avgörandet"
      pagar="Sparar …"
      gora="avgörandet kan antecknas"
      vad="Avgörandet är inte antecknat"
      avbryt={{ gor: klart }}
    >
      <NativeSelect {...f.text('utfall')} data={[{ value: '', label: 'Välj' }, ...UTFALL]} />
      <Paragrafval
        namndId={namndId}
        arendeId={i.arendeId}
        egna={i.beslutar === 'namnd'}
        vald={f.text('vald')}
        paragraf={{ ...f.text('paragraf'), placeholder: 'KF § 112' }}
        dag={f.tolkad('dag')}
      />
    </Formular>
  );
}

import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { omVersion, personerFraga } from '../namnden/fragor.js';
import { type RemissIn, useLasOmRemisser } from '../remiss/fragor.js';
import { beslutetI, Paragrafval } from './Paragrafval.js';
import { arendetsSkrivelserFraga, type Yttrande } from './fragor.js';

const vid = (r: RemissIn, version: number) => ({
  params: { path: { namndId: r.namndId, remissInId: r.id } },
  headers: omVersion(version),
});
const ellerNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Börja yttrandet, med text ur en skrivelse i ärendet om man vill. */
export function Borja({ r, klart }: { r: RemissIn; klart: () => void }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const { data } = useQuery(arendetsSkrivelserFraga(r.namndId, r.arendeId));
  const f = useFormular({
    nyckel: `yttrande:${r.id}:nytt`,
    fran: { tjansteskrivelseId: '' },
    version: r.version,
    etiketter: { tjansteskrivelseId: 'Hämta text ur' },
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser-in/{remissInId}/yttrande', {
          ...vid(r, version),
          body: { tjansteskrivelseId: ellerNull(v.tjansteskrivelseId) },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Yttrandet är börjat');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Börja yttrandet"
      pagar="Börjar …"
      gora="yttrandet kan börjas"
      vad="Yttrandet är inte börjat"
      avbryt={{ gor: klart }}
    >
      <NativeSelect
        {...f.text('tjansteskrivelseId')}
        description="De avsnitt som båda har hämtas, och hålls sedan ihop."
        data={[
          { value: '', label: 'Ingen skrivelse: börja tomt' },
          ...(data ?? []).map((s) => ({ value: s.id, label: `${s.rubrik}, ${s.datum}` })),
        ]}
      />
    </Formular>
  );
}

/** Beslutet: nämndens paragraf, eller delegaten och punkten. */
export function Besluta({ r, y, klart }: { r: RemissIn; y: Yttrande; klart: () => void }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const namnden = r.avgorsAv === 'namnd';
  const { data: personer } = useQuery({ ...personerFraga(r.namndId), enabled: !namnden });
  const f = useFormular({
    nyckel: `yttrande:${r.id}:beslut`,
    fran: { vald: '', dag: idag(), paragraf: '', delegatPersonId: '', delegationspunkt: '' },
    version: y.version,
    etiketter: {
      vald: 'Beslutat i',
      dag: 'Beslutat',
      paragraf: 'Paragraf',
      delegatPersonId: 'Beslutat av',
      delegationspunkt: 'Punkt i delegationsordningen',
    },
    granska: (v) => ({
      ...(tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange en dag, till exempel 15/10' } : {}),
      ...(namnden && beslutetI(v).paragraf.trim() === ''
        ? { paragraf: 'Skriv i vilken paragraf nämnden beslutade' }
        : {}),
      ...(!namnden && v.delegatPersonId === '' ? { delegatPersonId: 'Välj vem som beslutade' } : {}),
      ...(!namnden && v.delegationspunkt.trim() === ''
        ? { delegationspunkt: 'Skriv vilken punkt som ger rätten' }
        : {}),
    }),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser-in/{remissInId}/yttrande/beslut', {
          ...vid(r, version),
          body: {
            dag: tolkaDatum(beslutetI(v).dag, idag()) ?? '',
            paragraf: ellerNull(beslutetI(v).paragraf),
            delegatPersonId: ellerNull(v.delegatPersonId),
            delegationspunkt: ellerNull(v.delegationspunkt),
          },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Beslutet är antecknat');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Anteckna beslutet"
      pagar="Sparar …"
      gora="beslutet kan antecknas"
      vad="Beslutet är inte antecknat"
      avbryt={{ gor: klart }}
    >
      {namnden ? (
        <Paragrafval
          namndId={r.namndId}
          arendeId={r.arendeId}
          egna
          vald={f.text('vald')}
          paragraf={{ ...f.text('paragraf'), placeholder: '§ 84' }}
          dag={f.tolkad('dag')}
        />
      ) : (
        <>
          <Datumfalt {...f.tolkad('dag')} />
          <NativeSelect
            {...f.text('delegatPersonId')}
            data={[
              { value: '', label: 'Välj person' },
              ...(personer ?? []).map((p) => ({ value: p.id, label: p.namn })),
            ]}
          />
          <TextInput {...f.text('delegationspunkt')} placeholder="A 4" autoComplete="off" />
        </>
      )}
    </Formular>
  );
}

const SATT = [
  { value: 'mejl', label: 'Med e-post, ur Klubba' },
  { value: 'post', label: 'Med brev' },
  { value: 'e_tjanst', label: 'I mottagarens e-tjänst' },
] as const;

/** Sändningen: e-post ur Klubba, eller på ett annat sätt som antecknas. */
export function Sand({ r, y, klart }: { r: RemissIn; y: Yttrande; klart: () => void }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const f = useFormular({
    nyckel: `yttrande:${r.id}:sandning`,
    fran: { satt: 'mejl', adress: '' },
    version: y.version,
    etiketter: { satt: 'Sänds', adress: 'E-postadress' },
    granska: (v) => (v.satt === 'mejl' && v.adress.trim() === '' ? { adress: 'Skriv en e-postadress' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser-in/{remissInId}/yttrande/sandning', {
          ...vid(r, version),
          body:
            r.franInstansId === null
              ? {
                  satt: SATT.find((en) => en.value === v.satt)?.value ?? 'post',
                  adress: v.satt === 'mejl' ? v.adress.trim() : null,
                }
              : { satt: 'namnd' },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Yttrandet är sänt och remissen är besvarad');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Sänd yttrandet"
      pagar="Sänder …"
      gora="yttrandet kan sändas"
      vad="Yttrandet är inte sänt"
      avbryt={{ gor: klart }}
    >
      {r.franInstansId === null ? (
        <>
          <NativeSelect {...f.text('satt')} data={[...SATT]} />
          {f.varden.satt === 'mejl' && <TextInput {...f.text('adress')} type="email" autoComplete="off" />}
        </>
      ) : (
        <p>{r.avsandare} får yttrandet direkt i sin nämnd i Klubba.</p>
      )}
    </Formular>
  );
}

import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { Brevhuvudpapper } from './Brevhuvudpapper.js';
import { Bildfalt } from './Bildfalt.js';
import type { Kommun } from './kommunfragor.js';

interface Varden {
  namn: string;
  sate: string;
  organisationsnummer: string;
  postadress: string;
  telefon: string;
  epost: string;
  webbplats: string;
  accentfarg: string;
}

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  namn: 'Kommunens namn',
  sate: 'Säte',
  organisationsnummer: 'Organisationsnummer',
  postadress: 'Postadress',
  telefon: 'Telefon',
  epost: 'E-post',
  webbplats: 'Webbplats',
  accentfarg: 'Dokumentens färg',
};

const somVarden = (k: Kommun): Varden => ({
  namn: k.namn,
  sate: k.sate,
  organisationsnummer: k.organisationsnummer ?? '',
  postadress: k.postadress ?? '',
  telefon: k.telefon ?? '',
  epost: k.epost ?? '',
  webbplats: k.webbplats ?? '',
  accentfarg: k.accentfarg,
});

const tomt = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Kommunens uppgifter, med brevhuvudet som det blir bredvid. */
export function Kommunformular({ kommun: k }: { kommun: Kommun }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Kommun>({
    nyckel: `kommun:${k.id}`,
    fran: somVarden(k),
    version: k.version,
    etiketter: ETIKETTER,
    granska: (v) => (v.namn.trim() === '' ? { namn: 'Skriv kommunens namn' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.PATCH('/api/kommuner/{kommunId}', {
          params: { path: { kommunId: k.id } },
          headers: omVersion(version),
          body: {
            namn: v.namn.trim(),
            sate: v.sate.trim(),
            organisationsnummer: tomt(v.organisationsnummer),
            postadress: tomt(v.postadress),
            telefon: tomt(v.telefon),
            epost: tomt(v.epost),
            webbplats: tomt(v.webbplats),
            accentfarg: v.accentfarg.trim(),
          },
        }),
      ),
    lasOm: async () => {
      const ny = await hamtat(klient.GET('/api/kommuner/{kommunId}', { params: { path: { kommunId: k.id } } }));
      return { varden: somVarden(ny), version: ny.version };
    },
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: ['kommun'] });
      kvittera('Kommunens uppgifter är sparade');
    },
  });
  const v = f.varden;
  const src = `/api/kommuner/${k.id}/vapen?v=${k.vapenSha256 ?? ''}`;
  return (
    <div className="tva tva--brev">
      <div>
        <Konflikt formular={f} />
        <Formular
          formular={f}
          verb="Spara kommunens uppgifter"
          pagar="Sparar …"
          gora="uppgifterna kan sparas"
          vad="Uppgifterna är inte sparade"
        >
          <TextInput {...f.text('namn')} autoComplete="off" />
          <TextInput {...f.text('sate')} autoComplete="off" />
          <TextInput {...f.text('organisationsnummer')} description="Som 212000-0000." autoComplete="off" />
          <Textarea {...f.text('postadress')} autosize minRows={2} />
          <TextInput {...f.text('telefon')} autoComplete="off" />
          <TextInput {...f.text('epost')} type="email" autoComplete="off" />
          <TextInput {...f.text('webbplats')} description="Med https:// först." autoComplete="off" />
          <TextInput
            {...f.text('accentfarg')}
            description="# och sex tecken, med kontrast minst 7:1 mot vitt."
            autoComplete="off"
          />
        </Formular>
        <Bildfalt
          rubrik="Kommunens vapen"
          finns={k.vapenSha256 !== null}
          alttext={k.vapenAlttext ?? ''}
          stig={`/api/kommuner/${k.id}/vapen`}
          version={k.version}
        />
      </div>
      <aside aria-label="Så blir brevhuvudet" className="foljer" tabIndex={0}>
        <Brevhuvudpapper
          u={{
            ...v,
            kommun: v.namn,
            forvaltning: null,
            besoksadress: '',
            fotrader: v.sate === '' ? '' : `Säte: ${v.sate}`,
            bild: k.vapenSha256 === null ? null : { src, alttext: k.vapenAlttext ?? '' },
          }}
        />
      </aside>
    </div>
  );
}

import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { Bildfalt } from './Bildfalt.js';
import { Brevhuvudpapper } from './Brevhuvudpapper.js';
import type { Forvaltning, Kommun } from './kommunfragor.js';

const FALT = [
  'namn',
  'organisationsnummer',
  'postadress',
  'besoksadress',
  'telefon',
  'epost',
  'webbplats',
  'fotrader',
] as const;
type Varden = Record<(typeof FALT)[number], string>;

const ETIKETTER: Readonly<Varden> = {
  namn: 'Förvaltningens namn',
  organisationsnummer: 'Organisationsnummer',
  postadress: 'Postadress',
  besoksadress: 'Besöksadress',
  telefon: 'Telefon',
  epost: 'E-post',
  webbplats: 'Webbplats',
  fotrader: 'Ytterligare rader i sidfoten',
};

const somVarden = (fv: Forvaltning | null): Varden =>
  Object.fromEntries(FALT.map((namn) => [namn, fv?.[namn] ?? ''])) as Varden;

const tomt = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const somKropp = (v: Varden) => ({
  namn: v.namn.trim(),
  organisationsnummer: tomt(v.organisationsnummer),
  postadress: tomt(v.postadress),
  besoksadress: tomt(v.besoksadress),
  telefon: tomt(v.telefon),
  epost: tomt(v.epost),
  webbplats: tomt(v.webbplats),
  fotrader: tomt(v.fotrader),
});

/** En förvaltnings brevhuvud. Det som lämnas tomt tas från kommunen, och så visas det också. */
export function Forvaltningsformular({
  kommun: k,
  forvaltning: fv,
  klart,
}: {
  kommun: Kommun;
  forvaltning: Forvaltning | null;
  klart: (id: string) => void;
}): ReactNode {
  const fragor = useQueryClient();
  const stig = { kommunId: k.id, forvaltningId: fv?.id ?? '' };
  const f = useFormular<Varden, Forvaltning>({
    nyckel: `forvaltning:${k.id}:${fv?.id ?? 'ny'}`,
    fran: somVarden(fv),
    ...(fv === null ? {} : { version: fv.version }),
    etiketter: ETIKETTER,
    granska: (v) => (v.namn.trim() === '' ? { namn: 'Skriv förvaltningens namn' } : {}),
    skicka: async (v, version) =>
      fv === null
        ? await hamtat(
            klient.POST('/api/kommuner/{kommunId}/forvaltningar', {
              params: { path: { kommunId: k.id } },
              body: somKropp(v),
            }),
          )
        : await hamtat(
            klient.PATCH('/api/kommuner/{kommunId}/forvaltningar/{forvaltningId}', {
              params: { path: stig },
              headers: omVersion(version),
              body: somKropp(v),
            }),
          ),
    lasOm: async () => {
      const ny = await hamtat(
        klient.GET('/api/kommuner/{kommunId}/forvaltningar/{forvaltningId}', { params: { path: stig } }),
      );
      return { varden: somVarden(ny), version: ny.version };
    },
    klart: async (sparad) => {
      await fragor.invalidateQueries({ queryKey: ['kommun'] });
      kvittera(`${sparad.namn} är sparad`);
      klart(sparad.id);
    },
  });
  const v = f.varden;
  const arvd = (eget: string, kommunens: string | null): string => (eget.trim() === '' ? (kommunens ?? '') : eget);
  const egenBild = fv?.logotypSha256 ?? null;
  const bild =
    fv !== null && egenBild !== null
      ? { src: `/api/kommuner/${k.id}/forvaltningar/${fv.id}/logotyp?v=${egenBild}`, alttext: fv.logotypAlttext ?? '' }
      : k.vapenSha256 === null
        ? null
        : { src: `/api/kommuner/${k.id}/vapen?v=${k.vapenSha256}`, alttext: k.vapenAlttext ?? '' };
  return (
    <div className="tva tva--brev">
      <div>
        <Konflikt formular={f} />
        <Formular
          formular={f}
          verb={fv === null ? 'Lägg upp förvaltningen' : 'Spara brevhuvudet'}
          pagar="Sparar …"
          gora="brevhuvudet kan sparas"
          vad="Brevhuvudet är inte sparat"
        >
          <p className="svag">Det som lämnas tomt tas från kommunen.</p>
          <TextInput {...f.text('namn')} autoComplete="off" />
          <Textarea {...f.text('postadress')} autosize minRows={2} description="En rad per rad, högst sex." />
          <Textarea {...f.text('besoksadress')} autosize minRows={2} description="En rad per rad, högst sex." />
          <TextInput {...f.text('telefon')} autoComplete="off" />
          <TextInput {...f.text('epost')} type="email" autoComplete="off" />
          <TextInput {...f.text('webbplats')} description="Med https:// först." autoComplete="off" />
          <TextInput {...f.text('organisationsnummer')} description="Som 212000-0000." autoComplete="off" />
          <Textarea {...f.text('fotrader')} autosize minRows={2} />
        </Formular>
        {fv !== null && (
          <Bildfalt
            key={fv.id}
            rubrik="Förvaltningens logotyp"
            finns={fv.logotypSha256 !== null}
            alttext={fv.logotypAlttext ?? ''}
            stig={`/api/kommuner/${k.id}/forvaltningar/${fv.id}/logotyp`}
            version={fv.version}
          />
        )}
      </div>
      <aside aria-label="Så blir brevhuvudet" className="foljer" tabIndex={0}>
        <Brevhuvudpapper
          u={{
            kommun: k.namn,
            forvaltning: v.namn === '' ? 'Förvaltningens namn' : v.namn,
            bild,
            postadress: arvd(v.postadress, k.postadress),
            besoksadress: v.besoksadress,
            telefon: arvd(v.telefon, k.telefon),
            epost: arvd(v.epost, k.epost),
            webbplats: arvd(v.webbplats, k.webbplats),
            organisationsnummer: arvd(v.organisationsnummer, k.organisationsnummer),
            fotrader: v.fotrader,
          }}
        />
      </aside>
    </div>
  );
}

import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PROVNINGSORD, somVal } from '../../delar/arendeord.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Valgrupp } from '../../delar/formular/Val.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { handlaggareFraga, handlaggarval } from '../diarium/handlaggare.js';
import { arendetyperFraga } from '../diarium/uppslag.js';
import { personnummer } from '../diarium/registrera/skyddad.js';
import { eller, rattaArende, useLasOm } from './andring.js';
import { type Arende, lasArende } from './fragor.js';

const somVarden = (a: Arende) => ({
  arendemening: a.arendemening,
  arendemeningSkyddad: a.arendemeningSkyddad ?? '',
  arendetyp: a.arendetyp ?? '',
  handlaggareId: a.handlaggareId ?? '',
  enhet: a.enhet ?? '',
  inkomDatum: a.inkomDatum ?? '',
  initiativ: a.initiativ,
  provningsform: a.provningsform,
  klassificering: a.klassificering ?? '',
  gallring: a.gallring ?? '',
  skal: '',
});

type Varden = ReturnType<typeof somVarden>;

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  arendemening: 'Ärendemening, som allmänheten ser den',
  arendemeningSkyddad: 'Skyddad ordalydelse',
  arendetyp: 'Ärendetyp',
  handlaggareId: 'Handläggare',
  enhet: 'Enhet',
  inkomDatum: 'Inkom',
  initiativ: 'Initiativ',
  provningsform: 'Hur beslutet kan överklagas',
  klassificering: 'Klassificering',
  gallring: 'Gallring',
  skal: 'Varför',
};

const INITIATIV = [
  { varde: 'inkommande', ord: 'Inkommet' },
  { varde: 'eget', ord: 'Eget' },
] as const;

/** Bara det som ändrats: det som inte visas för den som rättar ska inte tömmas. */
function andrat(fore: Varden, v: Varden) {
  const olika = (falt: keyof Varden): boolean => fore[falt] !== v[falt];
  return {
    ...(olika('arendemening') ? { arendemening: v.arendemening.trim() } : {}),
    ...(olika('arendemeningSkyddad') ? { arendemeningSkyddad: eller(v.arendemeningSkyddad) } : {}),
    ...(olika('arendetyp') ? { arendetyp: eller(v.arendetyp) } : {}),
    ...(olika('handlaggareId') ? { handlaggareId: eller(v.handlaggareId) } : {}),
    ...(olika('enhet') ? { enhet: eller(v.enhet) } : {}),
    ...(olika('inkomDatum') ? { inkomDatum: eller(v.inkomDatum) } : {}),
    ...(olika('initiativ') ? { initiativ: v.initiativ } : {}),
    ...(olika('provningsform') ? { provningsform: v.provningsform } : {}),
    ...(olika('klassificering') ? { klassificering: eller(v.klassificering) } : {}),
    ...(olika('gallring') ? { gallring: eller(v.gallring) } : {}),
    ...(v.skal.trim() === '' ? {} : { skal: v.skal.trim() }),
  };
}

const granska =
  (fore: Varden) =>
  (v: Varden): Partial<Record<keyof Varden, string>> => ({
    ...(v.arendemening.trim() === '' ? { arendemening: 'Skriv en rad om vad ärendet gäller' } : {}),
    ...(personnummer(v.arendemening).length > 0
      ? { arendemening: 'Den öppna ärendemeningen innehåller ett personnummer' }
      : {}),
    ...(v.inkomDatum !== '' && tolkaDatum(v.inkomDatum, idag()) === null
      ? { inkomDatum: 'Ange dagen den kom in' }
      : {}),
    ...(v.arendemening !== fore.arendemening && v.skal.trim() === ''
      ? { skal: 'Skriv varför ärendemeningen rättas; det står kvar i ärendet' }
      : {}),
  });

/** Rättar uppgifterna. Det som stod visas i ärendet, med vem, när och varför (JO 4639-2007). */
export function AndraUppgifter({
  arende: a,
  serSkyddat,
  klart,
}: {
  arende: Arende;
  serSkyddat: boolean;
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const { data: handlaggare = [] } = useQuery(handlaggareFraga(a.namndId));
  const { data: typer = [] } = useQuery(arendetyperFraga(a.namndId));
  const fran = somVarden(a);
  const f = useFormular<Varden, Arende>({
    nyckel: `arende:${a.id}`,
    fran,
    version: a.version,
    etiketter: ETIKETTER,
    granska: granska(fran),
    // Det skyddade ska inte ligga kvar i webbläsaren.
    hemliga: ['arendemeningSkyddad'],
    skicka: async (v, version) =>
      await rattaArende(a, version, andrat(fran, { ...v, inkomDatum: tolkaDatum(v.inkomDatum, idag()) ?? '' })),
    klart: async () => {
      await lasOm();
      kvittera('Uppgifterna är ändrade. Det som stod syns under Rättelser.');
      klart();
    },
    lasOm: async () => {
      const nu = await lasArende(a.namndId, a.id);
      return { varden: { ...somVarden(nu), skal: '' }, version: nu.version };
    },
  });
  const typnamn = [...new Set([...typer.map((t) => t.namn), ...(a.arendetyp === null ? [] : [a.arendetyp])])];
  const namn = (falt: keyof Varden, varde: unknown): string => {
    if (falt === 'handlaggareId') return handlaggare.find((h) => h.personId === varde)?.namn ?? '(tomt)';
    if (falt === 'provningsform') return PROVNINGSORD[varde as Varden['provningsform']];
    return varde === '' ? '(tomt)' : String(varde);
  };
  return (
    <>
      <Konflikt formular={f} visa={namn} />
      <Formular
        formular={f}
        verb="Spara uppgifterna"
        pagar="Sparar …"
        gora="uppgifterna kan sparas"
        vad="Uppgifterna är inte sparade"
        avbryt={{ gor: klart }}
      >
        <Textarea {...f.text('arendemening')} autosize minRows={2} autoComplete="off" data-autofocus />
        {serSkyddat && <Textarea {...f.text('arendemeningSkyddad')} autosize minRows={2} autoComplete="off" />}
        <NativeSelect {...f.text('handlaggareId')} data={handlaggarval(handlaggare, 'Ingen än')} />
        <NativeSelect
          {...f.text('arendetyp')}
          data={[{ value: '', label: 'Ingen ärendetyp' }, ...typnamn.map((t) => ({ value: t, label: t }))]}
        />
        <TextInput {...f.text('enhet')} autoComplete="off" />
        <Datumfalt {...f.tolkad('inkomDatum')} />
        <Valgrupp {...f.val('initiativ')} val={INITIATIV} pa />
        <NativeSelect {...f.text('provningsform')} data={somVal(PROVNINGSORD)} />
        <TextInput {...f.text('klassificering')} autoComplete="off" />
        <TextInput {...f.text('gallring')} autoComplete="off" />
        <TextInput
          {...f.text('skal')}
          description="Syns i ärendet bredvid det som stod. Krävs när ärendemeningen rättas."
          autoComplete="off"
        />
      </Formular>
    </>
  );
}

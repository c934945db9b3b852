import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { HANDLINGSORD, RIKTNINGSORD, somVal } from '../../../delar/arendeord.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { Konflikt } from '../../../delar/formular/Konflikt.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { eller, useLasOm } from '../andring.js';
import type { Handling } from '../fragor.js';
import { lasHandling, rattaHandling } from './handlingsandring.js';

const somVarden = (h: Handling) => ({
  titel: h.titel,
  titelSkyddad: h.titelSkyddad ?? '',
  typ: h.typ,
  riktning: h.riktning,
  datum: h.datum ?? '',
  avsandare: h.avsandare ?? '',
  mottagare: h.mottagare ?? '',
});

type Varden = ReturnType<typeof somVarden>;

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  titel: 'Rubrik, som allmänheten ser den',
  titelSkyddad: 'Skyddad rubrik',
  typ: 'Typ',
  riktning: 'Slag',
  datum: 'Datum',
  avsandare: 'Från',
  mottagare: 'Till',
};

function andrat(fore: Varden, v: Varden) {
  const olika = (falt: keyof Varden): boolean => fore[falt] !== v[falt];
  return {
    ...(olika('titel') ? { titel: v.titel.trim() } : {}),
    ...(olika('titelSkyddad') ? { titelSkyddad: eller(v.titelSkyddad) } : {}),
    ...(olika('typ') ? { typ: v.typ } : {}),
    ...(olika('riktning') ? { riktning: v.riktning } : {}),
    ...(olika('datum') ? { datum: tolkaDatum(v.datum, idag()) } : {}),
    ...(olika('avsandare') ? { avsandare: eller(v.avsandare) } : {}),
    ...(olika('mottagare') ? { mottagare: eller(v.mottagare) } : {}),
  };
}

/** Rättar uppgifterna om en handling; det som stod visas bland rättelserna. */
export function AndraHandling({
  namndId,
  handling: h,
  serSkyddat,
  klart,
}: {
  namndId: string;
  handling: Handling;
  serSkyddat: boolean;
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOm(namndId);
  const fran = somVarden(h);
  const f = useFormular<Varden, Handling>({
    nyckel: `handling:${h.id}`,
    fran,
    version: h.version,
    etiketter: ETIKETTER,
    hemliga: ['titelSkyddad', 'avsandare', 'mottagare'],
    granska: (v) => ({
      ...(v.titel.trim() === '' ? { titel: 'Skriv en rubrik på handlingen' } : {}),
      ...(v.datum !== '' && tolkaDatum(v.datum, idag()) === null ? { datum: 'Ange dagen' } : {}),
    }),
    skicka: async (v, version) => await rattaHandling(namndId, h.id, version, andrat(fran, v)),
    klart: async () => {
      await lasOm();
      kvittera('Uppgifterna om handlingen är ändrade');
      klart();
    },
    lasOm: async () => {
      const nu = await lasHandling(namndId, h.id);
      return { varden: somVarden(nu), version: nu.version };
    },
  });
  return (
    <>
      <Konflikt formular={f} />
      <Formular
        formular={f}
        verb="Spara uppgifterna"
        pagar="Sparar …"
        gora="uppgifterna kan sparas"
        vad="Uppgifterna är inte sparade"
        avbryt={{ gor: klart }}
      >
        <Textarea {...f.text('titel')} autosize autoComplete="off" data-autofocus />
        {serSkyddat && <Textarea {...f.text('titelSkyddad')} autosize autoComplete="off" />}
        <NativeSelect {...f.text('typ')} data={somVal(HANDLINGSORD)} />
        <NativeSelect {...f.text('riktning')} data={somVal(RIKTNINGSORD)} />
        <Datumfalt {...f.tolkad('datum')} />
        <TextInput {...f.text('avsandare')} autoComplete="off" />
        <TextInput {...f.text('mottagare')} autoComplete="off" />
      </Formular>
    </>
  );
}

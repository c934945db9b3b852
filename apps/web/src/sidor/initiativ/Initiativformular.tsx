import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Kryss } from '../../delar/formular/Val.js';
import { hamtat, klient } from '../../klient/klient.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { omVersion } from '../namnden/fragor.js';
import { type Initiativ, useLasOmInitiativ } from './fragor.js';
import { BESLUTAR, givenBeslutar, NARVARO, SLAG } from './ord.js';

interface Falt {
  slag: string;
  forslagsstallare: string;
  namnSkyddat: boolean;
  vackt: string;
  vacktParagraf: string;
  beslutar: string;
  narvaro: string;
}

const faltAv = (i: Initiativ | null, slag: Initiativ['slag']): Falt => ({
  slag: i?.slag ?? slag,
  forslagsstallare: i?.forslagsstallare ?? '',
  namnSkyddat: i?.namnSkyddat ?? false,
  vackt: i?.vackt ?? '',
  vacktParagraf: i?.vacktParagraf ?? '',
  beslutar: i?.beslutar ?? givenBeslutar(slag) ?? 'namnd',
  narvaro: i?.narvaro ?? 'nej',
});

const ur = <T extends string>(val: readonly { value: T }[], varde: string, annars: T): T =>
  val.find((en) => en.value === varde)?.value ?? annars;

function kroppAv(v: Falt) {
  const slag = ur(SLAG, v.slag, 'medborgarforslag');
  return {
    slag,
    forslagsstallare: v.forslagsstallare.trim(),
    namnSkyddat: v.namnSkyddat,
    vackt: tolkaDatum(v.vackt, idag()) ?? '',
    vacktParagraf: v.vacktParagraf.trim() === '' ? null : v.vacktParagraf.trim(),
    beslutar: givenBeslutar(slag) ?? ur(BESLUTAR, v.beslutar, 'namnd'),
    narvaro: ur(NARVARO, v.narvaro, 'nej'),
  };
}

/** Hur ärendet väcktes: slaget, förslagsställaren, dagen och vem som avgör. */
export function Initiativformular({
  namndId,
  arendeId,
  initiativ,
  slag,
  klart,
}: {
  namndId: string;
  arendeId: string;
  initiativ: Initiativ | null;
  slag: Initiativ['slag'];
  klart: () => void;
}): ReactNode {
  const lasOm = useLasOmInitiativ(namndId);
  const f = useFormular({
    nyckel: `initiativ:${arendeId}`,
    fran: faltAv(initiativ, slag),
    ...(initiativ === null ? {} : { version: initiativ.version }),
    // Förslagsställarens namn kan vara skyddat.
    hemliga: ['forslagsstallare'],
    etiketter: {
      slag: 'Väckt genom',
      forslagsstallare: 'Väckt av',
      namnSkyddat: 'Skriv inte ut namnet i redovisningar',
      vackt: 'Dagen då det väcktes',
      vacktParagraf: 'Paragraf',
      beslutar: 'Avgörs av',
      narvaro: 'Får förslagsställaren vara med vid punkten?',
    },
    granska: (v) => ({
      ...(v.forslagsstallare.trim() === '' ? { forslagsstallare: 'Skriv vem som har väckt ärendet' } : {}),
      ...(tolkaDatum(v.vackt, idag()) === null ? { vackt: 'Ange en dag, till exempel 26/3' } : {}),
    }),
    skicka: async (v: Falt, version: number) =>
      initiativ === null
        ? await hamtat(
            klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/initiativ', {
              params: { path: { namndId, arendeId } },
              body: kroppAv(v),
            }),
          )
        : await hamtat(
            klient.PATCH('/api/namnder/{namndId}/initiativ/{initiativId}', {
              params: { path: { namndId, initiativId: initiativ.id } },
              headers: omVersion(version),
              body: kroppAv(v),
            }),
          ),
    klart: async (svar: Initiativ) => {
      await lasOm();
      kvittera(svar.frist.senast === null ? 'Det är antecknat' : `Det är antecknat. ${svar.frist.mening}`);
      klart();
    },
  });
  const valt = ur(SLAG, f.varden.slag, 'medborgarforslag');
  return (
    <Formular
      formular={f}
      verb="Spara hur ärendet väcktes"
      pagar="Sparar …"
      gora="det kan sparas"
      vad="Det är inte sparat"
      avbryt={{ gor: klart }}
    >
      <NativeSelect {...f.text('slag')} data={[...SLAG]} />
      <TextInput {...f.text('forslagsstallare')} autoComplete="off" />
      <Kryss {...f.kryss('namnSkyddat')} />
      <Datumfalt {...f.tolkad('vackt')} />
      <TextInput {...f.text('vacktParagraf')} placeholder="KF § 41" autoComplete="off" />
      {givenBeslutar(valt) === null && <NativeSelect {...f.text('beslutar')} data={[...BESLUTAR]} />}
      <NativeSelect {...f.text('narvaro')} data={[...NARVARO]} />
    </Formular>
  );
}

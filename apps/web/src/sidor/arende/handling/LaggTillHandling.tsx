import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { HANDLINGSORD, type Handlingstyp, type Riktning, RIKTNINGSORD, somVal } from '../../../delar/arendeord.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { Uppladdning } from '../../../delar/uppladdning/Uppladdning.js';
import { useUppladdningar } from '../../../delar/uppladdning/useUppladdning.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { antal } from '../../../sprak/ord.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { eller, useLasOm } from '../andring.js';
import type { Arende } from '../fragor.js';
import { Planval } from './Planval.js';
import { registreraHandlingar, registreraUtanFil, rubrikUr } from './registreraHandlingar.js';

interface Varden {
  riktning: Riktning;
  typ: Handlingstyp;
  datum: string;
  avsandare: string;
  mottagare: string;
  titel: string;
  titlar: Readonly<Record<string, string>>;
  provas: boolean;
  planradId: string;
}

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  riktning: 'Slag',
  typ: 'Typ',
  datum: 'Datum',
  avsandare: 'Från',
  mottagare: 'Till',
  titel: 'Rubrik',
  titlar: 'Rubriker',
  provas: 'Kan innehålla uppgifter som omfattas av sekretess',
  planradId: 'Handlingstyp i hanteringsplanen',
};

const uppgifter = (v: Varden) => ({
  typ: v.typ,
  riktning: v.riktning,
  datum: tolkaDatum(v.datum, idag()),
  avsandare: v.riktning === 'utgaende' ? null : eller(v.avsandare),
  mottagare: v.riktning === 'utgaende' ? eller(v.mottagare) : null,
  sekretess: { lagrum: null, underProvning: v.provas },
  ...(v.planradId === '' ? {} : { planradId: v.planradId }),
});

/** Lägger handlingar i ärendet: en per fil, eller en utan fil. */
export function LaggTillHandling({ arende: a, klart }: { arende: Arende; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const u = useUppladdningar(a.namndId);
  const till = { namndId: a.namndId, arendeId: a.id };
  const f = useFormular<Varden, number>({
    nyckel: `handling-ny:${a.id}`,
    fran: {
      riktning: 'inkommen',
      typ: 'skrivelse',
      datum: idag(),
      avsandare: '',
      mottagare: '',
      titel: '',
      titlar: {},
      provas: false,
      planradId: '',
    },
    etiketter: ETIKETTER,
    granska: (v) => ({
      ...(u.pagar ? { titlar: 'Vänta tills filerna är uppladdade' } : {}),
      ...(u.klara.length === 0 && !u.pagar && v.titel.trim() === ''
        ? { titel: 'Välj en fil, eller skriv en rubrik på en handling utan fil' }
        : {}),
      ...(v.datum !== '' && tolkaDatum(v.datum, idag()) === null ? { datum: 'Ange dagen' } : {}),
    }),
    skicka: async (v) => {
      if (u.klara.length > 0) {
        return await registreraHandlingar(till, u, (filnamn, id) => {
          const skriven = v.titlar[id]?.trim() ?? '';
          return { ...uppgifter(v), titel: skriven === '' ? rubrikUr(filnamn) : skriven };
        });
      }
      await registreraUtanFil(till, { ...uppgifter(v), titel: v.titel.trim() });
      return 1;
    },
    klart: async (tal) => {
      await lasOm();
      kvittera(`${antal(tal, 'handling', 'handlingar')} i ${a.dnr}`);
      klart();
    },
  });
  const v = f.varden;
  const filer = u.rader.filter((rad) => rad.lage === 'klar' && rad.id !== null);
  return (
    <Formular
      formular={f}
      verb={filer.length > 1 ? `Lägg till ${String(filer.length)} handlingar` : 'Lägg till handlingen'}
      pagar="Registrerar …"
      gora="handlingen kan läggas till"
      vad="Alla handlingar är inte tillagda"
      avbryt={{ gor: klart }}
    >
      <Uppladdning etikett="Filer" u={u} id={f.idFor('titlar')} error={f.val('titlar').error} />
      {filer.map((rad) => (
        <TextInput
          key={rad.nyckel}
          label={`Rubrik på ${rad.filnamn}`}
          autoComplete="off"
          value={v.titlar[rad.id ?? ''] ?? rubrikUr(rad.filnamn)}
          onChange={(handelse) => f.andra('titlar', { ...v.titlar, [rad.id ?? '']: handelse.currentTarget.value })}
        />
      ))}
      {filer.length === 0 && !u.pagar && <TextInput {...f.text('titel')} autoComplete="off" />}
      <NativeSelect {...f.text('riktning')} data={somVal(RIKTNINGSORD)} />
      <NativeSelect {...f.text('typ')} data={somVal(HANDLINGSORD)} />
      <Planval
        id={f.idFor('planradId')}
        namndId={a.namndId}
        arendetyp={a.arendetyp}
        typ={v.typ}
        vald={v.planradId}
        valj={(rad) => {
          f.andra('planradId', rad?.id ?? '');
          if (rad !== null && rad.sekretessLagrum !== null) f.andra('provas', true);
        }}
      />
      <Datumfalt {...f.tolkad('datum')} />
      {v.riktning === 'utgaende' ? (
        <TextInput {...f.text('mottagare')} autoComplete="off" />
      ) : (
        <TextInput {...f.text('avsandare')} autoComplete="off" />
      )}
      <Kryss
        {...f.kryss('provas')}
        hjalp="Då är sekretessen under prövning tills någon sätter lagrum eller tar bort den."
      />
    </Formular>
  );
}

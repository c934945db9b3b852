import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Valgrupp } from '../../delar/formular/Val.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { Lagrumslista } from '../diarium/Lagrumslista.js';
import { eller } from './andring.js';

interface Sekretessuppgift {
  lagrum: string | null;
  underProvning: boolean;
  datum?: string | null;
  beslutadAv?: string | null;
}

interface Varden {
  galler: 'ingen' | 'provas' | 'galler';
  lagrum: string;
  datum: string;
  beslutadAv: string;
  skal: string;
}

const somVarden = (s: Sekretessuppgift): Varden => ({
  galler: s.lagrum !== null ? 'galler' : s.underProvning ? 'provas' : 'ingen',
  lagrum: s.lagrum ?? '',
  datum: s.datum ?? '',
  beslutadAv: s.beslutadAv ?? '',
  skal: '',
});

function somUppgift(v: Varden): Sekretessuppgift {
  if (v.galler !== 'galler')
    return { lagrum: null, underProvning: v.galler === 'provas', datum: null, beslutadAv: null };
  return {
    lagrum: eller(v.lagrum),
    underProvning: false,
    datum: tolkaDatum(v.datum, idag()),
    beslutadAv: eller(v.beslutadAv),
  };
}

const granska = (v: Varden) => ({
  ...(v.galler === 'galler' && v.lagrum.trim() === '' ? { lagrum: 'Ange lagrum, till exempel OSL 26:1' } : {}),
  ...(v.galler === 'galler' && v.datum !== '' && tolkaDatum(v.datum, idag()) === null ? { datum: 'Ange dagen' } : {}),
});

/** Sekretessen för ett ärende eller en handling: gäller inte, prövas, eller gäller med ett lagrum (OSL 5:2, TF 2:20). */
export function Sekretessformular<S>({
  id,
  vad,
  sekretess,
  version,
  spara,
  las,
  klart,
}: {
  id: string;
  /** `ärendet`, `handlingen`. */
  vad: string;
  sekretess: Sekretessuppgift;
  version: number;
  spara: (sekretess: Sekretessuppgift, version: number, skal: string | null) => Promise<S>;
  las: () => Promise<{ sekretess: Sekretessuppgift; version: number }>;
  klart: () => void;
}): ReactNode {
  const f = useFormular<Varden, S>({
    nyckel: `sekretess:${id}`,
    fran: somVarden(sekretess),
    version,
    etiketter: {
      galler: `Sekretess för ${vad}`,
      lagrum: 'Lagrum',
      datum: 'Beslutades',
      beslutadAv: 'Beslutat av',
      skal: 'Varför',
    },
    granska,
    stigar: { sekretess: 'lagrum' },
    skicka: async (v, utgar) => await spara(somUppgift(v), utgar, eller(v.skal)),
    klart: () => {
      kvittera(`Sekretessen för ${vad} är ändrad`);
      klart();
    },
    lasOm: async () => {
      const nu = await las();
      return { varden: somVarden(nu.sekretess), version: nu.version };
    },
  });
  const lista = f.idFor('lagrumslista');
  return (
    <>
      <Konflikt formular={f} />
      <Formular
        formular={f}
        verb="Spara sekretessen"
        pagar="Sparar …"
        gora="sekretessen kan sparas"
        vad="Sekretessen är inte ändrad"
        avbryt={{ gor: klart }}
      >
        <Valgrupp
          {...f.val('galler')}
          val={[
            { varde: 'ingen', ord: 'Ingen sekretess' },
            {
              varde: 'provas',
              ord: 'Under prövning',
              foljd: 'räknas som sekretess, och ska vara avgjord nästa arbetsdag',
            },
            { varde: 'galler', ord: 'Sekretess gäller', foljd: 'med lagrum' },
          ]}
        />
        {f.varden.galler === 'galler' && (
          <>
            <TextInput {...f.text('lagrum')} list={lista} autoComplete="off" />
            <Lagrumslista id={lista} />
            <Datumfalt {...f.tolkad('datum')} />
            <TextInput {...f.text('beslutadAv')} autoComplete="off" />
          </>
        )}
        <TextInput {...f.text('skal')} description="Syns bland rättelserna." autoComplete="off" />
      </Formular>
    </>
  );
}

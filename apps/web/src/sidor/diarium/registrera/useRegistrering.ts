import { useQueryClient } from '@tanstack/react-query';
import { useFormular } from '../../../delar/formular/useFormular.js';
import type { Uppladdningar } from '../../../delar/uppladdning/useUppladdning.js';
import { Klubbafel, somKlubbafel, UTLOGGAD } from '../../../klient/fel.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { idag } from '../../../klient/servertid.js';
import { arendenyckel } from '../../arende/fragor.js';
import { type NyHandling, registreraHandlingar, rubrikUr } from '../../arende/handling/registreraHandlingar.js';
import {
  begaransnyckel,
  ETIKETTER,
  glomNyckeln,
  granska,
  harSekretess,
  type Registrering,
  slaget,
  somBegaran,
  TOM,
} from './registreringen.js';

export type Registrerat = components['schemas']['RegistreratDto'];

const STIGAR = {
  arendemening: 'mening',
  arendemeningSkyddad: 'mening',
  arendetypId: 'typ',
  handlaggareId: 'handlaggare',
  sekretess: 'lagrum',
  'sekretess.lagrum': 'lagrum',
  'sekretess.datum': 'sekretessFran',
  'sekretess.beslutadAv': 'beslutadAv',
  inkomDatum: 'inkom',
  parter: 'fran',
  'bevakning.forfallodag': 'bevakning',
} as const;

/** Filens handling. I ett skyddat ärende är filens namn skyddat: det kan säga vem det gäller. */
function handlingUr(v: Registrering, filnamn: string): NyHandling {
  const { inkomDatum, initiativ, sekretess } = somBegaran(v, idag());
  const skyddad = harSekretess(v);
  const titel = initiativ === 'inkommande' ? 'Inkommen handling' : 'Handling';
  return {
    typ: initiativ === 'inkommande' ? 'skrivelse' : 'ovrigt',
    riktning: initiativ === 'inkommande' ? 'inkommen' : 'intern',
    datum: inkomDatum,
    avsandare: v.fran.trim() === '' ? null : skyddad && slaget(v) === 'enskild' ? 'Enskild' : v.fran.trim(),
    titel: skyddad ? titel : rubrikUr(filnamn),
    ...(skyddad ? { titelSkyddad: rubrikUr(filnamn) } : {}),
    sekretess: { lagrum: sekretess.lagrum, underProvning: sekretess.underProvning },
  };
}

async function laggFilerna(namndId: string, svar: Registrerat, v: Registrering, u: Uppladdningar): Promise<void> {
  try {
    await registreraHandlingar({ namndId, arendeId: svar.id }, u, (filnamn) => handlingUr(v, filnamn));
  } catch (orsak) {
    const fel = somKlubbafel(orsak);
    if (fel.kod === UTLOGGAD) throw fel;
    // Nyckeln är kvar: nästa tryck ger samma ärende och tar de filer som fattas.
    throw new Klubbafel({
      status: fel.status,
      kod: fel.kod,
      title: fel.titel,
      detail: `${svar.dnr} är registrerat, men alla filer kom inte med. ${fel.message} Registrera igen, så läggs de som fattas till.`,
    });
  }
}

/** Formuläret: samma begäran två gånger blir ett ärende, och det skrivna står kvar tills numret är taget. */
export function useRegistrering(namndId: string, typ: string, u: Uppladdningar, klart: (svar: Registrerat) => void) {
  const fragor = useQueryClient();
  return useFormular<Registrering, Registrerat>({
    nyckel: `registrering:${namndId}`,
    fran: { ...TOM, inkom: idag(), typ },
    etiketter: ETIKETTER,
    granska: (v) => ({
      ...granska(v, idag()),
      ...(u.pagar ? { filer: 'Vänta tills filerna är uppladdade' } : {}),
    }),
    stigar: STIGAR,
    skicka: async (v) => {
      const svar = await hamtat(
        klient.POST('/api/namnder/{namndId}/arenden', {
          params: { path: { namndId } },
          body: { ...somBegaran(v, idag()), nyckel: begaransnyckel() },
        }),
      );
      await laggFilerna(namndId, svar, v, u);
      return svar;
    },
    klart: (svar) => {
      glomNyckeln();
      klart(svar);
      void fragor.invalidateQueries({ queryKey: arendenyckel(namndId) });
    },
  });
}

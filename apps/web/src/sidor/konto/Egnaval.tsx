import { useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Kryss, Valgrupp } from '../../delar/formular/Val.js';
import { sattEnklaTangenter, useEnklaTangenter } from '../../delar/tangenter.js';
import { jagFraga } from '../../klient/inloggning.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { TEXTSTORLEKAR, useTextstorlek, valjTextstorlek } from '../../ram/textstorlek.js';
import { Felruta } from './Felruta.js';
import { kontoFraga, type MittKonto } from './fragor.js';
import { somSchema, somTema, sparaVal } from './val.js';
import { useGorande } from './useGorande.js';

type Installningar = MittKonto['installningar'];

const TEMAN = [
  { varde: 'auto', ord: 'Som datorn' },
  { varde: 'ljust', ord: 'Ljust' },
  { varde: 'morkt', ord: 'Mörkt' },
] as const;

/** Utseende och tangenter; valen följer med kontot till andra enheter. */
export function Egnaval({ konto }: { konto: MittKonto }): ReactNode {
  const id = useId();
  const fragor = useQueryClient();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const text = useTextstorlek();
  const tangenter = useEnklaTangenter();
  const { fel, gor } = useGorande();
  const spara = (val: Installningar): void =>
    void gor(async () => {
      const installningar = await sparaVal(val);
      fragor.setQueryData(kontoFraga.queryKey, { ...konto, installningar });
      await fragor.invalidateQueries({ queryKey: jagFraga.queryKey });
      kvittera('Sparat');
    });
  return (
    <Avdelning rubrik="Utseende och tangenter">
      <Felruta fel={fel} rubrik="Valet gäller här men är inte sparat på kontot" />
      <Valgrupp
        id={`${id}tema`}
        name="tema"
        label="Utseende"
        pa
        value={somTema(colorScheme)}
        val={TEMAN}
        onChange={(tema) => {
          setColorScheme(somSchema(tema));
          spara({ tema });
        }}
      />
      <Valgrupp
        id={`${id}text`}
        name="textstorlek"
        label="Text"
        pa
        value={text}
        val={TEXTSTORLEKAR.map(([varde, ord]) => ({ varde, ord }))}
        onChange={(textstorlek) => {
          valjTextstorlek(textstorlek);
          spara({ textstorlek });
        }}
      />
      <Kryss
        id={`${id}tangenter`}
        name="enbokstavstangenter"
        label="Kortkommandon med en enda tangent"
        hjalp="Slå av dem om du styr datorn med rösten eller lätt kommer åt fel tangent. Kortkommandon med Ctrl finns kvar."
        checked={tangenter}
        onChange={(handelse) => {
          const ska = handelse.currentTarget.checked;
          sattEnklaTangenter(ska);
          spara({ enbokstavstangenter: ska });
        }}
      />
    </Avdelning>
  );
}

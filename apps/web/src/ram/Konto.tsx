import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { loggaUt } from '../klient/inloggning.js';
import { somTema, sparaVal } from '../sidor/konto/val.js';
import { finnsSkarm } from './Lank.js';
import { useUtloggning } from './Utloggning.js';
import { TEXTSTORLEKAR, useTextstorlek, valjTextstorlek } from './textstorlek.js';

const UTSEENDEN = [
  ['auto', 'Som datorn'],
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
] as const;

const somUtseende = (varde: string): MantineColorScheme => UTSEENDEN.find(([ett]) => ett === varde)?.[0] ?? 'auto';

/** Skärmar om kontot och kommunen; visas när webben har dem och rollerna ger dem. */
const SKARMAR = [
  { namn: 'Mitt konto', lank: '/konto', ratt: null },
  { namn: 'Hela kommunen', lank: '/kommunen', ratt: 'konto.skriv' },
] as const;

function Val({
  rubrik,
  val,
  valt,
  valj,
}: {
  rubrik: string;
  val: readonly (readonly [string, string])[];
  valt: string;
  valj: (varde: string) => void;
}): ReactNode {
  return (
    <div role="group" aria-label={rubrik}>
      <Menu.Label aria-hidden="true">{rubrik}</Menu.Label>
      <Menu.RadioGroup value={valt} onChange={valj}>
        {val.map(([varde, ord]) => (
          <Menu.RadioItem key={varde} value={varde} checkIcon={<span className="marke klar" />}>
            {ord}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </div>
  );
}

/** Den inloggades meny: kontot, utseende, textstorlek och utloggning. */
export function Konto({ namn, rattigheter }: { namn: string; rattigheter: readonly string[] }): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const text = useTextstorlek();
  const [upptagen, sattUpptagen] = useState(false);
  const fragor = useQueryClient();
  const router = useRouter();
  const ga = useNavigate();
  const ut = async (): Promise<void> => {
    sattUpptagen(true);
    await loggaUt();
    fragor.clear();
    await ga({ to: '/logga-in', search: {} });
  };
  const { loggaUt: borjaUt, fraga } = useUtloggning(ut);
  const valjText = (varde: string): void => {
    valjTextstorlek(varde);
    const textstorlek = TEXTSTORLEKAR.find(([ett]) => ett === varde)?.[0];
    if (textstorlek !== undefined) void sparaVal({ textstorlek }).catch(() => undefined);
  };
  const skarmar = SKARMAR.filter(
    ({ lank, ratt }) => (ratt === null || rattigheter.includes(ratt)) && finnsSkarm(router, lank),
  );
  return (
    <>
      {fraga}
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <button className="jag" type="button">
            {namn}
          </button>
        </Menu.Target>
        <Menu.Dropdown aria-label="Mitt konto">
          {skarmar.map(({ namn: ord, lank }) => (
            <Menu.Item key={lank} onClick={() => void router.navigate({ href: lank })}>
              {ord}
            </Menu.Item>
          ))}
          {skarmar.length > 0 && <Menu.Divider />}
          <Val
            rubrik="Utseende"
            val={UTSEENDEN}
            valt={colorScheme}
            valj={(varde) => {
              setColorScheme(somUtseende(varde));
              void sparaVal({ tema: somTema(somUtseende(varde)) }).catch(() => undefined);
            }}
          />
          <Val rubrik="Text" val={TEXTSTORLEKAR} valt={text} valj={valjText} />
          <Menu.Divider />
          <Menu.Item onClick={() => void borjaUt()} disabled={upptagen}>
            Logga ut
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { loggaUt } from '../klient/inloggning.js';

const UTSEENDEN = [
  ['auto', 'Som datorn'],
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
] as const;

const somUtseende = (varde: string): MantineColorScheme => UTSEENDEN.find(([ett]) => ett === varde)?.[0] ?? 'auto';

/** Den inloggades meny: utseende och utloggning. */
export function Konto({ namn }: { namn: string }): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [upptagen, sattUpptagen] = useState(false);
  const fragor = useQueryClient();
  const ga = useNavigate();
  const ut = async (): Promise<void> => {
    sattUpptagen(true);
    await loggaUt();
    fragor.clear();
    await ga({ to: '/logga-in', search: {} });
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <button className="jag" type="button">
          {namn}
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Mitt konto">
        <div role="group" aria-label="Utseende">
          <Menu.Label aria-hidden="true">Utseende</Menu.Label>
          <Menu.RadioGroup value={colorScheme} onChange={(varde) => setColorScheme(somUtseende(varde))}>
            {UTSEENDEN.map(([varde, ord]) => (
              <Menu.RadioItem key={varde} value={varde} checkIcon={<span className="marke klar" />}>
                {ord}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </div>
        <Menu.Divider />
        <Menu.Item onClick={() => void ut()} disabled={upptagen}>
          Logga ut
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

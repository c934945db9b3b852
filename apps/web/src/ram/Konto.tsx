import { Menu, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { loggaUt } from '../klient/inloggning.js';

const UTSEENDEN = [
  ['auto', 'Som datorn'],
  ['light', 'Ljust'],
  ['dark', 'Mörkt'],
] as const;

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
        <Menu.Label>Utseende</Menu.Label>
        {UTSEENDEN.map(([varde, ord]) => (
          <Menu.Item
            key={varde}
            role="menuitemradio"
            aria-checked={colorScheme === varde}
            onClick={() => setColorScheme(varde)}
            leftSection={<span className={`marke ${colorScheme === varde ? 'klar' : 'tom'}`} />}
          >
            {ord}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void ut()} disabled={upptagen}>
          Logga ut
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

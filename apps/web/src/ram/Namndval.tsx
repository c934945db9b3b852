import { Menu } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MinNamnd } from '../klient/typer.js';
import { finnsSkarm } from './Lank.js';

/** Vilken nämnd man arbetar i. Med en enda nämnd är det bara dess namn. */
export function Namndval({ namnder, vald }: { namnder: readonly MinNamnd[]; vald: MinNamnd }): ReactNode {
  const router = useRouter();
  /** Till samma slags sida i den andra nämnden när den finns och får ses, annars till dess sammanträden. */
  const byt = (till: string): void => {
    const nu = /^\/namnder\/[^/]+\/([^/]+)/u.exec(router.state.location.pathname)?.[1] ?? 'sammantraden';
    const lank = `/namnder/${till}/${nu}`;
    void router.navigate({ href: finnsSkarm(router, lank) ? lank : `/namnder/${till}/sammantraden` });
  };
  const namn = (
    <>
      <span className="lang">{vald.namn}</span>
      <span className="kort">
        {vald.diariekod}
        <span className="dold"> ({vald.namn})</span>
      </span>
    </>
  );
  if (namnder.length === 1) {
    return (
      <span className="namndval">
        <span className="lang">{vald.namn}</span>
        <span className="kort">
          <abbr title={vald.namn}>{vald.diariekod}</abbr>
        </span>
      </span>
    );
  }
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <button className="namndval" type="button">
          {namn}
          <span className="dold">, byt nämnd</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Nämnder">
        <Menu.RadioGroup value={vald.namndId} onChange={byt}>
          {namnder.map((namnd) => (
            <Menu.RadioItem
              key={namnd.namndId}
              value={namnd.namndId}
              closeMenuOnClick
              checkIcon={<span className="marke klar" />}
            >
              {namnd.namn}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

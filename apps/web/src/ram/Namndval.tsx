import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MinNamnd } from '../klient/typer.js';

/** Vilken nämnd man arbetar i. Med en enda nämnd är det bara dess namn. */
export function Namndval({ namnder, vald }: { namnder: readonly MinNamnd[]; vald: MinNamnd }): ReactNode {
  const ga = useNavigate();
  const namn = (
    <>
      <span className="lang">{vald.namn}</span>
      <span className="kort" aria-hidden="true">
        {vald.diariekod}
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
        <button className="namndval" type="button" aria-label={`${vald.namn} (${vald.diariekod}), byt nämnd`}>
          {namn}
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label="Nämnder">
        {namnder.map((namnd) => (
          <Menu.Item
            key={namnd.namndId}
            role="menuitemradio"
            aria-checked={namnd.namndId === vald.namndId}
            onClick={() => void ga({ to: '/namnder/$namndId/sammantraden', params: { namndId: namnd.namndId } })}
          >
            {namnd.namn}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

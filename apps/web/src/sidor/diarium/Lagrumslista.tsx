import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { lagrumFraga } from './uppslag.js';

/** Förslagen till ett fält för lagrum; fältet har listans id i `list`. */
export function Lagrumslista({ id }: { id: string }): ReactNode {
  const { data = [] } = useQuery(lagrumFraga);
  return (
    <datalist id={id}>
      {data.map((ett) => (
        <option value={ett.lagrum} key={ett.lagrum}>
          {ett.galler}
        </option>
      ))}
    </datalist>
  );
}

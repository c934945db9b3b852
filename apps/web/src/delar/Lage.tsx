import type { ReactNode } from 'react';

/** Märkena: var och en har sin egen form, och ordet bredvid säger vad som gäller. */
export type Marke =
  | 'utkast'
  | 'tom'
  | 'halv'
  | 'klar'
  | 'last'
  | 'slag'
  | 'frist'
  | 'sand'
  | 'nej'
  | 'distans'
  | 'nytt'
  | 'varning'
  | 'stopp'
  | 'utgar';

/** Ett läge: märke och ord. */
export function Lage({ marke, children }: { marke: Marke; children: ReactNode }): ReactNode {
  return <span className={`lage ${marke}`}>{children}</span>;
}

/** Sekretess, med lagrum när det är känt. Bara den som får se det når så långt. */
export function Sekretess({ lagrum }: { lagrum: string | null }): ReactNode {
  return <span className="sekretess">Sekretess{lagrum === null ? '' : ` ${lagrum}`}</span>;
}

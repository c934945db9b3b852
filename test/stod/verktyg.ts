import { spawnSync } from 'node:child_process';

/** Programs that some tests need and that a machine may lack; in CI they must be there. */
export type Verktyg = 'redis-server' | 'chromium' | 'pdftoppm' | 'qpdf' | 'soffice';

export const verktygFinns = (verktyg: Verktyg): boolean =>
  spawnSync(verktyg, ['--version'], { stdio: 'ignore' }).error === undefined;

/** `describe`, or a skipped one that says which program is missing. */
export function describeMed(verktyg: Verktyg, namn: string, tester: () => void): void {
  if (verktygFinns(verktyg)) describe(namn, tester);
  else describe.skip(`${namn} (kräver ${verktyg})`, tester);
}

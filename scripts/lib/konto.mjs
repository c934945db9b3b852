// PostgreSQL refuses to run as root: which account it gets, and what that account can reach.
import { spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';

// nobody exists in every glibc system; a uid without a passwd entry is refused by initdb.
const NOBODY = { uid: 65534, gid: 65534 };

/** As root: the owner of an existing cluster, else nobody. Otherwise {} (the account one has). */
export function databaskonto(kluster) {
  if (process.getuid?.() !== 0) return {};
  const agare = agareAv(kluster);
  return agare && agare.uid !== 0 ? agare : NOBODY;
}

function agareAv(sokvag) {
  try {
    const { uid, gid } = statSync(sokvag);
    return { uid, gid };
  } catch {
    return undefined;
  }
}

/** True when the account passes `test <flagga>` on every path: asked by being that account, not by reading modes. */
export function kanNa(konto, flagga, sokvagar) {
  return sokvagar.every(
    (sokvag) => spawnSync('test', [flagga, sokvag], { ...konto, cwd: '/', stdio: 'ignore' }).status === 0,
  );
}

export function geTill(konto, sokvag) {
  if (konto.uid !== undefined) chownSync(sokvag, konto.uid, konto.gid);
}

import { type AnyRoute, type RegisteredRouter, useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

const stigen = (lank: string): string => lank.split(/[?#]/u)[0] ?? lank;

/** Om webben har en skärm på adressen. Det som ännu inte har någon blir text i stället för en länk som inte leder dit. */
export function finnsSkarm(router: RegisteredRouter, lank: string): boolean {
  const traff: AnyRoute | undefined = router.getMatchedRoutes(stigen(lank))[2];
  return traff !== undefined && !String(traff.id).endsWith('/$');
}

/** En adress som servern lämnade, som länk när webben har skärmen. */
export function Lank({
  till,
  klass,
  etikett,
  nu = false,
  efter,
  children,
}: {
  till: string;
  klass?: string;
  etikett?: string;
  /** Sidan man är på. */
  nu?: boolean;
  /** Görs när länken följs: stäng menyn, märk som läst. */
  efter?: () => void;
  children: ReactNode;
}): ReactNode {
  const router = useRouter();
  if (!finnsSkarm(router, till)) return <span className={klass}>{children}</span>;
  const klickat = (handelse: MouseEvent): void => {
    efter?.();
    if (handelse.button !== 0 || handelse.ctrlKey || handelse.metaKey || handelse.shiftKey || handelse.altKey) return;
    handelse.preventDefault();
    void router.navigate({ href: till });
  };
  return (
    <a href={till} className={klass} aria-label={etikett} aria-current={nu ? 'page' : undefined} onClick={klickat}>
      {children}
    </a>
  );
}

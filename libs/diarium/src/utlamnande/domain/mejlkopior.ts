import type { Utlamnadfil } from '../utlamnadfil.repository.js';

/** Så mycket tar de flesta mejlservrar emot. */
export const STORST_I_MEJL = 15_000_000;

/**
 * De filer som får skickas: det utlämnade utan sekretess, det maskade, och brevet. En fil som lämnats ut två gånger skickas en gång.
 * @param hemliga raderna i begäran vars handling har sekretess
 */
export function kopior<T extends Pick<Utlamnadfil, 'slag' | 'format' | 'sha256' | 'utlamnandeHandlingId'>>(
  filer: readonly T[],
  hemliga: ReadonlySet<string>,
): T[] {
  const far = ({ slag, format, utlamnandeHandlingId }: T): boolean => {
    if (slag === 'foljebrev') return format === 'pdf';
    if (slag === 'handling') return utlamnandeHandlingId !== null && !hemliga.has(utlamnandeHandlingId);
    return slag === 'maskad';
  };
  const sedda = new Set<string>();
  return filer.filter((fil) => {
    if (!far(fil) || sedda.has(fil.sha256)) return false;
    sedda.add(fil.sha256);
    return true;
  });
}

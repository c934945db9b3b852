import { DetailedError, Upload } from 'tus-js-client';

/** Så mycket i taget: ett avbrott kostar högst så mycket. */
const BIT = 5_000_000;
const FORSOK_MS = [0, 1_000, 3_000, 8_000, 20_000];

export interface Uppladdningsbud {
  /** Id:t är känt: också när uppladdningen är en som fortsätter. */
  borjad: (id: string) => void;
  framat: (mottaget: number) => void;
  klar: () => void;
  fel: (mening: string) => void;
}

/** En pågående uppladdning. */
export interface Tusuppladdning {
  fortsatt: () => void;
  paus: () => void;
}

const idUr = (adress: string | null): string => adress?.split('/').at(-1) ?? '';

/** Meningen ur serverns problem, eller vad nätet gjorde. */
function mening(fel: Error | DetailedError): string {
  const svar = fel instanceof DetailedError ? fel.originalResponse : null;
  if (svar === null) return 'Ingen kontakt med servern. Det som kommit fram är kvar; fortsätt när nätet är tillbaka.';
  try {
    const { detail } = JSON.parse(svar.getBody()) as { detail?: unknown };
    if (typeof detail === 'string' && detail !== '') return detail;
  } catch {
    // En proxy svarar inte med problem: då säger statusen det som går att säga.
  }
  return svar.getStatus() === 413 ? 'Filen är för stor.' : 'Servern tog inte emot filen. Försök igen.';
}

/**
 * Laddar upp en fil i bitar. En fil som valts förut fortsätter där den var, också efter en omladdning av sidan.
 * @param namndId fingeravtrycket hör till nämnden: samma fil i en annan nämnd är en annan uppladdning
 */
export function laddaUpp(namndId: string, fil: File, bud: Uppladdningsbud): Tusuppladdning {
  const uppladdning = new Upload(fil, {
    endpoint: `/api/namnder/${namndId}/uppladdningar`,
    chunkSize: BIT,
    retryDelays: FORSOK_MS,
    metadata: { filename: fil.name },
    removeFingerprintOnSuccess: true,
    fingerprint: async () =>
      Promise.resolve(`klubba-${namndId}-${fil.name}-${String(fil.size)}-${String(fil.lastModified)}`),
    onUploadUrlAvailable: () => bud.borjad(idUr(uppladdning.url)),
    onProgress: (mottaget) => bud.framat(mottaget),
    onSuccess: () => bud.klar(),
    onError: (fel) => bud.fel(mening(fel)),
  });
  const fortsatt = async (): Promise<void> => {
    const [tidigare] = await uppladdning.findPreviousUploads();
    if (tidigare !== undefined) uppladdning.resumeFromPreviousUpload(tidigare);
    uppladdning.start();
  };
  return { fortsatt: () => void fortsatt(), paus: () => void uppladdning.abort() };
}

import { queryOptions } from '@tanstack/react-query';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';

type Schema = components['schemas'];
export type Handlingsvy = Schema['HandlingsvyDto'];
export type Fil = Schema['FilDto'];
export type Filkontroll = Schema['FilkontrollDto'];
export type Filvisning = Schema['FilvisningDto'];
export type Karantanfil = Schema['KarantanfilDto'];
export type Upprattandesatt = NonNullable<Schema['UpprattaHandlingDto']['genom']>;

const TEXTEN_MS = 3_000;
const FLEST_FRAGOR = 20;

/** Text eller skanning är på väg. Det som har sekretess frågas inte om av sig självt: varje läsning loggas. */
const vantar = ({ filer, handling }: Handlingsvy): boolean =>
  handling.sekretess.lagrum === null &&
  !handling.sekretess.underProvning &&
  filer.some((fil) => fil.textTillstand === 'vantar' || fil.skanning === 'vantar' || fil.pdf?.tillstand === 'vantar');

export const vynyckel = (namndId: string, handlingId: string): string[] => ['handling', namndId, handlingId];

const stig = (namndId: string, handlingId: string) => ({ params: { path: { namndId, handlingId } } });

/** Handlingen med filer, bilagor och grannar. Medan texten läses ur en fil frågas det igen. */
export const vyFraga = (namndId: string, handlingId: string) =>
  queryOptions({
    queryKey: vynyckel(namndId, handlingId),
    queryFn: async () =>
      await hamtat(klient.GET('/api/namnder/{namndId}/handlingar/{handlingId}/vy', stig(namndId, handlingId))),
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data !== undefined && dataUpdateCount < FLEST_FRAGOR && vantar(data) ? TEXTEN_MS : false,
  });

/** Filen som text eller mejl. @param lage när texten lästs frågas det på nytt */
export const visningFraga = (namndId: string, filId: string, lage: string) =>
  queryOptions({
    queryKey: ['fil', namndId, filId, lage],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/filer/{filId}/visning', { params: { path: { namndId, filId } } }),
      ),
  });

export const karantanFraga = (namndId: string) =>
  queryOptions({
    queryKey: ['karantan', namndId],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/karantan', { params: { path: { namndId }, query: { antal: 100 } } }),
      ),
  });

/** Adressen till filen: hämtas som den är, eller visas. */
export const filadress = (namndId: string, filId: string, hur: '' | '/innehall' | '/pdf' = ''): string =>
  `/api/namnder/${namndId}/filer/${filId}${hur}`;

/** Alla versioners filer, den gällande versionens först. */
export function filerna(
  vy: Handlingsvy,
): { fil: Fil; versionNr: number; gallande: boolean; kontroll: Filkontroll | undefined }[] {
  return [...vy.handling.versioner].reverse().flatMap((version, plats) =>
    version.filer.map((fil) => ({
      fil,
      versionNr: version.nr,
      gallande: plats === 0,
      kontroll: vy.filer.find((en) => en.filId === fil.id),
    })),
  );
}

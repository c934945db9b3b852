import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import {
  ApiCookieAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Faktorhinder } from '../session/sessionslage.js';
import type { Rattighet } from './rattigheter.js';

/** Vad en rutt gäller: en nämnd (`:namndId` i sökvägen), den inloggade själv, eller alla. */
export type Ruttomfattning = 'namnd' | 'inloggad' | 'offentlig';

export interface Rutval {
  /** Krävs för `namnd`. För `inloggad` räcker rätten i någon nämnd. Saknas för `offentlig`. */
  ratt?: Rattighet;
  scope: Ruttomfattning;
  /** En svensk mening för API-sidan. */
  sammanfattning: string;
  svar?: Type;
  /** Svaret är en sida ur en lista av `svar`. */
  lista?: boolean;
  /** Innehållstyp när svaret inte är JSON. */
  innehall?: string;
  /** Länken själv är beviset och ingen kaka läses: begäran får komma från en sida som döljer sitt ursprung. Bara för `offentlig`. */
  lankbevis?: boolean;
  /** Sidan frågar av sig själv: frågan räknas inte som att sessionen används. */
  bakgrund?: boolean;
  /** Får nås innan inloggningen är hel: för att ge sin andra faktor (`kod`), eller för att skaffa en (`registrera`). */
  inloggningssteg?: Faktorhinder;
  /** Kräver ett färskt bevis på vem man är (högst fem minuter); annars 403 `INLOGGNING.STEG_UPP`. */
  stegUpp?: boolean;
  /** Läser ur alla nämnder som man hör till utan att kräva en viss rätt: en revisors läsning antecknas. Bara för `inloggad`. */
  lasNamnder?: boolean;
  /** Svarets HTTP-status, när den inte är metodens vanliga; sätts också på svaret. */
  status?: number;
}

/** Metadatanyckel för ruttens deklaration. */
export const RUTT = 'klubba:rutt';

const problem = (status: number, description: string): MethodDecorator =>
  ApiResponse({ status, description, content: { 'application/problem+json': {} } });

function listschema(svar: Type): MethodDecorator & ClassDecorator {
  return ApiOkResponse({
    schema: {
      type: 'object',
      required: ['rader', 'antal', 'sida', 'perSida'],
      properties: {
        rader: { type: 'array', items: { $ref: getSchemaPath(svar) } },
        antal: { type: 'integer' },
        sida: { type: 'integer' },
        perSida: { type: 'integer' },
      },
    },
  });
}

function svarsbeskrivning(val: Rutval): MethodDecorator[] {
  if (val.innehall !== undefined) return [ApiProduces(val.innehall)];
  if (val.svar === undefined) return [];
  if (val.lista === true) return [ApiExtraModels(val.svar), listschema(val.svar)];
  return [ApiResponse({ type: val.svar, status: val.status ?? 200, description: 'Svaret' })];
}

/**
 * Deklarerar en rutts rätt, vakt och API-beskrivning. En rutt utan den nekas alla.
 * @throws Error redan när klassen läses in, om en nämndrutt saknar rätt
 */
export function Rutt(val: Rutval): MethodDecorator {
  if (val.scope === 'namnd' && val.ratt === undefined) {
    throw new Error(`Rutten "${val.sammanfattning}" gäller en nämnd men anger ingen rätt.`);
  }
  const ratt = val.ratt === undefined ? '' : ` Kräver rätten \`${val.ratt}\`.`;
  const skydd =
    val.scope === 'offentlig'
      ? []
      : [
          ApiCookieAuth(),
          problem(401, 'Inte inloggad'),
          ...(val.stegUpp === true ? [problem(403, 'INLOGGNING.STEG_UPP: bekräfta först vem du är')] : []),
          ...(val.scope === 'namnd' ? [problem(404, 'Finns inte, eller får inte ses')] : []),
        ];
  return applyDecorators(
    SetMetadata(RUTT, val),
    ApiOperation({ summary: val.sammanfattning, ...(ratt === '' ? {} : { description: ratt.trim() }) }),
    ...(val.status === undefined ? [] : [HttpCode(val.status)]),
    ...svarsbeskrivning(val),
    ...skydd,
  );
}

import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomanFel, franValidering } from '#plattform';
import { NyHandlingDto } from './handling.dto.js';
import type { Fil } from './handling.typer.js';
import { filForStor, type TaEmotFil } from './ta-emot-fil.service.js';

export interface Uppladdning {
  uppgifter: unknown;
  filer: Fil[];
}

const FLEST_FILER = 20;

/**
 * Läser en uppladdning: fältet `uppgifter` med JSON, och en eller flera filer i den ordning de kommer.
 * Filerna sparas medan de läses; den som inte registreras är bara ett innehåll som ingen pekar på.
 * @throws DomanFel DIARIUM.UPPLADDNING när formen är en annan, DIARIUM.FIL_FOR_STOR, DIARIUM.FIL_TOM
 */
export async function lasUppladdning(
  begaran: FastifyRequest,
  mottagare: TaEmotFil,
  namndId: string | null = null,
): Promise<Uppladdning> {
  if (!begaran.isMultipart()) {
    throw fel('Skicka handlingen som multipart/form-data, med fältet uppgifter först och filen sist.');
  }
  try {
    return await lasDelar(begaran, namndId, mottagare);
  } catch (orsak) {
    throw multipartfel(orsak) ?? orsak;
  }
}

async function lasDelar(begaran: FastifyRequest, namndId: string | null, mottagare: TaEmotFil): Promise<Uppladdning> {
  let uppgifter: unknown = null;
  const filer: Fil[] = [];
  for await (const del of begaran.parts({ limits: { files: FLEST_FILER } })) {
    if (del.type === 'file') {
      filer.push(await mottagare.taEmot(namndId, { filnamn: del.filename, strom: del.file }));
    } else if (del.fieldname === 'uppgifter' && typeof del.value === 'string' && uppgifter === null) {
      uppgifter = somJson(del.value);
    } else {
      throw fel('Skicka fältet uppgifter en gång, och filen i fältet fil.');
    }
  }
  return { uppgifter, filer };
}

/** Det som tillägget kastar, på svenska. */
function multipartfel(orsak: unknown): DomanFel | null {
  const kod = orsak instanceof Error && 'code' in orsak ? orsak.code : null;
  if (kod === 'FST_REQ_FILE_TOO_LARGE') return filForStor(null);
  if (kod === 'FST_FILES_LIMIT') {
    return new DomanFel('DIARIUM.FOR_MANGA_FILER', `Lämna högst ${String(FLEST_FILER)} filer åt gången.`, {
      status: 413,
    });
  }
  return null;
}

function somJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw fel('Fältet uppgifter ska vara JSON.');
  }
}

/** Handlingens uppgifter, prövade som vilken begäran som helst. */
export async function nyHandlingUr(uppgifter: unknown): Promise<NyHandlingDto> {
  if (typeof uppgifter !== 'object' || uppgifter === null || Array.isArray(uppgifter)) {
    throw fel('Fältet uppgifter saknas. Skicka det som JSON, före filen.');
  }
  const dto = plainToInstance(NyHandlingDto, uppgifter);
  const brister = await validate(dto, { whitelist: true, forbidNonWhitelisted: true });
  if (brister.length > 0) throw franValidering(brister);
  return dto;
}

/** Vad som är ändrat i den nya versionen. */
export function skalUr(uppgifter: unknown): string {
  const skal = typeof uppgifter === 'object' && uppgifter !== null && 'skal' in uppgifter ? uppgifter.skal : '';
  return typeof skal === 'string' ? skal : '';
}

/** @throws DomanFel när ingen fil följde med */
export function minstEnFil(filer: readonly Fil[]): readonly Fil[] {
  if (filer.length > 0) return filer;
  throw new DomanFel('DIARIUM.FIL_SAKNAS', 'Välj filen som är den nya versionen.', {
    status: 422,
    falt: [{ stig: 'fil', text: 'Välj en fil.' }],
  });
}

const fel = (text: string): DomanFel => new DomanFel('DIARIUM.UPPLADDNING', text, { status: 400 });

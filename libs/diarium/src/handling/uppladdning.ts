import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomanFel } from '#plattform';
import { NyHandlingDto } from './handling.dto.js';
import type { Fil } from './handling.typer.js';
import type { TaEmotFil } from './ta-emot-fil.service.js';

export interface Uppladdning {
  uppgifter: unknown;
  filer: Fil[];
}

/**
 * Läser en uppladdning: fältet `uppgifter` med JSON, och filen.
 * @throws DomanFel DIARIUM.UPPLADDNING när formen är en annan
 */
export async function lasUppladdning(begaran: FastifyRequest, mottagare: TaEmotFil): Promise<Uppladdning> {
  if (!begaran.isMultipart())
    throw fel('Skicka handlingen som multipart/form-data, med fältet uppgifter först och filen sist.');
  let uppgifter: unknown = null;
  const filer: Fil[] = [];
  for await (const del of begaran.parts()) {
    if (del.type === 'file') {
      filer.push(await mottagare.taEmot({ filnamn: del.filename, mediatyp: del.mimetype, strom: del.file }));
    } else if (del.fieldname === 'uppgifter' && typeof del.value === 'string') {
      uppgifter = somJson(del.value);
    } else {
      throw fel(`Fältet ${del.fieldname} finns inte. Skicka uppgifter och fil.`);
    }
  }
  return { uppgifter, filer };
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
  const dto = plainToInstance(NyHandlingDto, uppgifter ?? {});
  const brister = await validate(dto, { whitelist: true, forbidNonWhitelisted: true });
  if (brister.length > 0) {
    const falt = brister.map((brist) => ({
      stig: brist.property,
      text: Object.values(brist.constraints ?? {})[0] ?? 'Fältet stämmer inte.',
    }));
    throw new DomanFel('DIARIUM.UPPGIFTER', falt.map((f) => f.text).join(' '), { status: 422, falt });
  }
  return dto;
}

/** Vad som är ändrat i den nya versionen. */
export function skalUr(uppgifter: unknown): string {
  const skal = typeof uppgifter === 'object' && uppgifter !== null && 'skal' in uppgifter ? uppgifter.skal : '';
  return typeof skal === 'string' ? skal : '';
}

const fel = (text: string): DomanFel => new DomanFel('DIARIUM.UPPLADDNING', text, { status: 400 });

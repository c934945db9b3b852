import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** API:ts beskrivning, ur kontrollerna. */
export function openapi(app: NestFastifyApplication, adress: string, version: string): OpenAPIObject {
  const grund = new DocumentBuilder()
    .setTitle('Klubba')
    .setDescription(
      'Nämndens arbete: diarium, beredning, sammanträde, protokoll. Datum är ÅÅÅÅ-MM-DD. Fel är problem+json (RFC 9457) med kod och en svensk mening. ' +
        'Listor tar `sida`, `antal` och `sortera`. Den som ändrar skickar `If-Match` med den version som lästes.',
    )
    .setVersion(version)
    .addServer(adress)
    .addCookieAuth('klubba')
    .build();
  return SwaggerModule.createDocument(app, grund, {
    operationIdFactory: (kontroll, metod) => `${kontroll.replace(/Controller$/, '')}_${metod}`,
  });
}

/** Läsbar sida på `/api`, maskinläsbar på `/api/openapi.json`. Beskrivningen räknas fram första gången någon frågar. */
export function visaOpenapi(app: NestFastifyApplication, adress: string, version: string): void {
  let dokument: OpenAPIObject | undefined;
  SwaggerModule.setup('api', app, () => (dokument ??= openapi(app, adress, version)), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Klubba, API',
  });
}

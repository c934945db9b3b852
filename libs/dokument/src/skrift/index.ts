// Skriftens dörr: webbens skrivyta importerar bara härifrån, allt annat genom #dokument.
export { LANKFORM, SHA256, skriftschema, type Skriftmarke, type Skriftnodtyp } from './schema.js';
export {
  SKRIFTAVSNITT,
  type Skriftavsnitt,
  type Skriftfalt,
  type Skriftfel,
  type Skriftforslag,
  type Skriftinnehall,
  type Skriftnod,
} from './typer.js';
export { HOGST_INSTANSER, LANGST_SKRIFTRUBRIK, provaSkrift, provaSkriftnod, skriftbrister } from './prova.js';
export { faltAvSkrift, skriftAvFalt, styckenAvText, tomSkrift } from './falt.js';
export { skriftMedFalt } from './medfalt.js';
export { type Skillnadsord, ordskillnad, ordvis, type Skillnadsrad } from './ordskillnad.js';
export { skriftText } from './text.js';

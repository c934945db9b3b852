import type { Entitet } from '#plattform';
import { OrdningsdagEntitet, OrdningskolumnEntitet, OrdningsradEntitet } from './ordningsinnehall.entity.js';
import { HalltidspaminnelseEntitet, PaminnelseinstallningEntitet } from './paminnelse/paminnelse.entity.js';
import { SammantradesordningEntitet } from './sammantradesordning.entity.js';

/** Sammanträdesordningens entiteter. */
export const ordningsentiteter: Entitet[] = [
  SammantradesordningEntitet,
  OrdningskolumnEntitet,
  OrdningsradEntitet,
  OrdningsdagEntitet,
  PaminnelseinstallningEntitet,
  HalltidspaminnelseEntitet,
];

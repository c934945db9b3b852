import { FormuleringController } from '../formulering/formulering.controller.js';
import { FormuleringForrad } from '../formulering/formulering.repository.js';
import { StallInFormulering } from '../formulering/stall-in-formulering.service.js';
import { AvsnittsmattForrad } from './avsnittsmatt.repository.js';
import { ForvaldaMallarnasSchema } from './forvalda-mallar.schema.js';
import { ForvaldaMallar } from './forvalda-mallar.service.js';
import { MallController } from './mall.controller.js';
import { MallForrad } from './mall.repository.js';
import { Mallkrav } from './mallkrav.service.js';
import { Mallval } from './mallval.service.js';
import { StallInMall } from './stall-in-mall.service.js';

/** Mallar och formuleringar. */
export const malldelar = [
  MallForrad,
  AvsnittsmattForrad,
  StallInMall,
  Mallkrav,
  Mallval,
  ForvaldaMallar,
  ForvaldaMallarnasSchema,
  FormuleringForrad,
  StallInFormulering,
];

export const mallrutter = [MallController, FormuleringController];

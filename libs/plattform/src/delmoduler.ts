import type { DynamicModule, Type } from '@nestjs/common';
import type { Plattformsval } from './plattform.module.js';
import { InloggningModul } from './session/inloggning.module.js';

/** Plattformens delar i den ordning de byggs: lägg till en rad per del. */
export function delmoduler(val: Plattformsval): (Type | DynamicModule)[] {
  void val;
  return [InloggningModul];
}

import { FramstallSkrivelse } from './framstall-skrivelse.jobb.js';
import { Skrivelsebihang } from './skrivelsebihang.service.js';
import { SkrivelsedokumentController } from './skrivelsedokument.controller.js';
import { SkrivelsedokumentForrad } from './skrivelsedokument.repository.js';
import { Skrivelsefiler } from './skrivelsefiler.service.js';
import { LasSkrivelseunderlag } from './skrivelseunderlag.service.js';

/** Skrivelsen som dokument: förhandsvisning, filer, bilagor och bilder. */
export const skrivelsedokumentdelar = [
  SkrivelsedokumentForrad,
  LasSkrivelseunderlag,
  Skrivelsefiler,
  Skrivelsebihang,
  FramstallSkrivelse,
];

export const skrivelsedokumentrutter = [SkrivelsedokumentController];

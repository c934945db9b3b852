import { deklareraJobb } from '#plattform';

/** Gör beslutet eller följebrevet som PDF och DOCX. */
export const FRAMSTALL_UTLAMNANDE = deklareraJobb('utlamnande.framstall');

import { type IsoDatum, nextVardag, previousVardag, vardagOnOrBefore } from '#regelverk';

/**
 * Den första dag som inte är sen: det som kom in före den borde ha varit registrerat. Registreras ska ske utan dröjsmål,
 * senast nästa arbetsdag (OSL 5:1 och JO:s praxis).
 */
export const senFore = (idag: IsoDatum): IsoDatum => previousVardag(idag);

/** Sekretess under prövning avgörs senast arbetsdagen efter att den märktes. */
export const avgorsSenast = (sedan: IsoDatum): IsoDatum => nextVardag(sedan);

/** Den första dag vars prövning ännu inte ska avgöras i dag. */
export const provasFore = (idag: IsoDatum): IsoDatum => vardagOnOrBefore(idag);

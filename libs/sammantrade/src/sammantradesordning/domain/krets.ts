export const KRETSAR = ['handlaggare', 'chef', 'presidium', 'ledamoter'] as const;
/** Vilka en hålltid rör: de får den i sin kalender, och alla utom ledamöterna blir påminda. */
export type Krets = (typeof KRETSAR)[number];

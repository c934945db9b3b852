import { uuidv7 } from 'uuidv7';

/** Ett nytt id, UUIDv7: rader som skapas efter varandra hamnar intill varandra i indexet. */
export const nyttId = (): string => uuidv7();

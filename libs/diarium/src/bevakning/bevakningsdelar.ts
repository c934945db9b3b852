import { BevakningForrad } from './bevakning.repository.js';
import { Bevakningar } from './bevakningar.service.js';

/** Det som bevakningen lämnar till de andra delarna. */
export const bevakningstjanster = [BevakningForrad, Bevakningar];

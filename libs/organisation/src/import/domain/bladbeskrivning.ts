import type { ImportbladDto } from '../import.dto.js';
export declare function beskrivBlad(): ImportbladDto[];

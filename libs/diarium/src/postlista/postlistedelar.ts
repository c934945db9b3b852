import { PostlistaController } from './postlista.controller.js';
import { PostlistaForrad } from './postlista.repository.js';
import { Postlistefil } from './postlistefil.service.js';
import { VisaPostlista } from './visa-postlista.service.js';

export const postlistetjanster = [PostlistaForrad, VisaPostlista, Postlistefil];
export const postlistecontroller = PostlistaController;

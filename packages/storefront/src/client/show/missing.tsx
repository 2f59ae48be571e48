import { MissingPage } from '../../pages/MissingPage';
import { startShowPage } from '../startShowPage';

startShowPage(MissingPage);

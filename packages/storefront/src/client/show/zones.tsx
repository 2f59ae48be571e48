import { ZonesPage } from '../../pages/ZonesPage';
import { startShowPage } from '../startShowPage';

startShowPage(ZonesPage);

import { ShowPage } from '../../show/ShowPage';
import { startShowPage } from '../startShowPage';

startShowPage(ShowPage);

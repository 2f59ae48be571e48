import { ReturnPage } from '../../order/ReturnPage';
import { startShowPage } from '../startShowPage';

startShowPage(ReturnPage);

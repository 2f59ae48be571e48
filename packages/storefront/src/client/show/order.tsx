import { OrderPage } from '../../order/OrderPage';
import { startShowPage } from '../startShowPage';

startShowPage(OrderPage);

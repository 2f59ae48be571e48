import { CheckoutPage } from '../../checkout/CheckoutPage';
import { startShowPage } from '../startShowPage';

startShowPage(CheckoutPage);

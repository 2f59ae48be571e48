import { TicketsPage } from '../../tickets/TicketsPage';
import { startShowPage } from '../startShowPage';

startShowPage(TicketsPage);

import { reservedSeating } from '@marquee/plugin-ticketing-backend-module-reserved-seating/way';
import { run } from './run';

run(reservedSeating);

import { zones } from '@marquee/plugin-ticketing-backend-module-zones/way';
import { run } from './run';

run(zones);

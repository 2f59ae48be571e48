import { timedEntry } from '@marquee/plugin-ticketing-backend-module-timed-entry/way';
import { run } from './run';

run(timedEntry);

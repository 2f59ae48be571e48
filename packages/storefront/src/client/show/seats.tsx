import { loadPlan } from '../../api/loadPlan';
import type { ShowPageData } from '../../pages/pageData';
import { SeatsPage } from '../../pages/SeatsPage';
import { readPageData } from '../readPageData';
import { startShowPage } from '../startShowPage';

// Asked for before the page is live; the seat map asks again, and tells if that fails.
const { show, performance } = readPageData<ShowPageData>();
const plan = show?.performances.find(({ id }) => id === performance)?.plan;
if (plan !== undefined) loadPlan(plan).catch(() => undefined);
startShowPage(SeatsPage);

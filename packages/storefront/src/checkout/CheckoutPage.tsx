import { useLocale } from '../components/locale';
import { Shell } from '../components/Shell';
import { Unavailable } from '../components/Unavailable';
import { MissingPage } from '../pages/MissingPage';
import type { ShowPageProps } from '../pages/pageData';
import { Checkout } from './Checkout';

/** Where the buyer of held seats fills in who they are and goes to pay. */
export function CheckoutPage({ data }: ShowPageProps) {
  const { t } = useLocale();
  const { show } = data;
  if (!show) return <Unavailable data={data} />;
  const performance = show.performances.find(
    ({ id }) => id === data.performance,
  );
  if (!performance) return <MissingPage data={data} />;
  return (
    <Shell
      data={data}
      homeUrl={data.directoryUrl}
      timeZone={show.facts.venue.timeZone}
      className="page checkout"
    >
      <h1>{t('checkout')}</h1>
      <Checkout
        facts={show.facts}
        performance={performance}
        seated={show.way === 'reserved-seating'}
      />
    </Shell>
  );
}

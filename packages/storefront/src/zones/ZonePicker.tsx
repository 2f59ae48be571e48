import type { ShowFacts, ShowPage } from '@marquee/plugin-ticketing-common';
import { useMemo } from 'react';
import { TicketingClient } from '../api/TicketingClient';
import { useLocale } from '../components/locale';
import { useSeatMap } from '../picker/useSeatMap';
import { ZoneCounter } from './ZoneCounter';

/** Zones and basket of one performance, once its zones are known. */
export function ZonePicker(props: {
  facts: ShowFacts;
  performance: ShowPage['performances'][number];
}) {
  const { t } = useLocale();
  const { facts, performance } = props;
  const client = useMemo(() => new TicketingClient(), []);
  const map = useSeatMap({
    client,
    performance: performance.id,
    digest: performance.plan,
  });
  if (map.plan) {
    const { plan } = map;
    return <ZoneCounter {...{ client, facts, performance, map, plan }} />;
  }
  return (
    <div className="zones-wait" role={map.failed ? 'alert' : 'status'}>
      <p>{t(map.failed ? 'zonesFailed' : 'loadingZones')}</p>
      {map.failed && (
        <button type="button" className="button" onClick={map.retry}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}

import { useLocale } from '../components/locale';

/** Changes between the list, which everybody can use, and the map. */
export function ViewSwitch(props: {
  view: 'map' | 'list';
  onView(view: 'map' | 'list'): void;
}) {
  const { t } = useLocale();
  return (
    <div className="switch" role="group" aria-label={t('view')}>
      {(['list', 'map'] as const).map(view => (
        <button
          key={view}
          type="button"
          // Narrow screens show less of it.
          aria-label={t(view === 'list' ? 'viewList' : 'viewMap')}
          aria-pressed={props.view === view}
          onClick={() => props.onView(view)}
        >
          {view === 'map' ? (
            t('viewMap')
          ) : (
            <>
              <span className="view-long">{t('viewList')}</span>
              <span className="view-short">{t('viewListShort')}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

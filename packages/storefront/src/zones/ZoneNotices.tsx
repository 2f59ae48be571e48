import { useLocale } from '../components/locale';
import { LinkNotice } from '../picker/LinkNotice';
import { ProblemBanner } from '../picker/ProblemBanner';
import { useProblemText } from '../picker/useProblemText';
import type { ZoneChoice } from './zoneChoice';

/** What the reader must know now: a lost line, a limit, places that others took. */
export function ZoneNotices({ choice }: { choice: ZoneChoice }) {
  const { t } = useLocale();
  const { facts, performance, map, keeper, hold } = choice;
  const commonText = useProblemText(facts);
  const { problem } = hold;
  const lost = problem?.type === 'expired' || problem?.type === 'gone';
  const wish = problem && 'wish' in problem ? problem.wish : undefined;
  const text = () => {
    if (!problem) return '';
    switch (problem.type) {
      // Places of zones are alike: what is said of single seats is no matter here.
      case 'taken':
        return t('noneLeft');
      default:
        return commonText(problem);
    }
  };
  return (
    <div className="notices">
      <LinkNotice
        map={map}
        timeZone={facts.venue.timeZone}
        texts={{ lost: 'countsLost', never: 'countsNotLoaded' }}
      />
      <ProblemBanner
        problem={problem}
        text={text()}
        performance={performance.id}
        onClose={() => keeper.dismiss()}
      >
        {wish && problem?.type !== 'sign-in' && (
          <button
            type="button"
            className="button button-primary"
            onClick={() => keeper.want(wish)}
          >
            {t(lost ? 'takeAgain' : 'tryAgain')}
          </button>
        )}
      </ProblemBanner>
    </div>
  );
}

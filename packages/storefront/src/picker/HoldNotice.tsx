import { useLocale } from '../components/locale';
import type { HoldProblem } from './HoldProblem';
import { HoldRemedies } from './HoldRemedies';
import { usePicker } from './pickerContext';
import { ProblemBanner } from './ProblemBanner';
import { useProblemText } from './useProblemText';
import { useSeatName } from './useSeatName';

/** Says why seats could not be held, and offers the way on in one press. */
export function HoldNotice() {
  const { t } = useLocale();
  const { facts, performance, hold, keeper } = usePicker();
  const seatName = useSeatName();
  const commonText = useProblemText(facts);
  const { problem } = hold;
  const textOf = (of: HoldProblem) => {
    switch (of.type) {
      case 'taken':
        return t(of.asked > 1 ? 'groupTaken' : 'seatTaken', {
          seat: seatName(of.seats[0]),
        });
      default:
        return commonText(of);
    }
  };
  return (
    <ProblemBanner
      problem={problem}
      text={problem ? textOf(problem) : ''}
      performance={performance.id}
      onClose={() => keeper.dismiss()}
    >
      {problem && <HoldRemedies problem={problem} />}
    </ProblemBanner>
  );
}

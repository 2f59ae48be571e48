import { act, fireEvent, render, screen } from '@testing-library/react';
import { aHold } from '../__fixtures__/builders';
import { HoldClock } from './HoldClock';
import { LocaleProvider } from './locale';

const START = Date.parse('2026-11-22T03:00:00.000Z');
const onExtend = jest.fn();
const onExpire = jest.fn();

/** This machine is an hour late; the hold ends eight minutes from now. */
function clock(hold = aHold()) {
  return (
    <LocaleProvider language="en">
      <HoldClock
        hold={hold}
        clockOffset={3_600_000}
        timeZone="Asia/Seoul"
        onExtend={onExtend}
        onExpire={onExpire}
      />
    </LocaleProvider>
  );
}
const pass = (seconds: number) =>
  act(async () => {
    await jest.advanceTimersByTimeAsync(seconds * 1_000);
  });
const said = () => screen.getByRole('status').textContent;

beforeEach(() => {
  jest.useFakeTimers({ now: START - 3_600_000 });
  jest.clearAllMocks();
});
afterEach(() => jest.useRealTimers());

describe('HoldClock', () => {
  it('counts by the clock of the server and speaks at five, two and one minutes', async () => {
    render(clock());
    expect(screen.getByRole('timer')).toHaveTextContent('8:00');
    expect(said()).toBe('');
    await pass(180);
    expect(said()).toBe('5 min left. You can extend.');
    await pass(61);
    expect(said()).toBe('');
    await pass(120);
    expect(said()).toBe('2 min left. You can extend.');
    await pass(60);
    expect(said()).toBe('1 min left. You can extend.');
    await pass(60);
    expect(onExpire).toHaveBeenCalled();
  });

  it('offers more time from three minutes on, and says until when it is then', async () => {
    const { rerender } = render(clock());
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    await pass(301);
    fireEvent.click(screen.getByRole('button', { name: 'More time' }));
    expect(onExtend).toHaveBeenCalledTimes(1);
    rerender(
      clock(
        aHold({ expiresAt: '2026-11-22T03:12:00.000Z', extensionsLeft: 1 }),
      ),
    );
    await pass(1);
    expect(said()).toBe('Extended to 12:12 PM; 1 more possible.');
  });

  it('asks once at the last moment, and takes no for an answer', async () => {
    render(clock());
    await pass(434);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await pass(1);
    const dialog = screen.getByRole('dialog', {
      name: 'Do you need more time?',
    });
    expect(dialog).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'No, thank you' }));
    await pass(5);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(onExtend).not.toHaveBeenCalled();
  });

  it('offers nothing that there is not', async () => {
    render(clock(aHold({ extensionsLeft: 0 })));
    await pass(440);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(said()).toBe('1 min left.');
  });
});

import { setTimeout as sleep } from 'timers/promises';
import { Agenda } from './Agenda';

describe('Agenda', () => {
  let now = 0;
  let done: string[];
  beforeEach(() => {
    now = 0;
    done = [];
  });
  const note = (what: string) => () => {
    done.push(what);
  };

  it('does what is due in order, and what comes of it', async () => {
    const agenda = new Agenda({ clock: () => now });
    agenda.at(2, note('second'));
    agenda.at(1, async () => {
      done.push('first');
      agenda.at(3, note('third'));
    });
    agenda.at(1_000_000, note('never'));
    now = 3;
    await agenda.settle();
    expect(done).toEqual(['first', 'second', 'third']);
    expect(agenda.size).toBe(1);
    agenda.close();
    expect(agenda.size).toBe(0);
  });

  it('does things by itself when their time comes', async () => {
    const agenda = new Agenda({ clock: Date.now });
    agenda.at(Date.now() + 5, note('soon'));
    while (done.length === 0) await sleep(1);
    expect(agenda.size).toBe(0);
  });

  it('says so when something cannot be done, and goes on', async () => {
    const complaint = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation(() => true);
    const agenda = new Agenda({ clock: () => now });
    agenda.at(0, () => {
      throw new Error('no');
    });
    agenda.at(0, note('other'));
    await agenda.settle();
    expect(done).toEqual(['other']);
    expect(complaint).toHaveBeenCalledWith(
      'What was due could not be done: Error: no\n',
    );
    complaint.mockRestore();
  });
});

import { Agenda } from '../time/Agenda';
import type { Delivery } from './Delivery';
import { WebhookSender } from './WebhookSender';

const delivery: Delivery = {
  body: { eventType: 'CANCEL_STATUS_CHANGED', createdAt: '', data: {} },
  delayMinutes: 0,
  retried: 0,
};

describe('WebhookSender', () => {
  const clock = () => 0;

  it('sends at most sixteen at once, and all in the end', async () => {
    const agenda = new Agenda({ clock });
    let most = 0;
    let open = 0;
    let sent = 0;
    const sender = new WebhookSender({
      agenda,
      clock,
      minuteMs: 1,
      async post() {
        open += 1;
        most = Math.max(most, open);
        await new Promise(setImmediate);
        open -= 1;
        sent += 1;
        return 200;
      },
    });
    for (let i = 0; i < 100; i += 1) sender.send('http://a.test/', delivery);
    await agenda.settle();
    expect([most, sent]).toEqual([16, 100]);
  });

  it('drops what would make the queue too long, says so once, and goes on', async () => {
    const complaint = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation(() => true);
    const agenda = new Agenda({ clock });
    const urls: string[] = [];
    const sender = new WebhookSender({
      agenda,
      clock,
      minuteMs: 1,
      maxWaiting: 2,
      async post({ url }) {
        urls.push(url);
        return 200;
      },
    });
    for (const name of ['a', 'b', 'c', 'd']) sender.send(name, delivery);
    await agenda.settle();
    sender.send('e', delivery);
    await agenda.settle();
    expect(urls).toEqual(['a', 'b', 'e']);
    expect(complaint).toHaveBeenCalledTimes(1);
    complaint.mockRestore();
  });
});

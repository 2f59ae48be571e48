import { botRoutes } from './api/botRoutes';
import { healthRoutes } from './api/healthRoutes';
import { Idempotency } from './api/Idempotency';
import { MerchantGate } from './api/MerchantGate';
import { operations } from './api/operations';
import { settingsRoutes } from './api/settingsRoutes';
import { Troubles } from './api/Troubles';
import { Aftermath } from './desk/Aftermath';
import { Agreement } from './desk/Agreement';
import { ExpiryWatch } from './desk/ExpiryWatch';
import { PaymentDesk } from './desk/PaymentDesk';
import { TossError } from './errors/TossError';
import { createListener } from './http/createListener';
import { Ledger } from './ledger/Ledger';
import { Armed } from './misbehaviours';
import { latencies } from './misbehaviours/latency';
import { pageRoutes } from './pages/pageRoutes';
import type { Sandbox } from './Sandbox';
import { Agenda } from './time/Agenda';
import { allowsHost, parseHosts, WEBHOOK_HOSTS } from './webhooks/allowsHost';
import { post as sendPost } from './webhooks/post';
import { WebhookDesk } from './webhooks/WebhookDesk';
import { WebhookSender } from './webhooks/WebhookSender';

const MINUTE_MS = 60_000;

/** How a sandbox is set up. */
export interface SandboxOptions {
  /** Address under which buyers reach the pages. */
  publicUrl: string;
  /** Keeps payments over a restart. */
  dataFile?: string;
  /** How many payments are remembered; 100,000 unless given. */
  maxPayments?: number;
  /** ms since 1970 */
  clock?: () => number;
  /** How long a minute of webhooks and late refunds is, in ms. */
  minuteMs?: number;
  /** Hosts that webhooks may go to, as a list with commas; those beginning with a dot with all below. */
  webhookHosts?: string;
  /** For how slow slow answers are. */
  seed?: number;
  /** Sends a webhook once, in place of HTTP; gives the status of the answer. */
  post?: typeof sendPost;
}

/**
 * A payment company in the shape of Toss Payments.
 *
 * @throws Error when the data file cannot be read
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { clock = Date.now, minuteMs = MINUTE_MS, seed = 1 } = options;
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const hosts = parseHosts(options.webhookHosts ?? WEBHOOK_HOSTS);
  const { dataFile: file, maxPayments, post = sendPost } = options;
  const ledger = new Ledger({ clock, file, maxPayments });
  const agenda = new Agenda({ clock });
  const armed = new Armed();
  const sender = new WebhookSender({ agenda, clock, minuteMs, post });
  const webhooks = new WebhookDesk({ ledger, armed, sender, publicUrl, clock });
  const desk = new PaymentDesk({ ledger, clock });
  const watch = new ExpiryWatch({
    agenda,
    clock,
    expire(paymentKey) {
      const payment = ledger.find(paymentKey);
      if (payment) desk.expireIfDue(payment);
    },
  });
  desk.onChange((before, after) => {
    webhooks.tell(before, after);
    if (webhooks.addressOf(after)) watch.watch(after);
  });
  const aftermath = new Aftermath({
    ledger,
    desk,
    armed,
    agenda,
    clock,
    minuteMs,
  });
  for (const payment of ledger.payments()) {
    if (webhooks.addressOf(payment)) watch.watch(payment);
    aftermath.resume(payment);
  }
  const agreement = new Agreement({ desk, armed });
  const checkWebhook = (url: string) => {
    if (allowsHost(hosts, url)) return;
    const detail = `Webhooks may only go to ${hosts.join(', ')}`;
    throw new TossError('INVALID_REQUEST', detail);
  };
  const gate = new MerchantGate({
    idempotency: new Idempotency({ ledger }),
    troubles: new Troubles({ armed, ledger }),
    desk,
    aftermath,
    ledger,
    latencies: latencies(seed),
    publicUrl,
    clock,
  });
  const shop = { ledger, desk, aftermath, agreement, armed, checkWebhook };
  const routes = [
    ...operations(shop).map(operation => gate.route(operation)),
    ...botRoutes({ ...shop, publicUrl, clock }),
    ...settingsRoutes(shop),
    ...pageRoutes({ ...shop, clock }),
    ...healthRoutes,
  ];
  return Object.assign(createListener(routes), {
    routes: routes.map(({ method, path }) => `${method} ${path}`).sort(),
    settle: () => agenda.settle(),
    close() {
      agenda.close();
      ledger.close();
    },
  });
}

import { signIn } from './callers';
import type { PersonName } from './people';
import type { Portal } from './startPortal';

/** How long the portal may take to open a web socket, in ms. */
const ANSWER_WITHIN = 1_000;

/**
 * Opens the web socket of signals as somebody.
 *
 * @throws Error when the portal refuses twice
 */
export async function openSocket(
  portal: Portal,
  person: PersonName,
): Promise<WebSocket> {
  const token = await signIn(portal, person);
  const url = `${portal.url.replace('http', 'ws')}/api/signals`;
  // The very first attempt only has the plugin take web sockets, and is not answered.
  const socket = (await open(url, token)) ?? (await open(url, token));
  if (socket) return socket;
  throw new Error('The portal opens no web socket');
}

async function open(
  url: string,
  token: string,
): Promise<WebSocket | undefined> {
  const socket = new WebSocket(url, [token]);
  return await new Promise(accept => {
    socket.addEventListener('open', () => accept(socket));
    socket.addEventListener('error', () => accept(undefined));
    setTimeout(() => {
      if (socket.readyState === WebSocket.CONNECTING) socket.close();
    }, ANSWER_WITHIN);
  });
}

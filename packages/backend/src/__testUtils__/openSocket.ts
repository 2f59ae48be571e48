import { signIn } from './callers';
import type { PersonName } from './people';
import type { Portal } from './startPortal';

/** How long the portal may take to open a web socket, in ms; the last is for a busy machine. */
const ANSWERS_WITHIN = [1_000, 2_000, 30_000];

/**
 * Opens the web socket of signals as somebody.
 *
 * @throws Error when the portal refuses each time
 */
export async function openSocket(
  portal: Portal,
  person: PersonName,
): Promise<WebSocket> {
  const token = await signIn(portal, person);
  const url = `${portal.url.replace('http', 'ws')}/api/signals`;
  // The very first attempt only has the plugin take web sockets, and is not answered.
  for (const within of ANSWERS_WITHIN) {
    const socket = await open(url, token, within);
    if (socket) return socket;
  }
  throw new Error('The portal opens no web socket');
}

async function open(
  url: string,
  token: string,
  within: number,
): Promise<WebSocket | undefined> {
  const socket = new WebSocket(url, [token]);
  return await new Promise(accept => {
    const timer = setTimeout(() => {
      if (socket.readyState === WebSocket.CONNECTING) socket.close();
    }, within);
    const settle = (opened?: WebSocket) => {
      clearTimeout(timer);
      accept(opened);
    };
    socket.addEventListener('open', () => settle(socket));
    socket.addEventListener('error', () => settle());
  });
}

import { get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';
import { connect } from 'node:net';

const TIMEOUT_MS = 2000;

/**
 * Whether a URL answers with a status below 400.
 * Certificates are not checked: it asks about life, not identity, and only on this machine.
 */
export function answers(url: string): Promise<boolean> {
  const get = url.startsWith('https:') ? httpsGet : httpGet;
  return new Promise(resolve => {
    const request = get(
      url,
      { rejectUnauthorized: false, agent: false, timeout: TIMEOUT_MS },
      response => {
        response.resume();
        resolve((response.statusCode ?? 500) < 400);
      },
    );
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
    request.on('close', () => resolve(false));
  });
}

/** Whether something accepts connections at a TCP address or a socket file. */
export function accepts(
  target: { host: string; port: number } | { path: string },
): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(target, () => {
      socket.destroy();
      resolve(true);
    });
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy());
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
  });
}

import { createHash } from 'node:crypto';

const DATA_URL = /^data:(image\/(?:png|jpeg|webp));base64,(.+)$/;

/**
 * Where the poster of a show on sale is found: its own https URL, or a path on
 * the portal's host. A new poster has a new path, so that caches may keep it.
 */
export function posterAddress(facts: {
  id: string;
  poster?: string;
}): string | undefined {
  const { id, poster } = facts;
  if (!poster?.startsWith('data:')) return poster;
  const digest = createHash('sha256').update(poster).digest('hex');
  return `/api/shows/v1/public/shows/${id}/poster?v=${digest.slice(0, 16)}`;
}

/** The picture that was uploaded as a poster; undefined when it is elsewhere. */
export function readPoster(
  poster: string | undefined,
): { type: string; content: Buffer } | undefined {
  const [, type, base64] = DATA_URL.exec(poster ?? '') ?? [];
  return type ? { type, content: Buffer.from(base64, 'base64') } : undefined;
}

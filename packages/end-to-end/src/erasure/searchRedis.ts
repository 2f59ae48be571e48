import Redis from 'ioredis';

/** Looks for values in the name and the content of every key, in any case of letters. */
export async function searchRedis(
  url: string,
  values: string[],
): Promise<{ keys: number; found: string[] }> {
  const redis = new Redis(url, { lazyConnect: true });
  await redis.connect();
  try {
    const found: string[] = [];
    const keys = await redis.keys('*');
    for (const key of keys) {
      const content = await readAll(redis, key);
      const text = `${key} ${content}`.toLowerCase();
      found.push(
        ...values
          .filter(value => text.includes(value.toLowerCase()))
          .map(value => `${key}: ${value}`),
      );
    }
    return { keys: keys.length, found };
  } finally {
    redis.disconnect();
  }
}

async function readAll(redis: Redis, key: string): Promise<string> {
  switch (await redis.type(key)) {
    case 'string':
      return (await redis.getBuffer(key))?.toString('latin1') ?? '';
    case 'hash':
      return JSON.stringify(await redis.hgetall(key));
    case 'list':
      return JSON.stringify(await redis.lrange(key, 0, -1));
    case 'set':
      return JSON.stringify(await redis.smembers(key));
    case 'zset':
      return JSON.stringify(await redis.zrange(key, '0', '-1'));
    case 'stream':
      return JSON.stringify(await redis.xrange(key, '-', '+'));
    default:
      return '';
  }
}

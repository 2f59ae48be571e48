import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { debianRecipe, program } from './debianRecipe';

/** Gives the recipe for Redis, the seat store of a show. */
export function redisRecipe() {
  return debianRecipe({
    name: 'redis',
    folder: 'packages/image-builder/parts/redis',
    packages: async () => ['redis-server', 'redis-tools'],
    files: async root => {
      // In Debian, the server and its tools are one program under several names.
      const server = await realpath(join(root, 'usr/bin/redis-server'));
      return {
        entries: [program('/usr/bin/redis-server', { file: server })],
        programs: [server],
      };
    },
    config: { ports: [6379] },
  });
}

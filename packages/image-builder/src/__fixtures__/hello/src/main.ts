import { createServer } from 'node:http';

const server = createServer((_request, response) => {
  response.end('hello\n');
});
server.listen(Number(process.env.PORT));
process.on('SIGTERM', () => server.close());

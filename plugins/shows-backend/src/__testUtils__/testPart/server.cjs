// Plays every part of a show in the tests on a real cluster. What it was told
// last over the management API is what it answers everywhere.
const http = require('node:http');

if (process.env.CRASH) {
  console.error(`Giving up: ${process.env.CRASH}`);
  process.exit(3);
}
let told = '';
const server = http.createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const manages = request.method === 'PUT';
  const key = request.headers['x-marquee-management-key'];
  if (manages && key !== process.env.MANAGEMENT_KEY) {
    response.statusCode = 401;
  } else if (manages) {
    told = JSON.parse(body).facts.title;
  }
  response.setHeader('Content-Type', 'application/json');
  response.end(
    JSON.stringify({
      told,
      show: process.env.SHOW_ID,
      database: process.env.DATABASE_URL !== undefined,
      merchant: process.env.PAYMENT_SECRET_KEY,
    }),
  );
});
server.listen(Number(process.env.PORT));
process.on('SIGTERM', () => server.close());

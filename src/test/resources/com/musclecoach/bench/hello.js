'use strict';
// Hello on Node's ask-sdk-core, with as much of a runtime client as it takes to ask for events and answer them.
const http = require('http');
const Alexa = require('ask-sdk-core');

const hello = type => ({
  canHandle: input => Alexa.getRequestType(input.requestEnvelope) === type,
  handle: input => input.responseBuilder
    .speak('Hello. What shall we do?')
    .reprompt('What shall we do?')
    .withSimpleCard('Hello', 'Hello')
    .getResponse(),
});

const handler = Alexa.SkillBuilders.custom().addRequestHandlers(hello('LaunchRequest'), hello('IntentRequest')).lambda();

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({keepAlive: true, maxSockets: 1});

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({host, port, agent, method, path: '/2018-06-01/runtime/invocation/' + path}, response => {
      const chunks = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () => resolve({headers: response.headers, body: Buffer.concat(chunks).toString('utf8')}));
    });
    request.on('error', reject);
    if (body !== undefined) {
      request.setHeader('Content-Length', Buffer.byteLength(body));
      request.write(body);
    }
    request.end();
  });
}

async function run() {
  for (;;) {
    const next = await call('GET', 'next');
    const id = next.headers['lambda-runtime-aws-request-id'];
    const answer = await new Promise((resolve, reject) =>
      handler(JSON.parse(next.body), {}, (error, result) => error ? reject(error) : resolve(result)));
    await call('POST', id + '/response', JSON.stringify(answer));
  }
}

run().catch(error => {
  console.error(error);
  process.exit(1);
});

// Talks to a served skill as a device does, by one of the deployed interaction models:
//   node talk.mjs http://127.0.0.1:8080/alexa ../../../skill-package/interactionModels/custom/en-AU.json
// Launches, coaches a calf as far as a hold, asks a question in the middle, carries on and stops. Ends with 1 at the first surprise.
import assert from 'node:assert/strict';
import path from 'node:path';
import { VirtualAlexa } from 'virtual-alexa';

const [url, modelFile] = process.argv.slice(2);
const locale = path.basename(modelFile, '.json');
const alexa = VirtualAlexa.Builder().interactionModelFile(modelFile).skillURL(url).locale(locale).create();

// What the emulator leaves out of a request, and what no speaker of ours has.
alexa.filter((request) => {
  const system = request.context.System;
  system.device.deviceId = `virtual device in ${locale}`;
  delete system.device.supportedInterfaces.AudioPlayer;
  request.session.attributes ??= {};
});

const contents = (part) => Array.isArray(part) ? part.flatMap(contents)
  : part && typeof part === 'object' ? [part.content ?? [], ...Object.values(part).map(contents)].flat() : [];
const heard = ({ outputSpeech, directives = [] }) =>
  [(outputSpeech?.ssml ?? '').replace(/<[^>]+>/g, ' '), ...contents(directives)].join(' ');

async function step(words, { says, ends = false, timed = false }) {
  const { response } = await (words === 'open' ? alexa.launch() : alexa.utter(words));
  const spoken = heard(response);
  assert.match(spoken, says, `${locale}, after "${words}"`);
  assert.equal(response.shouldEndSession, ends, `${locale}, after "${words}": ${spoken}`);
  const audio = (response.directives ?? []).some((it) => it.type === 'Alexa.Presentation.APLA.RenderDocument');
  assert.equal(audio, timed, `${locale}, after "${words}": ${spoken}`);
}

await step('open', { says: /Safety first|First, safety/ });
await step('none of those', { says: /Where is it tight|Which muscle/ });
await step('coach my calf', { says: /left or (the )?right/ });
await step('the left side', { says: /warm-up/ });
await step('skip the warm up', { says: /Breathe in.*Release\./, timed: true });
await step('how hard should i press', { says: /four to six out of ten/ });
await step('carry on', { says: /[Ss]pot one of two/, timed: true });
await step('so why does it keep coming back', { says: /load, posture, sleep or stress/ });
await step('stop', { says: /Take it easy|Look after yourself/, ends: true });
console.log(`${locale}: talked from launch to stop`);

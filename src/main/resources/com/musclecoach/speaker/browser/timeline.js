// A reply in time. Turns what Alexa would be given, an APL for Audio document or speech with pauses, into slots one after the other.
// Pure: no clock, no voice, no page.

const ENTITIES = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'"};

/**
 * A piece of a reply.
 *
 * @typedef {object} Slot
 * @property {number} start when it begins, in milliseconds from the reply's start
 * @property {number} end when it ends; an estimate where it is not exact
 * @property {"text"|"silence"} kind whether something is said in it
 * @property {string} words what is said at its start
 * @property {string} span the id of the timed span it belongs to, or nothing
 * @property {number} index its place in its span
 * @property {boolean} exact whether it ends at its end, come what may; if not, it lasts until its words are said
 * @property {number} least how long it lasts at the very least, in milliseconds, however soon its words are said
 */

/**
 * The slots of an answer of the speaker.
 *
 * @param {{response: object, seconds: number}} answer the skill's response and its planned length
 * @returns {Slot[]} in order, without a gap
 */
export function ofAnswer({response, seconds}) {
  const body = response.response ?? {};
  const documents = (body.directives ?? []).map((it) => it.document).filter((it) => it?.type === "APLA");
  const pieces = [...ofSpeech(body.outputSpeech), ...documents.flatMap(ofDocument)];
  return placed(pieces, seconds * 1000);
}

/** The slots of the prompt for someone who did not answer. */
export function ofReprompt({response, seconds}) {
  return placed(ofSpeech(response.response?.reprompt?.outputSpeech), seconds * 1000);
}

/** Everything after a slot of unknown length begins when that is over; what is planned for all of them is shared by their words. */
function placed(pieces, planned) {
  const known = pieces.reduce((sum, it) => sum + it.millis, 0);
  const loose = pieces.filter((it) => it.words && it.millis === 0);
  const words = loose.reduce((sum, it) => sum + count(it.words), 0);
  const perWord = words === 0 ? 0 : Math.max(0, planned - known) / words;
  let at = 0;
  const indices = new Map();
  return pieces.map(({words: said, span, millis, exact}) => {
    const index = span ? indices.get(span) ?? 0 : 0;
    indices.set(span, index + 1);
    const start = at;
    at += exact || millis > 0 ? millis : Math.round(count(said) * perWord);
    return {start, end: at, kind: said ? "text" : "silence", words: said, span, index, exact, least: millis};
  });
}

function count(words) {
  return words.trim().split(/[\s-]+/).filter(Boolean).length;
}

/** A document of APL for Audio as pieces, in order. */
export function ofDocument(document) {
  return children(document.mainTemplate).flatMap((it) => ofComponent(it, ""));
}

function children(component) {
  const items = component.items ?? component.item ?? [];
  return Array.isArray(items) ? items : [items];
}

function ofComponent(component, outer) {
  const span = component.id ?? outer;
  switch (component.type) {
    case "Sequencer":
      return children(component).flatMap((it) => ofComponent(it, span));
    case "Mixer":
      return [ofMixer(component, span)];
    case "Speech":
      return [{words: plain(component), span, millis: 0, exact: false}];
    case "Silence":
      return [{words: "", span, millis: component.duration, exact: true}];
    default:
      throw new Error(`cannot play a ${component.type}`);
  }
}

/** What is played at once lasts as long as the longest part that is not trimmed. */
function ofMixer(mixer, span) {
  const parts = children(mixer);
  const odd = parts.find((it) => it.type !== "Silence" && it.type !== "Speech");
  if (odd) {
    throw new Error(`cannot mix a ${odd.type}`);
  }
  const said = parts.filter((it) => it.type === "Speech");
  const millis = Math.max(0, ...parts.filter((it) => it.type === "Silence").map((it) => it.duration));
  return {words: said.map(plain).join(" "), span, millis, exact: said.every((it) => it.duration === "trimToParent")};
}

function plain(speech) {
  return speech.contentType === "SSML" ? ofSsml(speech.content).map((it) => it.words).join(" ") : speech.content;
}

function ofSpeech(speech) {
  if (speech?.ssml) {
    return ofSsml(speech.ssml);
  }
  return speech?.text ? [{words: speech.text, span: "", millis: 0, exact: false}] : [];
}

/** Speech with pauses; other markup is not ours, and what cannot be played is an error, not a silence. */
function ofSsml(ssml) {
  const [, inner] = /^<speak>(.*)<\/speak>$/s.exec(ssml);
  return inner.split(/(<[^>]*>)/).flatMap((part) => {
    if (part.startsWith("<")) {
      return [{words: "", span: "", millis: breakMillis(part), exact: true}];
    }
    const words = part.replace(/&(\w+);/g, (all, name) => ENTITIES[name]).trim();
    return words ? [{words, span: "", millis: 0, exact: false}] : [];
  });
}

function breakMillis(tag) {
  const found = /^<break time="([\d.]+)(ms|s)"\s*\/>$/.exec(tag);
  if (!found) {
    throw new Error(`cannot say ${tag}`);
  }
  return found[2] === "s" ? Number(found[1]) * 1000 : Number(found[1]);
}

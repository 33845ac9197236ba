// Reads the screen that an Echo Show would draw: its titles, its buttons and the movements of its ring. Pure.

/**
 * What is shown with a reply.
 *
 * @returns {{stages: Map<string, object>, page: object|null}} what is shown during each timed span, by the span's id, and at the end; no
 *     page where the reply has no screen
 */
export function ofAnswer({response}) {
  const directive = (response.response?.directives ?? []).find((it) => it.document?.type === "APL");
  if (!directive) {
    return {stages: new Map(), page: null};
  }
  const {document} = directive;
  const layers = document.mainTemplate.items[0].items;
  const moves = movesByRing(document);
  const stages = layers.filter((it) => it.id).map((it) => stage(it, moves.get(`ring-${it.id}`) ?? []));
  return {stages: new Map(stages.map((it) => [it.id, it])), page: page(layers.at(-1))};
}

function movesByRing(document) {
  const moves = new Map();
  for (const command of (document.onMount ?? []).flatMap((it) => it.commands ?? [])) {
    if (command.type === "AnimateItem") {
      const [{from, to}] = command.value;
      const move = {at: command.delay, millis: command.duration, from: from[0].scale, to: to[0].scale};
      moves.set(command.componentId, [...(moves.get(command.componentId) ?? []), move]);
    }
  }
  return moves;
}

function stage(layer, moves) {
  const cues = layer.bind.find((it) => it.name === "cues").value.map(written);
  const {title, rest} = titled(layer);
  return {
    id: layer.id,
    title,
    notes: rest.filter((it) => !cues.includes(it)),
    ready: cues[0],
    cues: cues.slice(1),
    moves,
    choices: choices(layer),
  };
}

function page(layer) {
  const {above, title, rest} = titled(layer);
  const points = all(layer, isBulleted).map((it) => written(it.items.at(-1).text));
  const call = all(layer, (it) => it.type === "Text" && it.accessibilityLabel)[0];
  const calling = call && all(layer, (it) => it.items?.includes(call))[0].items.map((it) => written(it.text));
  const apart = new Set([...points, ...(calling ?? [])]);
  return {
    above,
    title,
    paragraphs: rest.filter((it) => !apart.has(it)),
    points,
    choices: choices(layer),
    call: calling ? {label: calling[0], number: calling[1]} : null,
  };
}

function isBulleted(component) {
  return component.items?.length === 2 && component.items[0].text === "•";
}

/** The heading, what stands above it wherever there is room for anything, and the texts after it that stand still and are no part of a picture, a button or a clock. */
function titled(layer) {
  const texts = still(layer).filter((it) => it.text !== "•");
  const at = texts.findIndex((it) => it.role === "header");
  const above = texts.slice(0, at).filter((it) => !it.when).map((it) => written(it.text));
  return {above: above.join(" "), title: written(texts[at].text), rest: texts.slice(at + 1).map((it) => written(it.text))};
}

function still(component) {
  if (component.type === "Text") {
    return [component];
  }
  if (component.type === "TouchWrapper" || component.role === "image") {
    return [];
  }
  const inner = component.items ?? (component.item ? [component.item] : []);
  const moving = inner.some((it) => it.type === "Text" && it.text.includes("${") && !it.text.includes("${'$'}"));
  return inner.filter((it) => !(moving && it.type === "Text")).flatMap(still);
}

function choices(layer) {
  return all(layer, (it) => it.type === "TouchWrapper").map((it) => ({
    label: written(it.accessibilityLabel),
    lead: it.item.style === "lead",
    touch: it.onPress[0].arguments,
  }));
}

function all(component, wanted) {
  const inner = component.items ?? (component.item ? [component.item] : []);
  return [...(wanted(component) ? [component] : []), ...inner.flatMap((it) => all(it, wanted))];
}

/** Words as a person reads them: APL's own escapes are undone. */
function written(text) {
  return text
    .replaceAll("${'$'}{", "${")
    .replaceAll("\u2060", "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

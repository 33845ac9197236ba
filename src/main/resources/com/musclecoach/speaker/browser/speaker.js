// The speaker on the page: asks the server, plays what it answers, listens.

import {AudioClock} from "./clock.js";
import {canListen, Ears} from "./ears.js";
import {play} from "./player.js";
import {Ring} from "./ring.js";
import * as screen from "./screen.js";
import * as timeline from "./timeline.js";
import {View} from "./view.js";
import {Voice} from "./voice.js";

/** How long a question waits for an answer before it is asked in other words, and then before the session ends. */
const PATIENCE_SECONDS = {listening: [8, 60], reading: [60, 300]};

/** What tells the server that nobody answered. */
const SILENCE = "<silence>";

const locale = document.documentElement.lang;
const byId = (id) => document.getElementById(id);

const view = new View((choice) => answer({touch: choice.touch}, choice.label));
const ring = new Ring(byId("breath"));
const voice = new Voice(locale, () => view.lacks("voice"));
const ears = canListen ? new Ears(locale, {onBegin: hush, onWords: hear, onRefused: refused}) : null;

let clock = null;
let turn = new AbortController();
let listening = false;
let retry = null;
let wake = null;

async function begin() {
  clock ??= new AudioClock();
  voice.unlock();
  listen(ears !== null);
  byId("place").focus();
  await clock.start();
  await stayAwake();
  await answer({text: ""}, "");
}

/** Whatever a person does ends what is being said, at once; then the coach answers it. */
async function answer(asked, words) {
  turn.abort();
  turn = new AbortController();
  const {signal} = turn;
  if (words) {
    view.said("you", words);
  }
  view.mode("thinking");
  const reply = await ask(asked, signal);
  if (signal.aborted) {
    return;
  }
  if (reply === null) {
    retry = () => answer(asked, "");
    view.mode("offline");
    return;
  }
  await perform(reply, asked.text === SILENCE, signal);
}

/** The server's reply, or null when it cannot be reached or cannot answer. */
async function ask(asked, signal) {
  try {
    const response = await fetch("/say", {
      method: "POST",
      headers: {"Content-Type": "application/json"},
      body: JSON.stringify({...asked, session: person(), locale, device: "browser"}),
      signal,
    });
    return response.ok ? await response.json() : null;
  } catch (error) {
    if (error instanceof TypeError || error.name === "AbortError") {
      return null; // the network's way to say that nobody answered
    }
    throw error;
  }
}

/** Who is at this browser, as far as the coach knows: a name that nobody else has and that says nothing. */
function person() {
  const name = localStorage.getItem("person") ?? crypto.randomUUID();
  localStorage.setItem("person", name);
  return name;
}

async function perform(reply, prompting, signal) {
  const slots = prompting ? timeline.ofReprompt(reply) : timeline.ofAnswer(reply);
  const {stages, page} = screen.ofAnswer(reply);
  let shown;
  const onSlot = (slot, at) => {
    const span = slots.slice(slots.indexOf(slot)).find((it) => it.span)?.span;
    const stage = stages.get(span) ?? null;
    if (stage !== shown) {
      shown = stage;
      ring.stop();
      show(stage, page, slots.filter((it) => it.span === span));
    }
    if (stage && slot.span) {
      enter(stage, slot, at, slots, signal);
    }
    if (slot.words) {
      view.said("coach", slot.words);
      ears?.coachSays(slot.words);
    }
  };
  view.mode("speaking");
  await play(slots, {clock, voice, onSlot, signal});
  if (signal.aborted) {
    return;
  }
  ears?.coachSays("");
  ring.stop();
  if (reply.open) {
    await patience(prompting, signal);
  } else {
    end();
  }
}

function show(stage, page, slots) {
  if (stage) {
    view.stage(stage);
    view.left((slots.at(-1).end - slots[0].start) / 1000);
  } else {
    view.page(page);
  }
}

/** A slot of a timed stretch begins: the ring moves with it, and the time that is left is told by the same clock. */
function enter(stage, slot, at, slots, signal) {
  view.slot(stage, slot.index);
  if (stage.moves.length > 0) {
    ring.move(stage.moves[slot.index], Math.max(0, (clock.now() - at) * 1000));
  }
  const over = at + (slots.filter((it) => it.span === slot.span).at(-1).end - slot.start) / 1000;
  const end = at + (slot.end - slot.start) / 1000;
  const tick = () => {
    if (!signal.aborted && clock.now() < end) {
      view.left(over - clock.now());
      requestAnimationFrame(tick);
    }
  };
  tick();
}

/** The floor is the person's. */
async function patience(prompted, signal) {
  view.mode(listening ? "listening" : "waiting");
  const [first, second] = listening ? PATIENCE_SECONDS.listening : PATIENCE_SECONDS.reading;
  await clock.until(clock.now() + (prompted ? second : first), signal);
  if (!signal.aborted) {
    await answer({text: SILENCE}, "");
  }
}

function end() {
  listen(false);
  view.mode("ended");
  view.choices([]);
  wake?.release();
}

function hush() {
  if (document.body.dataset.mode === "speaking") {
    turn.abort();
    ring.stop();
    ears?.coachSays("");
    view.mode(listening ? "listening" : "waiting");
  }
}

function hear(words) {
  byId("words").value = "";
  answer({text: words}, words);
}

function listen(on) {
  listening = on && ears !== null;
  view.listening(listening);
  if (ears !== null) {
    if (listening) {
      ears.start();
    } else {
      ears.stop();
    }
  }
}

function refused() {
  view.lacks("permission");
  listen(false);
}

/** A phone that goes dark in the middle of a hold falls silent; where it can be asked not to, it is. */
async function stayAwake() {
  try {
    wake = (await navigator.wakeLock?.request("screen")) ?? null;
  } catch (error) {
    if (error.name !== "NotAllowedError") {
      throw error; // a battery that is low, or a tab in the background: it goes on without
    }
  }
}

byId("start").addEventListener("click", begin);
byId("retry").addEventListener("click", () => retry());
byId("quiet").addEventListener("click", hush);
byId("listen").addEventListener("click", () => listen(!listening));
byId("talk").addEventListener("submit", (event) => {
  event.preventDefault();
  const words = byId("words").value.trim();
  if (words) {
    hear(words);
  }
});

/** Whoever begins to type takes the floor; Escape only asks for silence. */
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    hush();
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const control = event.target instanceof Element && event.target.closest("a, button, input, summary, select");
    if (!byId("talk").hidden && (!control || control === byId("words"))) {
      hush();
      byId("words").focus();
    }
  }
});

if (ears === null) {
  view.lacks("recognition");
  byId("listen").hidden = true;
}
view.mode("ready");

// What stands on the page. Words of others only ever become text, never markup.

const byId = (id) => document.getElementById(id);

export class View {
  #onChoice;

  constructor(onChoice) {
    this.#onChoice = onChoice;
  }

  /**
   * Shows where things stand: a style for all of the page, one of the prepared status lines, and whether talk can be cut short.
   *
   * @param {"ready"|"thinking"|"speaking"|"listening"|"waiting"|"ended"|"offline"} mode
   */
  mode(mode) {
    document.body.dataset.mode = mode;
    for (const line of byId("status").children) {
      line.hidden = line.dataset.mode !== mode;
    }
    byId("start").hidden = mode !== "ready" && mode !== "ended";
    byId("talk").hidden = mode === "ready";
    byId("quiet").disabled = mode !== "speaking";
    byId("offline").hidden = mode !== "offline";
  }

  /** A question, an answer or a last word; nothing leaves what is there. */
  page(page) {
    if (page === null) {
      return;
    }
    const {above, title, paragraphs, points, choices, call} = page;
    document.body.classList.toggle("danger", call !== null);
    byId("welcome").hidden = true;
    byId("stage").hidden = true;
    byId("page").hidden = false;
    byId("page-above").textContent = above;
    byId("page-title").textContent = title;
    byId("page-text").replaceChildren(...paragraphs.map((it) => element("p", it)));
    byId("page-points").replaceChildren(...points.map((it) => element("li", it)));
    byId("page-points").hidden = points.length === 0;
    byId("call").hidden = call === null;
    if (call) {
      byId("call-label").textContent = call.label;
      byId("call-number").textContent = call.number;
      byId("call-number").href = `tel:${call.number}`;
    }
    this.choices(choices);
  }

  /** A timed stretch: the ring where it has one, else what to do. */
  stage({id, title, notes, cues, ready, moves, choices}) {
    document.body.classList.remove("danger");
    byId("welcome").hidden = true;
    byId("page").hidden = true;
    byId("stage").hidden = false;
    byId("stage").dataset.span = id;
    byId("stage-title").textContent = title;
    byId("stage-notes").replaceChildren(...notes.map((it) => element("p", it)));
    byId("ring").hidden = moves.length === 0;
    byId("cues").hidden = moves.length > 0;
    byId("cues").replaceChildren(...(moves.length > 0 ? [] : cues.map((it) => element("li", it))));
    byId("moment").textContent = ready;
    this.choices(choices);
  }

  /** The slot of the moment in a timed stretch: its word or its count, in the ring or among the cues. */
  slot({cues, moves}, index) {
    byId("moment").textContent = cues[index] || String(index + 1);
    byId("moment").classList.toggle("count", !cues[index]);
    if (moves.length === 0) {
      [...byId("cues").children].forEach((it, i) => it.classList.toggle("now", i === index));
    }
  }

  /** How much of a timed stretch is left. */
  left(seconds) {
    const whole = Math.max(0, Math.ceil(seconds));
    const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
    if (byId("left").textContent !== text) {
      byId("left").textContent = text;
    }
  }

  choices(choices) {
    const buttons = choices.map((choice) => {
      const button = element("button", choice.label);
      button.type = "button";
      button.classList.toggle("lead", choice.lead);
      button.addEventListener("click", () => this.#onChoice(choice));
      return button;
    });
    const focused = byId("choices").contains(document.activeElement);
    byId("choices").replaceChildren(...buttons);
    if (focused) {
      byId("choices").focus(); // the next press of Tab finds the new answers
    }
  }

  /** Adds to the transcript, and shows its end. */
  said(who, words) {
    const line = element("p", words);
    line.className = who;
    byId("transcript").append(line);
    byId("transcript").scrollTop = byId("transcript").scrollHeight;
  }

  /** What the browser cannot do, said once each. */
  lacks(what) {
    byId(`no-${what}`).hidden = false;
  }

  listening(on) {
    byId("listen").setAttribute("aria-pressed", String(on));
  }
}

function element(name, words) {
  const it = document.createElement(name);
  it.textContent = words;
  return it;
}

// The browser's own speech recognition. It hears the coach as well as the person; what the coach is just saying is no answer.

const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;

/** Recognition ends by itself now and then, and is begun again after this. */
const REST_MILLIS = 300;

/** How long after the coach's last word recognition may still bring it. */
const ECHO_MILLIS = 1500;

/** An answer that is a run of the question's words is shorter than this. */
const LONG_WORDS = 4;

const NONE = -1;

/** Whether this browser can listen at all. */
export const canListen = Boolean(Recognition);

export class Ears {
  #recognition;
  #on;
  #wanted = false;
  #coach = {words: "", until: 0};
  #overheard = NONE;

  /**
   * @param {string} locale what is spoken
   * @param {{onBegin: Function, onWords: Function, onRefused: Function}} on told when a person begins to speak, with whole utterances,
   *     and when the browser does not let us listen
   */
  constructor(locale, on) {
    this.#on = on;
    this.#recognition = new Recognition();
    this.#recognition.lang = locale;
    this.#recognition.continuous = true;
    this.#recognition.interimResults = true;
    this.#recognition.onresult = (event) => this.#heard(event);
    this.#recognition.onerror = ({error}) => this.#failed(error);
    this.#recognition.onend = () => {
      if (this.#wanted) {
        setTimeout(() => this.#begin(), REST_MILLIS);
      }
    };
  }

  start() {
    this.#wanted = true;
    this.#begin();
  }

  stop() {
    this.#wanted = false;
    this.#recognition.abort();
  }

  /** Tells what the coach is saying; nothing when it has fallen silent. */
  coachSays(words) {
    const silent = words === "";
    this.#coach = {words: silent ? this.#coach.words : words, until: silent ? Date.now() + ECHO_MILLIS : Infinity};
  }

  #begin() {
    try {
      if (this.#wanted) {
        this.#recognition.start();
      }
    } catch (error) {
      if (error.name !== "InvalidStateError") {
        throw error; // that one only says that it is listening already
      }
    }
  }

  #heard(event) {
    [...event.results].slice(event.resultIndex).forEach((result, i) => {
      const words = result[0].transcript.trim();
      const echo = this.#isEcho(words, event.resultIndex + i);
      this.#overheard = echo && !result.isFinal ? event.resultIndex + i : NONE;
      if (words && !echo) {
        if (result.isFinal) {
          this.#on.onWords(words);
        } else {
          this.#on.onBegin();
        }
      }
    });
  }

  /**
   * A run of the coach's own words while it speaks, or that began while it spoke, or that is too long for an answer just after it. A
   * short answer after the coach has fallen silent is the person's, though the question named it.
   */
  #isEcho(words, result) {
    const {words: said, until} = this.#coach;
    const run = ` ${bare(said)} `.includes(` ${bare(words)} `);
    const long = bare(words).split(" ").length >= LONG_WORDS;
    return run && (until === Infinity || result === this.#overheard || (long && Date.now() <= until));
  }

  #failed(error) {
    if (["not-allowed", "service-not-allowed", "audio-capture", "language-not-supported", "network"].includes(error)) {
      this.#wanted = false;
      this.#on.onRefused();
    }
  }
}

function bare(words) {
  return words.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, "").split(/\s+/).join(" ").trim();
}

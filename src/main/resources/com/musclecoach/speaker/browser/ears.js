// The browser's own speech recognition. It hears the coach as well as the person; what the coach is just saying is no answer.

const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;

/** Recognition ends by itself now and then, and is begun again after this. */
const REST_MILLIS = 300;

/** How long after the coach's last word recognition may still bring it. */
const ECHO_MILLIS = 1500;

/** Whether this browser can listen at all. */
export const canListen = Boolean(Recognition);

export class Ears {
  #recognition;
  #on;
  #wanted = false;
  #coach = {words: "", until: 0};

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
    for (const result of [...event.results].slice(event.resultIndex)) {
      const words = result[0].transcript.trim();
      if (words && !this.#isEcho(words)) {
        if (result.isFinal) {
          this.#on.onWords(words);
        } else {
          this.#on.onBegin();
        }
      }
    }
  }

  /** A run of the coach's own words, as long as they may be in the air. Nothing is lost: a question is asked after them, and waits. */
  #isEcho(words) {
    return Date.now() <= this.#coach.until && ` ${bare(this.#coach.words)} `.includes(` ${bare(words)} `);
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

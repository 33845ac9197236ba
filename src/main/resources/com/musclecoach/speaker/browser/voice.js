// The browser's own synthetic voice.

/** A voice that did not begin by then never will: the browser has none. */
const PATIENCE_MILLIS = 2500;

const SENTENCES = /[^.?!]+(?:[.?!]+(?=\s|$)|$)|[.?!]+/g;

export class Voice {
  #synthesis = globalThis.speechSynthesis;
  #locale;
  #onMute;
  #finish = null;

  /** Whether nothing can be heard: the words are then shown for as long as they would take. */
  mute = !globalThis.speechSynthesis;

  /** What is being said now, a sentence at a time; nothing between two replies. */
  saying = "";

  /**
   * @param {string} locale whose accent is looked for
   * @param {() => void} onMute told when the browser turns out to have no voice
   */
  constructor(locale, onMute) {
    this.#locale = locale;
    this.#onMute = onMute;
    this.#synthesis?.getVoices(); // asks for the list, which comes later
  }

  /** To be called when a person presses something: some browsers let a page speak only then. */
  unlock() {
    if (this.mute) {
      this.#onMute();
    } else {
      const nothing = new SpeechSynthesisUtterance(" ");
      nothing.volume = 0;
      this.#synthesis.speak(nothing);
    }
  }

  /**
   * Says words. Long talk is said by the sentence: some voices break off after a quarter of a minute.
   *
   * @param {string} words
   * @param {number} millis how long that takes, by plan
   * @returns {Promise<void>} when it is said, was stopped, or must have been said
   */
  say(words, millis) {
    this.stop();
    return new Promise((resolve) => {
      const timers = [];
      const finish = () => {
        if (this.#finish === finish) {
          timers.forEach(clearTimeout);
          this.#finish = null;
          this.saying = "";
          resolve();
        }
      };
      this.#finish = finish;
      this.saying = words;
      if (this.mute) {
        timers.push(setTimeout(finish, millis));
        return;
      }
      timers.push(setTimeout(() => this.stop(), 2 * millis + PATIENCE_MILLIS));
      const silent = setTimeout(() => this.#giveUp(), PATIENCE_MILLIS);
      timers.push(silent);
      this.#speak(words, () => clearTimeout(silent), finish);
    });
  }

  /** Falls silent at once. */
  stop() {
    if (this.#finish) {
      this.#finish();
      this.#synthesis?.cancel();
    }
  }

  #speak(words, begun, finish) {
    const sentences = words.match(SENTENCES).map((it) => it.trim()).filter(Boolean);
    sentences.forEach((sentence, i) => {
      const utterance = this.#utterance(sentence);
      utterance.onstart = () => {
        this.saying = sentence;
        begun();
      };
      utterance.onend = i === sentences.length - 1 ? finish : null;
      utterance.onerror = ({error}) => {
        if (error !== "interrupted" && error !== "canceled") {
          this.#giveUp();
        }
      };
      this.#synthesis.speak(utterance);
    });
  }

  #giveUp() {
    if (!this.mute) {
      this.mute = true;
      this.#onMute();
    }
  }

  #utterance(words) {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.lang = this.#locale;
    utterance.voice = this.#best();
    return utterance;
  }

  /** A voice of the country, else of the language; rather one on this device than one that sends the words away. */
  #best() {
    const language = (tag) => tag.slice(0, 2).toLowerCase();
    const voices = this.#synthesis.getVoices().filter((it) => language(it.lang) === language(this.#locale));
    const near = voices.filter((it) => it.lang.replace("_", "-") === this.#locale);
    const pick = (list) => list.find((it) => it.localService) ?? list[0];
    return pick(near) ?? pick(voices) ?? null;
  }
}

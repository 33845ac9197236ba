// The ring that opens and closes, by the very movements that are given to an Echo Show.

const STILL = matchMedia("(prefers-reduced-motion: reduce)");

export class Ring {
  #element;
  #movement = null;

  constructor(element) {
    this.#element = element;
  }

  /**
   * Moves through one slot.
   *
   * @param {{from: number, to: number, millis: number}} move scales and how long it takes
   * @param {number} begun how many milliseconds ago it began
   */
  move({from, to, millis}, begun) {
    this.stop();
    if (!STILL.matches) {
      this.#movement = this.#element.animate([{transform: `scale(${from})`}, {transform: `scale(${to})`}], {
        duration: millis,
        delay: -begun,
        easing: "ease-in-out",
        fill: "both",
      });
    }
  }

  stop() {
    this.#movement?.cancel();
    this.#movement = null;
  }
}

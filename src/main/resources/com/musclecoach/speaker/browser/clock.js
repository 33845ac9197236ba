// The clock of the audio hardware. Its alarms are silent sounds of exact length, so they ring in a tab that nobody looks at as well,
// where a page's own timers come up to a second late.

/** An alarm's news takes a moment to come; the rest of the way the clock is watched. */
const EARLY_SECONDS = 0.05;

export class AudioClock {
  #context = new AudioContext({latencyHint: "interactive"});

  /** To be called when a person presses something: before that, browsers keep the clock still. */
  async start() {
    await this.#context.resume();
  }

  /** Seconds since the clock was made. */
  now() {
    return this.#context.currentTime;
  }

  /**
   * Waits for a moment.
   *
   * @param {number} moment in seconds of this clock
   * @param {AbortSignal} signal ends the waiting at once
   */
  async until(moment, signal) {
    if (!signal.aborted && this.now() < moment - EARLY_SECONDS) {
      await this.#alarm(moment - EARLY_SECONDS, signal);
    }
    while (!signal.aborted && this.now() < moment) {
      await nextTask();
    }
  }

  #alarm(moment, signal) {
    return new Promise((resolve) => {
      const alarm = new ConstantSourceNode(this.#context, {offset: 0});
      const ring = () => {
        alarm.onended = null;
        alarm.disconnect();
        signal.removeEventListener("abort", ring);
        resolve();
      };
      alarm.onended = ring;
      signal.addEventListener("abort", ring);
      alarm.connect(this.#context.destination);
      alarm.start();
      alarm.stop(moment);
    });
  }
}

/** Lets the page do what else it has to, and comes back as soon as it can; not slowed down in a tab that nobody looks at. */
function nextTask() {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

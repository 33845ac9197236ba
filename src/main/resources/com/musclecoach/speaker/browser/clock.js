// The clock of the audio hardware. Its alarms are silent sounds of exact length, so they ring in a tab that nobody looks at as well,
// where a page's own timers come up to a second late.

export class AudioClock {
  // Nothing is played that has to follow a touch; a longer buffer keeps the clock going on a busy machine.
  #context = new AudioContext({latencyHint: "playback"});

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
  until(moment, signal) {
    if (signal.aborted || this.now() >= moment) {
      return Promise.resolve();
    }
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

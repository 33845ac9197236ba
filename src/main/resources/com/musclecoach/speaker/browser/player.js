// Plays slots on the audio clock.

/** What is planned for the first slot's start, so that it is no later than planned. */
const LEAD_SECONDS = 0.05;

/**
 * Plays a reply.
 *
 * @param {import("./timeline.js").Slot[]} slots what to play
 * @param {{clock: object, voice: object, onSlot: Function, signal: AbortSignal}} by the clock and the voice, what is told each slot with
 *     the moment of its start in seconds of the clock, and what stops it at once
 * @returns {Promise<void>} when the last slot is over, or it was stopped
 */
export async function play(slots, {clock, voice, onSlot, signal}) {
  signal.addEventListener("abort", () => voice.stop(), {once: true});
  let at = clock.now() + LEAD_SECONDS;
  for (const slot of slots) {
    await clock.until(at, signal);
    if (signal.aborted) {
      return;
    }
    onSlot(slot, at);
    let speaking = Boolean(slot.words);
    const said = speaking ? voice.say(slot.words, slot.end - slot.start).then(() => (speaking = false)) : null;
    const least = at + slot.least / 1000;
    await clock.until(least, signal);
    const cut = slot.exact || (voice.mute && slot.least > 0); // words that are only read never need more than their place
    if (cut) {
      voice.stop();
    }
    const late = speaking && !cut;
    await said;
    at = late ? clock.now() : least;
  }
}

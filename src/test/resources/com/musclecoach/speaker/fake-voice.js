// A voice of known speed that keeps a record, on the page's own audio clock, of what it says and when it falls silent; and, beside it,
// on a clock of the same kind that the page knows nothing of.
window.spoken = [];
window.hushed = [];
window.wordsPerSecond ??= 3;
{
  const Real = window.AudioContext;
  window.AudioContext = class extends Real {
    constructor(...options) {
      super(...options);
      window.audio = this;
      window.beside ??= new Real();
    }
  };
  const queue = [];
  let timer = null;
  const next = () => {
    const utterance = queue[0];
    if (utterance && timer === null) {
      spoken.push({words: utterance.text, at: window.audio?.currentTime ?? 0,
        beside: window.beside?.currentTime ?? 0, wall: performance.now()});
      utterance.onstart?.();
      timer = setTimeout(() => {
        timer = null;
        queue.shift();
        utterance.onend?.();
        next();
      }, utterance.text.trim() ? utterance.text.split(/\s+/).length / wordsPerSecond * 1000 : 0);
    }
  };
  Object.defineProperty(window, "speechSynthesis", {value: {
    getVoices: () => [],
    speak(utterance) {
      queue.push(utterance);
      next();
    },
    cancel() {
      if (queue.length > 0) {
        hushed.push({words: queue[0].text, at: window.audio?.currentTime ?? 0});
      }
      clearTimeout(timer);
      timer = null;
      queue.splice(0).forEach((it) => it.onerror?.({error: "interrupted"}));
    },
  }});
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}

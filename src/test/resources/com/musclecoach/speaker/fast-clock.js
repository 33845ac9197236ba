// An audio clock that runs faster, for tests of what is said; those of when use the real one.
// Its patience with a person is not any shorter, unless a test asks for that.
{
  const speed = 50;
  window.wordsPerSecond = 3 * speed;
  window.AudioContext = class {
    destination = {};
    get currentTime() {
      return performance.now() / 1000 * speed;
    }
    async resume() {}
  };
  window.ConstantSourceNode = class {
    constructor(context) {
      this.context = context;
    }
    connect() {}
    disconnect() {
      clearTimeout(this.timer);
    }
    start() {}
    stop(moment) {
      const waits = ["listening", "waiting"].includes(document.body.dataset.mode) && !window.impatient;
      const seconds = Math.max(0, moment - this.context.currentTime) / (waits ? 1 : speed);
      this.timer = setTimeout(() => this.onended?.(), seconds * 1000);
    }
  };
}

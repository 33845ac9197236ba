// A recogniser that hears what the test says.
window.SpeechRecognition = class {
  start() {
    window.ears = this;
    window.isListening = true;
  }
  abort() {
    window.isListening = false;
    this.onend?.();
  }
  hear(words, isFinal) {
    const result = Object.assign([{transcript: words}], {isFinal});
    this.onresult({resultIndex: 0, results: [result]});
  }
};
delete window.webkitSpeechRecognition;

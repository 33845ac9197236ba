// A browser that offers a voice and never says a word.
Object.defineProperty(window, "speechSynthesis", {value: {getVoices: () => [], speak() {}, cancel() {}}});

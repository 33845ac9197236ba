delete window.SpeechRecognition;
delete window.webkitSpeechRecognition;

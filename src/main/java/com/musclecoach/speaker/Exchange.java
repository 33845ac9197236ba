package com.musclecoach.speaker;

import com.google.gson.JsonObject;
import com.musclecoach.speaker.understanding.Utterance;
import java.util.List;
import java.util.Optional;

/**
 * One turn at the device: what was understood and what was answered.
 *
 * @param utterance what was understood, empty for a launch or for silence
 * @param request the request sent to the skill, empty when silence was met by the reprompt
 * @param response the skill's answer
 * @param sounds what is heard
 * @param open whether the session stays open
 */
record Exchange(
        Optional<Utterance> utterance,
        Optional<JsonObject> request,
        JsonObject response,
        List<Sound> sounds,
        boolean open) {}

package com.musclecoach.speaker.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An interaction model, read into words.
 *
 * @param model the model
 * @param templates all samples in order, free ones included; immutable
 * @param phrases all ways to say a value of a custom slot type, in order; immutable
 * @param core what is always said for a built-in intent that the model has, by intent
 * @param more what may be said for it too, unless the model itself claims it
 */
record Grammar(
        LanguageModel model,
        List<Template> templates,
        List<Phrase> phrases,
        Map<String, List<Sentence>> core,
        Map<String, List<Sentence>> more) {

    static Grammar of(LanguageModel model, Speech speech, SentenceReader reader) {
        List<Template> templates = new ArrayList<>();
        Map<String, List<Sentence>> core = new LinkedHashMap<>();
        Map<String, List<Sentence>> more = new LinkedHashMap<>();
        for (LanguageModel.Intent intent : model.intents()) {
            intent.samples().forEach(sample -> templates.add(Template.of(intent, sample, templates.size(), reader)));
            Speech.BuiltIn builtIn = speech.builtIn().get(intent.name());
            if (builtIn != null) {
                core.put(
                        intent.name(), builtIn.core().stream().map(reader::read).toList());
                more.put(
                        intent.name(), builtIn.more().stream().map(reader::read).toList());
            }
        }
        List<Phrase> phrases = new ArrayList<>();
        model.types()
                .forEach((type, values) -> values.forEach(value -> value.said().stream()
                        .map(reader::read)
                        .filter(said -> !said.isEmpty())
                        .forEach(said -> phrases.add(new Phrase(type, value.canonical(), said)))));
        templates.removeIf(template -> template.parts().isEmpty());
        return new Grammar(model, List.copyOf(templates), List.copyOf(phrases), core, more);
    }

    /** The intent and slot that take any words, if there are such. */
    Optional<Template.Gap> freeSlot() {
        return freeIntent()
                .flatMap(intent -> intent.slots().entrySet().stream()
                        .filter(slot -> slot.getValue().equals(SlotTypes.SEARCH_QUERY))
                        .map(slot -> new Template.Gap(slot.getKey(), slot.getValue()))
                        .findFirst());
    }

    Optional<LanguageModel.Intent> freeIntent() {
        return model.intents().stream()
                .filter(intent -> intent.slots().containsValue(SlotTypes.SEARCH_QUERY))
                .findFirst();
    }

    /** Every word of it, slot values and built-in phrases included; a word in many places comes as often. */
    Stream<Word> words() {
        Stream<Sentence> builtIn = Stream.of(core, more)
                .flatMap(phrasesByIntent -> phrasesByIntent.values().stream())
                .flatMap(Collection::stream);
        Stream<Sentence> values = phrases.stream().map(Phrase::said);
        return Stream.concat(
                templates.stream().flatMap(template -> template.literals().stream()),
                Stream.concat(values, builtIn).flatMap(said -> said.words().stream()));
    }
}

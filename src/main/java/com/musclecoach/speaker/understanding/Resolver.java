package com.musclecoach.speaker.understanding;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves words to an intent and its slots as Alexa does, from an interaction model alone: exact samples, then the same without polite
 * words, then slips of the finger and other forms of the words, and free words at last. Deterministic, immutable, for any number of threads.
 */
public final class Resolver {

    /** More than anybody says in one breath. */
    private static final int LONGEST_TEXT = 5000;

    private static final String YES = "AMAZON.YesIntent";
    private static final String NO = "AMAZON.NoIntent";
    private static final String BUILT_IN = "AMAZON.";

    private final SentenceReader reader;
    private final Fillers fillers;
    private final BuiltInMatcher builtIns;
    private final ExactMatcher exact;
    private final Spelling spelling;
    private final ApproximateMatcher approximate;
    private final FreeWords freeWords;
    private final Set<String> firstPerson;
    private final Set<String> pointers;

    private Resolver(LanguageModel model, Speech speech) {
        reader = new SentenceReader(speech);
        fillers = new Fillers(speech, reader);
        Grammar grammar = Grammar.of(model, speech, reader);
        Lexicon lexicon = new Lexicon(speech, reader, grammar);
        SlotReader slots = new SlotReader(grammar, new Durations(speech.durations()));
        SampleIndex index = new SampleIndex(grammar);
        builtIns = new BuiltInMatcher(grammar, fillers);
        exact = new ExactMatcher(grammar, slots);
        spelling = new Spelling(index, lexicon, reader);
        approximate = new ApproximateMatcher(grammar, index, new EvidenceFinder(index, slots, lexicon), lexicon);
        freeWords = new FreeWords(grammar, lexicon, fillers);
        firstPerson = Set.copyOf(speech.firstPerson());
        pointers = Set.copyOf(speech.pointers());
    }

    /**
     * Reads and indexes an interaction model.
     *
     * @param interactionModel the whole file of a locale
     * @return its resolver
     * @throws IllegalArgumentException if the file is no interaction model
     */
    public static Resolver of(JsonObject interactionModel) {
        return new Resolver(LanguageModel.of(interactionModel), Speech.ENGLISH);
    }

    /**
     * Resolves what was said.
     *
     * @param words anything at all; what is longer than 5,000 characters is cut
     * @return the intent and its slots; {@code AMAZON.FallbackIntent} for words without a meaning
     */
    public Utterance resolve(String words) {
        String text = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
        Sentence sentence = reader.read(text.strip());
        if (sentence.isEmpty()) {
            return Understood.plain(Understood.FALLBACK);
        }
        return whole(sentence).or(() -> prefixed(sentence)).orElseGet(() -> freeWords.read(sentence));
    }

    /** The whole sentence as one sample of one intent. */
    private Optional<Utterance> whole(Sentence sentence) {
        Sentence spelt = spelling.corrected(sentence);
        return verbatim(sentence)
                .or(() -> verbatim(spelt))
                .or(() -> builtIns.chain(spelt))
                .or(() -> approximate.match(fillers.core(spelt)));
    }

    private Optional<Utterance> verbatim(Sentence sentence) {
        List<Sentence> peeled = fillers.peeled(sentence);
        for (Sentence less : peeled) {
            Optional<Utterance> found =
                    builtIns.core(less).or(() -> exact.match(less)).or(() -> builtIns.any(less));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A yes or no and then a command or a choice. What the person tells of the body is left to the free words, whole. */
    private Optional<Utterance> prefixed(Sentence sentence) {
        Sentence core = fillers.core(sentence);
        for (String answer : List.of(YES, NO)) {
            for (int end : builtIns.openings(answer, core)) {
                if (end < core.size()) {
                    Sentence rest = core.part(end, core.size());
                    Optional<Utterance> meant = verbatim(rest).filter(it -> follows(answer, core, rest, it));
                    if (meant.isPresent()) {
                        return meant;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean follows(String answer, Sentence core, Sentence rest, Utterance meant) {
        if (meant.intent().equals(YES) || meant.intent().equals(NO)) {
            return false;
        }
        if (meant.intent().startsWith(BUILT_IN)) {
            return true;
        }
        Set<String> texts = core.words().stream().map(Word::text).collect(Collectors.toSet());
        texts.retainAll(firstPerson);
        return texts.isEmpty()
                && (answer.equals(YES) || pointers.contains(rest.word(0).text()));
    }
}

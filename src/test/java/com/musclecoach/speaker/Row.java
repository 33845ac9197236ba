package com.musclecoach.speaker;

import com.musclecoach.coach.Question;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Voice;
import com.musclecoach.protocol.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What must come of it when somebody means one row of what the coach knows: a topic, or an area of the body. */
final class Row {

    private static final Set<String> ASKING_WHICH_DOSE = Set.of(Question.PLAN.name(), Question.REMIND.name());

    private final Protocol protocol;
    private final String id;
    private final Optional<Topic> topic;

    Row(Protocol protocol, String id) {
        this.protocol = protocol;
        this.id = id;
        this.topic = protocol.findTopic(id);
    }

    /** Whether it is a question of the person's own, after which the session goes on where it was. */
    boolean isAside(Guest before) {
        return topic.filter(it -> switch (it.section()) {
                    case RED_FLAG, CAUTION, SCENARIO -> false;
                    case DOSE -> !asksWhichDose(before);
                    default -> true;
                })
                .isPresent();
    }

    private static boolean asksWhichDose(Guest guest) {
        return ASKING_WHICH_DOSE.contains(guest.kept("question"));
    }

    /** Whether the row was reached from one moment to the next. */
    boolean isReached(Guest before, Guest after, String locale) {
        boolean unsettled = before.kept("question").equals(Question.SETTLED.name());
        if (topic.isEmpty()) {
            return unsettled
                    ? asks(after, Question.SETTLED)
                    : after.kept("area").equals(id);
        }
        boolean told = after.spoken().contains(words(locale));
        return switch (topic.get().section()) {
            case RED_FLAG -> told && !after.open() && !after.coached();
            case CAUTION -> told && after.keptAll("cautions").contains(id);
            case SCENARIO ->
                unsettled
                        ? asks(after, Question.SETTLED)
                        : after.kept("scenario").equals(id);
            case DOSE -> told || (asksWhichDose(before) && asks(after, Question.REMIND));
            default -> told && after.open() && !after.coached();
        };
    }

    private static boolean asks(Guest after, Question question) {
        return after.open() && after.kept("question").equals(question.name());
    }

    private String words(String locale) {
        return new Wording(protocol, protocol.region(Locale.forLanguageTag(locale)), Voice.SPOKEN)
                .of(topic.orElseThrow());
    }
}

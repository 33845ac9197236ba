package com.musclecoach.render.screen;

import com.musclecoach.coach.Card;
import com.musclecoach.coach.Question;
import com.musclecoach.coach.Station;
import com.musclecoach.coach.Turn;
import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.RedFlag;
import com.musclecoach.protocol.Topic;
import com.musclecoach.protocol.Urgency;
import com.musclecoach.render.screen.Page.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the page that goes with a turn's question, answer or last word. */
final class Pages {

    private final ScreenWords words;
    private final Protocol protocol;
    private final Turn turn;
    private final Optional<Station> station;
    private final Told told;

    Pages(ScreenWords words, Turn turn) {
        this.words = words;
        this.protocol = words.protocol();
        this.turn = turn;
        this.station = Station.of(protocol, turn.session());
        this.told = new Told(words.tellings(), turn.reply());
    }

    Page page() {
        Optional<RedFlag> sign = topic().flatMap(topic -> protocol.redFlag(topic.id()));
        if (sign.isPresent()) {
            return danger(sign.get());
        }
        return turn.reply().open() ? question(turn.session().question()) : last();
    }

    /** Where the session stands. */
    String header() {
        return turn.session().safety().screened()
                ? station.map(words::area).orElseGet(() -> words.label("brand"))
                : words.label("brand");
    }

    private Optional<Topic> topic() {
        return turn.reply()
                .card()
                .filter(card -> card.kind() == Card.Kind.TOPIC)
                .flatMap(card -> protocol.findTopic(card.id()));
    }

    private Page danger(RedFlag sign) {
        Topic topic = sign.topic();
        String label = words.label(sign.urgency() == Urgency.NOW ? "call-now" : "call");
        return answer(topic, List.of()).calling(words.label("title-stop"), number(), label);
    }

    private String number() {
        return words.written().region().emergency();
    }

    private Page answer(Topic topic, List<Choice> choices) {
        List<String> items = topic.items().stream()
                .map(item -> words.written().of(item, topic))
                .toList();
        return Page.of(header(), words.title(topic), List.of(words.written().of(topic)), choices)
                .withPoints(items);
    }

    private Page question(Question question) {
        List<Choice> choices =
                new Choices(words).of(question, station, turn.session().doubt());
        if (topic().isPresent()) {
            return answer(topic().get(), choices);
        }
        String above = question == Question.SCREEN ? words.label("comfort") : header();
        Page page = Page.of(above, title(question), paragraphs(question), choices);
        return switch (question) {
            case SCREEN -> page.withPoints(signs());
            case AREA -> page.as(Layout.GRID);
            case WHICH_SIGN -> page.as(Layout.LIST);
            default -> page;
        };
    }

    private String title(Question question) {
        Map<String, String> arguments = new HashMap<>();
        station.ifPresent(it -> arguments.putAll(words.spot(it, it.spot() + 1)));
        return words.find("title-" + ScreenWords.key(question), arguments)
                .or(() -> turn.reply().reprompt())
                .orElseGet(() -> words.label("brand"));
    }

    private List<String> paragraphs(Question question) {
        List<String> paragraphs = new ArrayList<>();
        if (question == Question.WARM_UP && turn.reply().card().isPresent()) {
            station.ifPresent(it -> {
                paragraphs.add(words.inPlaybook(it, it.area().gather()));
                paragraphs.add(amount(it));
            });
        }
        paragraphs.addAll(told.paragraphs());
        return paragraphs;
    }

    private String amount(Station at) {
        Map<String, String> figures = new HashMap<>(Map.of("hold", words.figure(at.hold())));
        at.amount().ifPresent(amount -> figures.put("spots", words.figure(amount)));
        String tool = at.area().tool().id().toLowerCase(Locale.ROOT);
        return words.line(at.amount().isPresent() ? "amount-" + tool : "amount-each", figures);
    }

    private List<String> signs() {
        return protocol.redFlags().stream()
                .map(sign -> words.written().of(words.texts().sign(sign), Map.of()))
                .toList();
    }

    private Page last() {
        String title = told.outcome().map(words::title).orElseGet(() -> words.label("title-goodbye"));
        List<String> paragraphs = told.paragraphs().isEmpty() ? List.of(words.label("later")) : told.paragraphs();
        return told.line("careful-stop")
                ? Page.of("", words.label("title-stop"), told.paragraphs(), List.of())
                        .calling("", number(), words.label("call"))
                : Page.of(header(), title, paragraphs, List.of());
    }
}

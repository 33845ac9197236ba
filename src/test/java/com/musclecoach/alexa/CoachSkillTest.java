package com.musclecoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.dispatcher.request.interceptor.ResponseInterceptor;
import com.amazon.ask.exception.UnhandledSkillException;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import com.musclecoach.alexa.json.BadRequestException;
import com.musclecoach.alexa.json.EnvelopeReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The skill keeps the SDK's ways between our reader and our writer. */
class CoachSkillTest {
    private static final String LAUNCH = """
            {"version":"1.0","session":{"new":true,"application":{"applicationId":"mine"},"attributes":{"turn":1}},
             "context":{"System":{"application":{"applicationId":"mine"}}},
             "request":{"type":"LaunchRequest","requestId":"r","locale":"en-AU"}}""";

    private final List<String> log = new ArrayList<>();

    @Test
    void answersThroughTheFirstHandlerThatCan() throws IOException {
        CoachSkill skill = new CoachSkill(
                List.of(
                        handler(input -> false, "never"),
                        handler(input -> true, "first"),
                        handler(input -> true, "second")),
                List.of(),
                null);

        assertThat(answer(skill, LAUNCH))
                .isEqualTo("{\"version\":\"1.0\",\"sessionAttributes\":{\"turn\":1},\"response\":{\"outputSpeech\":"
                        + "{\"type\":\"SSML\",\"ssml\":\"<speak>first</speak>\"}}}");
    }

    @Test
    void keepsWhatAHandlerPutsInTheSession() throws IOException {
        CoachSkill skill = skill(input -> {
            input.getAttributesManager().getSessionAttributes().put("turn", 2);
            return Optional.empty();
        });

        assertThat(answer(skill, LAUNCH)).isEqualTo("{\"version\":\"1.0\",\"sessionAttributes\":{\"turn\":2}}");
    }

    @Test
    void answersARequestWithoutASession() throws IOException {
        String body = "{\"context\":{\"System\":{\"application\":{\"applicationId\":\"mine\"}}},"
                + "\"request\":{\"type\":\"AlexaSkillEvent.SkillDisabled\"}}";

        assertThat(answer(skill(input -> Optional.empty()), body))
                .isEqualTo("{\"version\":\"1.0\",\"sessionAttributes\":{}}");
    }

    @Test
    void answersNothingWhereNoHandlerCan() throws IOException {
        CoachSkill skill = new CoachSkill(List.of(handler(input -> false, "never")), List.of(), null);

        assertThat(answer(skill, LAUNCH)).isEqualTo("{\"version\":\"1.0\",\"sessionAttributes\":{\"turn\":1}}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "mine"})
    void acceptsItsOwnIdAndAnyIdIfItHasNone(String skillId) throws IOException {
        CoachSkill skill = new CoachSkill(List.of(handler(input -> true, "hello")), List.of(), skillId);

        assertThat(answer(skill, LAUNCH)).contains("hello");
    }

    @Test
    void acceptsAnIdInTheSessionIfTheContextHasNone() throws IOException {
        CoachSkill skill = new CoachSkill(List.of(handler(input -> true, "hello")), List.of(), "mine");
        String body =
                "{\"session\":{\"application\":{\"applicationId\":\"mine\"}},\"request\":{\"type\":\"LaunchRequest\"}}";

        assertThat(answer(skill, body)).contains("hello");
    }

    @Test
    void refusesARequestForAnotherSkill() {
        CoachSkill skill = new CoachSkill(List.of(handler(input -> true, "hello")), List.of(), "other");

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> answer(skill, LAUNCH))
                .withMessage("request is for another skill");
        assertThat(log).isEmpty();
    }

    @Test
    void believesTheContextRatherThanTheSession() {
        CoachSkill skill = new CoachSkill(List.of(handler(input -> true, "hello")), List.of(), "mine");
        String body = LAUNCH.replace(
                "\"System\":{\"application\":{\"applicationId\":\"mine\"}}",
                "\"System\":{\"application\":{\"applicationId\":\"other\"}}");

        assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> answer(skill, body));
    }

    @Test
    void refusesWhatIsNoRequest() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> answer(skill(input -> Optional.empty()), "hello"))
                .withMessage("request body is not JSON");
    }

    @Test
    void readsNoMoreThanItAccepts() {
        InputStream large = new ByteArrayInputStream(new byte[EnvelopeReader.MOST_BYTES + 100]);
        CoachSkill skill = skill(input -> Optional.empty());

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> skill.answer(large, new ByteArrayOutputStream()))
                .withMessage("request body is larger than 524288 bytes");
        assertThat(large).hasSameContentAs(new ByteArrayInputStream(new byte[99]));
    }

    @Test
    void givesAFailureToTheFirstExceptionHandlerThatCan() throws IOException {
        CoachSkill skill = new CoachSkill(
                List.of(failing()),
                List.of(exceptionHandler(e -> false, "never"), exceptionHandler(e -> true, "calm")),
                null);

        assertThat(answer(skill, LAUNCH)).contains("<speak>calm</speak>");
    }

    @Test
    void passesAFailureOnThatNobodyTakes() {
        CoachSkill skill = new CoachSkill(List.of(failing()), List.of(), null);

        assertThatExceptionOfType(UnhandledSkillException.class)
                .isThrownBy(() -> answer(skill, LAUNCH))
                .withCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void runsInterceptorsAroundTheHandler() throws IOException {
        List<RequestInterceptor> before = List.of(before("before"), before("still before"));
        List<ResponseInterceptor> after = List.of(after("after"));
        CoachSkill skill = new CoachSkill(List.of(handler(input -> true, "hello")), List.of(), before, after, null);

        answer(skill, LAUNCH);

        assertThat(log).containsExactly("before", "still before", "hello", "after");
    }

    @Test
    void handsTheContextToTheHandler() throws IOException {
        List<Object> seen = new ArrayList<>();
        CoachSkill skill = skill(input -> {
            seen.add(input.getContext());
            seen.add(((LaunchRequest) input.getRequest()).getLocale());
            return Optional.empty();
        });

        skill.answer(stream(LAUNCH), new ByteArrayOutputStream(), "lambda");

        assertThat(seen).containsExactly("lambda", "en-AU");
    }

    private static CoachSkill skill(Function<HandlerInput, Optional<Response>> handle) {
        RequestHandler handler = new RequestHandler() {
            @Override
            public boolean canHandle(HandlerInput input) {
                return true;
            }

            @Override
            public Optional<Response> handle(HandlerInput input) {
                return handle.apply(input);
            }
        };
        return new CoachSkill(List.of(handler), List.of(), null);
    }

    private RequestHandler handler(Predicate<HandlerInput> can, String words) {
        return new RequestHandler() {
            @Override
            public boolean canHandle(HandlerInput input) {
                return can.test(input);
            }

            @Override
            public Optional<Response> handle(HandlerInput input) {
                log.add(words);
                return input.getResponseBuilder().withSpeech(words).build();
            }
        };
    }

    private RequestInterceptor before(String words) {
        return new RequestInterceptor() {
            @Override
            public void process(HandlerInput input) {
                log.add(words);
            }
        };
    }

    private ResponseInterceptor after(String words) {
        return new ResponseInterceptor() {
            @Override
            public void process(HandlerInput input, Optional<Response> response) {
                log.add(words);
            }
        };
    }

    private static RequestHandler failing() {
        return new RequestHandler() {
            @Override
            public boolean canHandle(HandlerInput input) {
                return true;
            }

            @Override
            public Optional<Response> handle(HandlerInput input) {
                throw new ArithmeticException("no breath");
            }
        };
    }

    private static ExceptionHandler exceptionHandler(Predicate<Throwable> can, String words) {
        return new ExceptionHandler() {
            @Override
            public boolean canHandle(HandlerInput input, Throwable throwable) {
                return can.test(throwable);
            }

            @Override
            public Optional<Response> handle(HandlerInput input, Throwable throwable) {
                return input.getResponseBuilder().withSpeech(words).build();
            }
        };
    }

    private static String answer(CoachSkill skill, String body) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        skill.answer(stream(body), response);
        return response.toString(StandardCharsets.UTF_8);
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }
}

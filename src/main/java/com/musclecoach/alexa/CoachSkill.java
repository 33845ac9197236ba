package com.musclecoach.alexa;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.dispatcher.request.interceptor.ResponseInterceptor;
import com.amazon.ask.exception.UnhandledSkillException;
import com.amazon.ask.impl.AbstractSkill;
import com.amazon.ask.model.Application;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.request.dispatcher.GenericRequestDispatcher;
import com.amazon.ask.request.dispatcher.impl.BaseRequestDispatcher;
import com.amazon.ask.request.exception.mapper.impl.BaseExceptionMapper;
import com.amazon.ask.request.handler.adapter.impl.BaseHandlerAdapter;
import com.amazon.ask.request.handler.chain.impl.BaseRequestHandlerChain;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.request.mapper.impl.BaseRequestMapper;
import com.amazon.ask.response.SkillResponse;
import com.amazon.ask.util.SdkConstants;
import com.musclecoach.alexa.json.BadRequestException;
import com.musclecoach.alexa.json.EnvelopeReader;
import com.musclecoach.alexa.json.EnvelopeWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A skill with the SDK's dispatcher, handlers, interceptors and exception handlers, and with our own reader and writer.
 *
 * <p>What the SDK's own custom skill has and a coach does not use is not here: persistence adapter, API client, response
 * templates and user agent. A handler finds no JSON tree in its input. Built once, used from any thread.
 */
public final class CoachSkill extends AbstractSkill<RequestEnvelope, ResponseEnvelope> {
    private final GenericRequestDispatcher<HandlerInput, Optional<Response>> dispatcher;
    private final @Nullable String skillId;

    /**
     * A skill without interceptors.
     *
     * @param handlers asked in this order, at least one
     * @param exceptionHandlers asked in this order, perhaps none
     * @param skillId the application id that requests must carry; null or blank accepts any
     */
    public CoachSkill(
            List<? extends RequestHandler> handlers,
            List<? extends ExceptionHandler> exceptionHandlers,
            @Nullable String skillId) {
        this(handlers, exceptionHandlers, List.of(), List.of(), skillId);
    }

    /**
     * A skill with interceptors around every handler.
     *
     * @param handlers asked in this order, at least one
     * @param exceptionHandlers asked in this order, perhaps none
     * @param requestInterceptors run in this order before a handler is looked for
     * @param responseInterceptors run in this order after the handler
     * @param skillId the application id that requests must carry; null or blank accepts any
     */
    public CoachSkill(
            List<? extends RequestHandler> handlers,
            List<? extends ExceptionHandler> exceptionHandlers,
            List<? extends RequestInterceptor> requestInterceptors,
            List<? extends ResponseInterceptor> responseInterceptors,
            @Nullable String skillId) {
        super(new EnvelopeReader(), new EnvelopeWriter());
        this.skillId = skillId == null || skillId.isBlank() ? null : skillId;
        this.dispatcher = BaseRequestDispatcher.<HandlerInput, Optional<Response>>builder()
                .addRequestMapper(BaseRequestMapper.<HandlerInput, Optional<Response>>builder()
                        .withRequestHandlerChains(chains(handlers))
                        .build())
                .addHandlerAdapter(new BaseHandlerAdapter<>(RequestHandler.class))
                .withExceptionMapper(BaseExceptionMapper.<HandlerInput, Optional<Response>>builder()
                        .withExceptionHandlers(new ArrayList<>(exceptionHandlers))
                        .build())
                .withRequestInterceptors(new ArrayList<>(requestInterceptors))
                .withResponseInterceptors(new ArrayList<>(responseInterceptors))
                .build();
    }

    private static List<BaseRequestHandlerChain<HandlerInput, Optional<Response>>> chains(
            List<? extends RequestHandler> handlers) {
        List<BaseRequestHandlerChain<HandlerInput, Optional<Response>>> chains = new ArrayList<>();
        for (RequestHandler handler : handlers) {
            chains.add(BaseRequestHandlerChain.<HandlerInput, Optional<Response>>builder()
                    .withRequestHandler(handler)
                    .build());
        }
        return chains;
    }

    /**
     * Reads one request and writes its response. Neither stream is closed.
     *
     * @throws BadRequestException if the body is not an Alexa request, or one for another skill
     * @throws UnhandledSkillException if a handler fails and no exception handler takes it
     * @throws IOException if the request cannot be read
     */
    public void answer(InputStream request, OutputStream response) throws IOException {
        answer(request, response, null);
    }

    /**
     * Reads one request and writes its response. Neither stream is closed.
     *
     * @param context what handlers find as their input's context, such as the Lambda context
     * @throws BadRequestException if the body is not an Alexa request, or one for another skill
     * @throws UnhandledSkillException if a handler fails and no exception handler takes it
     * @throws IOException if the request cannot be read
     */
    public void answer(InputStream request, OutputStream response, @Nullable Object context) throws IOException {
        byte[] body = request.readNBytes(EnvelopeReader.MOST_BYTES + 1);
        SkillResponse<ResponseEnvelope> answer = execute(new BaseSkillRequest(body), context);
        if (answer == null) {
            throw new BadRequestException("request is for another skill");
        }
        answer.writeTo(response);
    }

    /** The response, or {@code null} if the request is for another skill, as the SDK has it. */
    @Override
    protected @Nullable ResponseEnvelope invoke(
            UnmarshalledRequest<RequestEnvelope> request, @Nullable Object context) {
        RequestEnvelope envelope = request.getUnmarshalledRequest();
        if (skillId != null && !skillId.equals(applicationId(envelope))) {
            return null;
        }
        HandlerInput input = HandlerInput.builder()
                .withRequestEnvelope(envelope)
                .withRequestEnvelopeJson(request.getRequestJson())
                .withContext(context)
                .build();
        Optional<Response> response = dispatcher.dispatch(input);
        return ResponseEnvelope.builder()
                .withVersion(SdkConstants.FORMAT_VERSION)
                .withSessionAttributes(
                        envelope.getSession() == null
                                ? null
                                : input.getAttributesManager().getSessionAttributes())
                .withResponse(response == null ? null : response.orElse(null))
                .build();
    }

    /** The context's application id; a request without one carries it in its session. */
    private static @Nullable String applicationId(RequestEnvelope envelope) {
        if (envelope.getContext() != null && envelope.getContext().getSystem() != null) {
            Application application = envelope.getContext().getSystem().getApplication();
            if (application != null && application.getApplicationId() != null) {
                return application.getApplicationId();
            }
        }
        Application application =
                envelope.getSession() == null ? null : envelope.getSession().getApplication();
        return application == null ? null : application.getApplicationId();
    }
}

package yihao.platform.telemetry;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// While something is observed, its place in the trace stands beside the request's number in the thread's log context,
/// as W3C writes it down: decisions take it along into their events, and calls to other services into their headers.
public final class TraceInLog implements ObservationHandler<Observation.Context> {

    private static final String TRACEPARENT = "traceparent";

    /// What stood there before.
    private record Before(@Nullable String traceparent) {}

    @Override
    public void onScopeOpened(Observation.Context context) {
        var traced = context.<TracingContext>get(TracingContext.class);
        if (traced != null && traced.getSpan() != null) {
            context.put(Before.class, new Before(MDC.get(TRACEPARENT)));
            MDC.put(TRACEPARENT, written(traced.getSpan().context()));
        }
    }

    @Override
    public void onScopeClosed(Observation.Context context) {
        var before = context.<Before>get(Before.class);
        if (before != null && before.traceparent() != null) {
            MDC.put(TRACEPARENT, before.traceparent());
        } else if (before != null) {
            MDC.remove(TRACEPARENT);
        }
    }

    private static String written(TraceContext trace) {
        return "00-" + trace.traceId() + "-" + trace.spanId() + (Boolean.TRUE.equals(trace.sampled()) ? "-01" : "-00");
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }
}

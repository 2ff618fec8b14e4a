package yihao.platform.telemetry;

import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// A figure that is found by looking into the store: one, or one for each kind of something.
///
/// @param name as it is registered, with dots: `yihao.relay.lag`
/// @param unit what it counts, which becomes the end of the exported name; empty where the name says it
/// @param label by what its values are told apart, with few and fixed values; empty where there is one value
/// @param values by the label's value
public record Reading(
        String name,
        String unit,
        String meaning,
        String label,
        Supplier<? extends Map<String, ? extends Number>> values) {

    /// No count goes on beyond it.
    public static final int MOST = 1_000;

    public static Reading one(String name, String unit, String meaning, DoubleSupplier value) {
        return new Reading(name, unit, meaning, "", () -> Map.of("", value.getAsDouble()));
    }

    public static Reading by(
            String label, String name, String meaning, Supplier<? extends Map<String, ? extends Number>> values) {
        return new Reading(name, "", meaning, label, values);
    }

    /// Records that a job should have taken up and has not.
    ///
    /// @param kind the service and what waits: `project.hold`
    /// @param counted up to [#MOST]
    public static Reading stuck(String kind, IntSupplier counted) {
        return by(
                "kind",
                "yihao.stuck.records",
                "records whose time has come and which their job has not taken up, counted to 1000",
                () -> Map.of(kind, counted.getAsInt()));
    }

    /// What people owe by a day that is over.
    ///
    /// @param counted by kind, as lists of work name it: `lead.judge`
    public static Reading overdue(Supplier<? extends Map<String, ? extends Number>> counted) {
        return by("kind", "yihao.overdue.records", "what people owe by a day that is over", counted);
    }
}

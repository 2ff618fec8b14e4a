package yihao.platform.telemetry;

import java.util.Map;
import java.util.function.DoubleSupplier;
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

    public static Reading one(String name, String unit, String meaning, DoubleSupplier value) {
        return new Reading(name, unit, meaning, "", () -> Map.of("", value.getAsDouble()));
    }

    public static Reading by(
            String label, String name, String meaning, Supplier<? extends Map<String, ? extends Number>> values) {
        return new Reading(name, "", meaning, label, values);
    }
}

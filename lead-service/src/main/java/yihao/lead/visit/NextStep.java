package yihao.lead.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;

/// What was agreed to do next, by the end of which day, and what came of it.
public record NextStep(String text, LocalDate on, @Nullable Done done) {

    public record Done(String text, String by, Instant at) {}

    public boolean isOpen() {
        return done == null;
    }

    NextStep done(Done how) {
        return new NextStep(text, on, how);
    }

    /// By the end of its day, in China.
    public boolean isInTime() {
        return done != null && done.at().isBefore(CityTime.endOf(on));
    }
}

package yihao.project.enclave;

import java.time.LocalDate;
import yihao.project.enclave.Phase.Start;

/// The day of a start as somebody told it.
public record StartDay(Start start, LocalDate day, Told told) {

    StartDay with(Told next) {
        return new StartDay(start, day, next);
    }
}

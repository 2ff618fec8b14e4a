package yihao.lead;

import java.time.Instant;
import java.time.LocalDate;

/// One recorded step with the investor.
public record Progress(LocalDate on, String text, String unit, String by, Instant at) {}

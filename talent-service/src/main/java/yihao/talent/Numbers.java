package yihao.talent;

import java.time.LocalDate;

/// Readable numbers: a letter, the year, a count (`T-2026-000001`).
@FunctionalInterface
public interface Numbers {

    String next(String letter, LocalDate day);
}

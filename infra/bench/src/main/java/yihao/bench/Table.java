package yihao.bench;

import java.io.PrintStream;
import java.util.Locale;

/// The rows as they are measured; each cost also as a ratio to a baseline of the same run.
final class Table {

    private static final String HEAD = "%-44s %9s %9s %9s %9s %6s  %s%n";
    private static final String ROW = "%-44s %9.1f %9.3f %9.1f %9.1f %6d  %s%n";

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
        out.printf(HEAD, "", "per s", "CPU ms", "p50 ms", "p99 ms", "wrong", "against");
    }

    Figures baseline(String name, Figures figures) {
        return row(name, figures, "");
    }

    Figures row(String name, Figures figures, String baselineName, Figures baseline) {
        return row(
                name,
                figures,
                String.format(
                        Locale.ROOT,
                        "%.2f x the CPU, %.2f x the rate of %s",
                        figures.cpuMillis() / baseline.cpuMillis(),
                        figures.perSecond() / baseline.perSecond(),
                        baselineName));
    }

    Figures row(String name, Figures figures, String against) {
        out.printf(
                Locale.ROOT,
                ROW,
                name,
                figures.perSecond(),
                figures.cpuMillis(),
                figures.millisAt(50),
                figures.millisAt(99),
                figures.wrong(),
                against);
        return figures;
    }
}

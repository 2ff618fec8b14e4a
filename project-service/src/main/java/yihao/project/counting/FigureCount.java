package yihao.project.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.Conversion;
import yihao.project.counting.CountingRules.Figure;

/// One figure of a project, and an account of it: sum by sum what counts, and why the rest does not.
public record FigureCount(Figure figure, List<Line> lines) {

    /// @param unit for which it counts
    /// @param amountCny what counts of it, or would if it is open; zero if it does not count
    public record Line(Versioned<Capital> sum, String unit, Counted counted, Money amountCny, List<Reason> reasons) {

        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    public FigureCount {
        lines = List.copyOf(lines);
    }

    public Money countedCny() {
        return total(Counted.COUNTED);
    }

    public Money openCny() {
        return total(Counted.OPEN);
    }

    /// What gives way to an open sum alone, and counts without it, is open itself.
    ///
    /// @param without the same figure where no open sum takes its place
    FigureCount or(FigureCount without) {
        var both = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var other = without.lines.get(i);
            both.add(
                    line.counted() == Counted.NOT_COUNTED && other.counted() == Counted.COUNTED
                            ? new Line(line.sum(), line.unit(), Counted.OPEN, other.amountCny(), line.reasons())
                            : line);
        }
        return new FigureCount(figure, both);
    }

    /// The same where the project itself does not count, or not yet.
    FigureCount of(Counted project, List<Reason> reasons) {
        return project == Counted.COUNTED
                ? this
                : new FigureCount(
                        figure,
                        lines.stream().map(line -> of(line, project, reasons)).toList());
    }

    private static Line of(Line line, Counted project, List<Reason> reasons) {
        if (line.counted() == Counted.NOT_COUNTED) {
            return line;
        }
        if (project == Counted.NOT_COUNTED) {
            return new Line(line.sum(), line.unit(), project, Money.zero(Conversion.CNY), reasons);
        }
        var all = Stream.concat(line.reasons().stream(), reasons.stream()).toList();
        return new Line(line.sum(), line.unit(), Counted.OPEN, line.amountCny(), all);
    }

    private Money total(Counted counted) {
        return lines.stream()
                .filter(line -> line.counted() == counted)
                .map(Line::amountCny)
                .reduce(Money.zero(Conversion.CNY), Money::plus);
    }
}

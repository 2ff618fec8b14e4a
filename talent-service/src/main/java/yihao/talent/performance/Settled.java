package yihao.talent.performance;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.Money;
import yihao.kernel.Versioned;

/// Rule TS-09: what the other sheets of a unit give for a line of one of them: its own amount, and what
/// any of them carries as a correction of it. An open sheet reserves what it carries.
record Settled(List<Versioned<Sheet>> others) {

    /// Nothing is zero.
    Money paid(String sheet, String appointment, Currency currency) {
        var own = others.stream()
                .filter(other -> other.id().equals(sheet))
                .flatMap(other -> linesOf(other, appointment))
                .flatMap(line -> Stream.ofNullable(line.reckoned().amount()));
        var later = others.stream()
                .flatMap(other -> linesOf(other, appointment))
                .flatMap(line -> line.corrections().stream())
                .filter(one -> one.sheet().equals(sheet))
                .map(Correction::difference);
        return Stream.concat(own, later).reduce(Money.zero(currency), Money::plus);
    }

    /// Whether each correction that a sheet carries still begins at what is paid by the others.
    boolean isFollowedBy(Sheet sheet) {
        return sheet.lines().stream()
                .allMatch(line -> line.corrections().stream()
                        .allMatch(one -> one.before()
                                .equals(paid(
                                        one.sheet(),
                                        line.appointment(),
                                        one.before().currency()))));
    }

    private static Stream<SheetLine> linesOf(Versioned<Sheet> sheet, String appointment) {
        return sheet.state().lineOf(appointment).stream();
    }
}

package yihao.project.counting;

import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.project.capital.Capital;
import yihao.project.capital.Capital.Mark;
import yihao.project.capital.Capital.Status;
import yihao.project.capital.CapitalAction;
import yihao.project.capital.CapitalRuleBook;
import yihao.project.capital.CapitalRules;
import yihao.project.capital.Conversion;
import yihao.project.capital.InMemoryCapitals;
import yihao.project.capital.KeepCapital;
import yihao.project.capital.Voucher;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.FieldValue;
import yihao.project.lifecycle.Origin;
import yihao.project.lifecycle.Profile;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectAction;
import yihao.project.lifecycle.StageEntry;
import yihao.project.lifecycle.Standing;
import yihao.project.monthlyreport.ReportedMonths.Kept;
import yihao.rules.RuleBook;

/// A project that was signed on 15 September 2024, and what it counts two years later.
final class ExampleCounting {

    static final LocalDate SIGNED = LocalDate.of(2024, 9, 15);
    static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    static final String PROJECT = "p-1";

    final ExampleProjects world = new ExampleProjects();
    final InMemoryCapitals capitals = new InMemoryCapitals();
    final Map<String, FieldValue> fields = new HashMap<>();
    Kept reported = new Kept(24, 0, 0);
    RuleBook<CountingRules> book = CountingRules.shipped();
    String industry = "2614";
    String country = "DE";
    String stage = "SIGNED";
    List<String> documents = List.of();
    private final CapitalRuleBook money =
            new CapitalRuleBook(CapitalRules.FORMAT.book("/rules/project-capital-zibo.yaml"));
    private int entered;

    ExampleCounting project(String id, String unit) {
        var at = CityTime.endOf(SIGNED.minusDays(1));
        var origin = Origin.ofLead("lead-" + id, "L-1", "e-1", "Beispiel GmbH", null, country, Money.cny("1000000"));
        var profile = new Profile("项目" + id, industry.isEmpty() ? null : industry, true, List.of(), fields);
        var log = new StageEntry(null, stage, SIGNED, at, "zhangdian.officer", null, false, "x@1", false, false);
        var project = new Project(
                "P-" + id,
                origin,
                unit,
                profile,
                List.of(),
                stage,
                new Standing(Standing.Status.ACTIVE, null, at),
                List.of(log));
        world.projects.add(id, project, ProjectAction.STARTED, act(ZHANGDIAN_OFFICER));
        return this;
    }

    /// One more sum of the project, verified, on a voucher of its own.
    String sum(String kind, String yuan, LocalDate day) {
        return sum(
                PROJECT, kind, new Money(new BigDecimal(yuan), Conversion.CNY), day, "V-" + entered, Status.VERIFIED);
    }

    String sum(String project, String kind, Money amount, LocalDate day, @Nullable String voucher, Status status) {
        return sum(project, "district-zhangdian", kind, amount, day, voucher, status);
    }

    String sum(
            String project,
            String unit,
            String kind,
            Money amount,
            LocalDate day,
            @Nullable String number,
            Status status) {
        var id = "c-" + ++entered;
        var at = Instant.parse("2026-09-01T00:00:00Z").plusSeconds(entered);
        var mark = new Mark("someone", at, null);
        var rate = amount.currency().equals(Conversion.CNY) ? BigDecimal.ONE : new BigDecimal("7.1");
        var cny = amount.convert(rate, Conversion.CNY, RoundingMode.HALF_UP);
        var voucher = number == null ? null : new Voucher("BANK_CREDIT_SLIP", number);
        capitals.add(
                id,
                new Capital(
                        project,
                        "P-" + project,
                        "项目",
                        unit,
                        kind,
                        amount,
                        day,
                        Map.of(),
                        new Conversion(rate, day, "CNY", "jinan-2019"),
                        cny,
                        voucher,
                        status == Status.REVOKED ? null : project + kind + number + day,
                        null,
                        documents,
                        null,
                        "zibo-capital@1",
                        status,
                        mark,
                        status == Status.ENTERED ? null : mark,
                        status == Status.REVOKED ? mark : null),
                CapitalAction.ENTERED,
                act(ZHANGDIAN_OFFICER));
        return id;
    }

    static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    CountMoney use() {
        var keep = new KeepCapital(capitals, world.guide, money, (_, _) -> Optional.empty(), () -> "none");
        return new CountMoney(keep, capitals, money, book, ExampleProjects.BOOK, (_, _) -> reported);
    }

    Counting by(String set) {
        return by(set, DAY);
    }

    Counting by(String set, LocalDate on) {
        return use().of(PROJECT, set, on, on, ZHANGDIAN_OFFICER)
                .orElseThrow(no -> new IllegalStateException(no.toString()));
    }

    static FigureCount figure(Counting counting, String id) {
        return counting.figures().stream()
                .filter(one -> one.figure().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Each sum of a figure as `id counted yuan reasons`.
    static List<String> lines(Counting counting, String figure) {
        return figure(counting, figure).lines().stream()
                .map(line -> "%s %s %s %s"
                        .formatted(
                                line.sum().id(),
                                line.counted(),
                                line.amountCny().amount().stripTrailingZeros().toPlainString(),
                                line.reasons().stream().map(Reason::id).toList()))
                .toList();
    }
}

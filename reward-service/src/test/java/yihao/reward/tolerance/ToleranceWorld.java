package yihao.reward.tolerance;

import static yihao.reward.People.BUREAU;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.reference.ChineseCalendar;
import yihao.reward.PowerCut;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.tolerance.Answer.Evidence;
import yihao.reward.tolerance.Answer.Finding;
import yihao.rules.RuleBook;

/// A city in which zhangdian has a project, a deduction and an interview.
final class ToleranceWorld {

    static final String ASKED = "2026-09-16T02:00:00Z";
    static final String EXAMINED = "2026-09-18T02:00:00Z";
    static final String DECIDED = "2026-09-21T02:00:00Z";
    static final List<String> SIX =
            List.of("LAWFUL", "REFORM", "DILIGENT", "PUBLIC_INTEREST", "DUE_PROCESS", "CORRECTED");

    final PowerCut power = new PowerCut();
    final InMemoryToleranceCases cases = new InMemoryToleranceCases(power);
    final InMemoryDeductions deductions = new InMemoryDeductions(power);
    final KnownInMemory known = new KnownInMemory();
    final LiftDeductions lift =
            new LiftDeductions(cases, deductions, Clock.fixed(Instant.parse(DECIDED), ZoneOffset.UTC));
    final RequestTolerance request;
    final DecideTolerance decide;

    ToleranceWorld() {
        this(ToleranceRules.shipped());
    }

    ToleranceWorld(RuleBook<ToleranceRules> book) {
        var counter = new AtomicInteger();
        known.projects.add(KnownInMemory.project("p-1", "district-zhangdian", Map.of()));
        var calendar = ChineseCalendar.shipped();
        request = new RequestTolerance(
                cases,
                deductions,
                known,
                book,
                calendar,
                (prefix, year) -> "%s-%d-%06d".formatted(prefix, year, counter.incrementAndGet()),
                () -> "case-" + counter.incrementAndGet());
        decide = new DecideTolerance(cases, lift, book, calendar);
    }

    static Fault fault(Fault.Kind kind, String id) {
        return new Fault(kind, id, "招商专班误判产业政策", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 30));
    }

    static List<Answer> answers(List<String> conditions) {
        return conditions.stream()
                .map(one -> new Answer(one, "见附件", List.of(new Evidence("淄张纪要〔2026〕3号", null)), null))
                .toList();
    }

    Outcome<Versioned<ToleranceCase>> ask(Fault.Kind kind, String id, Actor actor) {
        return request.request(fault(kind, id), answers(SIX), act(actor, ASKED));
    }

    String asked() {
        return ask(Fault.Kind.DEDUCTION, "ded-1", ZHANGDIAN)
                .result()
                .orElseThrow()
                .id();
    }

    static Map<String, Finding> findings(boolean last) {
        return SIX.stream()
                .collect(Collectors.toMap(one -> one, one -> new Finding(last || !one.equals("CORRECTED"), "经核查")));
    }

    String examined(boolean last) {
        return decide.examine(asked(), findings(last), act(BUREAU, EXAMINED))
                .result()
                .orElseThrow()
                .id();
    }

    ToleranceCase of(String id) {
        return cases.find(id).orElseThrow().state();
    }
}

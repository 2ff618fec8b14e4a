package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.card.ExampleCards.done;
import static yihao.project.card.ExampleCards.on;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.project.card.KeepPromises.Wish;
import yihao.project.lifecycle.ProjectProblem;

@DisplayName("SC-06, SC-08, SC-09 Promises, the enterprise's page, figures")
class OpenCardTest {

    static final Instant NOW = Instant.parse("2026-09-20T04:00:00Z");

    final ExampleCards world = new ExampleCards(ExampleCards.ANOTHER);
    final String id = world.issued("FIRST", "BESIDE");

    String link() {
        return done(world.open.send(id, on("2026-09-15"))).token();
    }

    void finished(String procedure, String from, String until) {
        done(world.keep.start(id, procedure, null, on(from)));
        done(world.keep.complete(id, procedure, null, "办结", on(until)));
    }

    @Test
    void opens_until_it_expires_is_revoked_or_replaced_and_to_nobody_else() {
        var first = link();
        assertThat(done(world.open.behind(first, NOW)).id()).isEqualTo(id);
        assertThat(problem(world.open.behind("guessed", NOW))).isEqualTo(CardProblem.LINK_UNKNOWN);
        var lastMoment = Instant.parse("2026-10-15T03:59:59Z");
        assertThat(problem(world.open.behind(first, lastMoment))).isNull();
        assertThat(problem(world.open.behind(first, lastMoment.plusSeconds(1)))).isEqualTo(CardProblem.LINK_UNKNOWN);

        var second = link();
        assertThat(problem(world.open.behind(first, NOW))).isEqualTo(CardProblem.LINK_UNKNOWN);
        done(world.open.revoke(id, on("2026-09-16")));
        assertThat(problem(world.open.behind(second, NOW))).isEqualTo(CardProblem.LINK_UNKNOWN);
        assertThat(problem(world.open.rate(second, "FIRST", 5, NOW, "r"))).isEqualTo(CardProblem.LINK_UNKNOWN);
        assertThat(world.cards.recorded().toString()).doesNotContain("[token-", "=token-");
    }

    @Test
    void takes_one_score_for_each_procedure_that_is_done() {
        var token = link();
        assertThat(problem(world.open.rate(token, "FIRST", 5, NOW, "r"))).isEqualTo(CardProblem.PROCEDURE_NOT_DONE);
        finished("FIRST", "2026-09-15", "2026-09-15");
        done(world.open.rate(token, "FIRST", 4, NOW, "r"));
        done(world.open.rate(token, "FIRST", 4, NOW, "r"));
        assertThat(problem(world.open.rate(token, "FIRST", 5, NOW, "r"))).isEqualTo(CardProblem.ALREADY_RATED);
        assertThat(problem(world.open.rate(token, "NEVER", 5, NOW, "r"))).isEqualTo(CardProblem.PROCEDURE_UNKNOWN);
    }

    @Test
    void takes_a_complaint_once_and_waits_for_its_answer() {
        var token = link();
        done(world.open.complain(token, "FIRST", "太慢", NOW, "r"));
        done(world.open.complain(token, "FIRST", "太慢", NOW, "r"));
        var complaint = world.state(id).complaints().getFirst();
        assertThat(world.state(id).complaints()).hasSize(1);
        assertThat(world.state(id).marks().noticeOn()).isEqualTo("2026-09-20");

        assertThat(problem(world.promises.answer(id, "none", "已催办", on("2026-09-21"))))
                .isEqualTo(CardProblem.COMPLAINT_NOT_FOUND);
        done(world.promises.answer(id, complaint.id(), "已催办", on("2026-09-21")));
        assertThat(problem(world.promises.answer(id, complaint.id(), "再答", on("2026-09-21"))))
                .isEqualTo(CardProblem.COMPLAINT_ANSWERED);
        assertThat(world.state(id).marks().noticeOn()).isNull();
    }

    Wish wish(String kind, @Nullable String yuan) {
        return new Wish(kind, "承诺事项", yuan == null ? null : Money.cny(yuan), null, LocalDate.of(2026, 9, 30));
    }

    @Test
    void keeps_what_was_promised_beside_what_was_delivered() {
        assertThat(problem(world.promises.promise(id, wish("WATER", null), on("2026-09-15"))))
                .isEqualTo(CardProblem.PROMISE_KIND_UNKNOWN);
        assertThat(problem(world.promises.promise(id, wish("FEE", null), on("2026-09-15"))))
                .isEqualTo(CardProblem.PROMISE_AMOUNT_MISSING);
        assertThat(problem(world.promises.promise(id, wish("LAND", "1.00"), on("2026-09-15"))))
                .isEqualTo(CardProblem.PROMISE_AMOUNT_UNFIT);
        assertThat(problem(world.promises.promise(id, wish("LAND", null), on("2026-10-01"))))
                .isEqualTo(CardProblem.DATE_TOO_EARLY);
        done(world.promises.promise(id, wish("FEE", "500000.00"), on("2026-09-15")));
        var promise = world.state(id).promises().getFirst().id();

        assertThat(problem(world.promises.deliver(
                        id, promise, LocalDate.of(2026, 9, 14), Money.cny("1.00"), null, on("2026-09-20"))))
                .isEqualTo(CardProblem.DATE_TOO_EARLY);
        assertThat(problem(world.promises.deliver(
                        id, promise, LocalDate.of(2026, 9, 21), Money.cny("1.00"), null, on("2026-09-20"))))
                .isEqualTo(ProjectProblem.DATE_IN_FUTURE);
        done(world.promises.deliver(id, promise, null, Money.cny("0.00"), "未减免", on("2026-09-20")));
        assertThat(problem(world.promises.deliver(id, promise, null, Money.cny("1.00"), null, on("2026-09-20"))))
                .isEqualTo(CardProblem.PROMISE_DELIVERED);
    }

    /// Three cards, each with one procedure of five working days from 15 September: due on 21 September.
    @Test
    void adds_up_what_several_cards_say_and_rounds_half_up() {
        var late = another("2026-09-22", 4);
        var soon = another("2026-09-16", 5);
        var due = another("2026-09-21", 4);
        var gone = world.more("BESIDE");
        done(world.keep.start(gone, "BESIDE", null, on("2026-09-15")));
        done(world.keep.withdraw(gone, "BESIDE", on(ZHANGDIAN_OFFICER, "2026-09-22", "不再需要")));

        var september = YearMonth.of(2026, 9);
        var row = world.figures.of(ZHANGDIAN_HEAD, september, september).getFirst();

        assertThat(row.finished()).extracting(CardFigures.Finished::cardId).containsExactlyInAnyOrder(late, soon, due);
        assertThat(row.withdrawnLate())
                .extracting(CardFigures.Withdrawn::cardId)
                .containsExactly(gone);
        assertThat(row.onTime()).isEqualTo(2);
        assertThat(row.onTimeRate()).isEqualTo("0.5000");
        assertThat(row.medianDays()).isEqualTo("5");
        assertThat(row.satisfaction()).isEqualTo("4.33");
        another("2026-09-18", 5);
        row = world.figures.of(ZHANGDIAN_HEAD, september, september).getFirst();
        assertThat(row.medianDays()).isEqualTo("4");
        assertThat(row.satisfaction()).isEqualTo("4.50");
        assertThat(row.onTimeRate()).isEqualTo("0.6000");

        done(world.keep.add(gone, List.of("BESIDE"), on("2026-09-23")));
        assertThat(world.figures
                        .of(ZHANGDIAN_HEAD, september, september)
                        .getFirst()
                        .withdrawnLate())
                .hasSize(1);
    }

    private String another(String until, int score) {
        var card = world.more("BESIDE");
        done(world.keep.start(card, "BESIDE", null, on("2026-09-15")));
        done(world.keep.complete(card, "BESIDE", null, "办结", on(until)));
        var token = done(world.open.send(card, on("2026-09-15"))).token();
        done(world.open.rate(token, "BESIDE", score, NOW, "r"));
        return card;
    }

    @Test
    void is_counted_by_month_office_and_procedure_and_nothing_is_never_zero() {
        var token = link();
        finished("FIRST", "2026-09-15", "2026-09-16");
        finished("BESIDE", "2026-09-15", "2026-09-21");
        done(world.open.rate(token, "BESIDE", 4, NOW, "r"));
        done(world.open.complain(token, "FIRST", "太慢", NOW, "r"));

        var rows = world.figures.of(ZHANGDIAN_HEAD, YearMonth.of(2026, 9), YearMonth.of(2026, 9));

        assertThat(rows).extracting(row -> row.key().procedure()).containsExactly("BESIDE", "FIRST");
        var beside = rows.getFirst();
        assertThat(beside.onTimeRate()).isEqualTo("1.0000");
        assertThat(beside.medianDays()).isEqualTo("5");
        assertThat(beside.satisfaction()).isEqualTo("4.00");
        assertThat(beside.finished()).extracting(CardFigures.Finished::cardId).containsExactly(id);
        var first = rows.getLast();
        assertThat(first.onTimeRate()).isEqualTo("0.0000");
        assertThat(first.satisfaction()).isNull();
        assertThat(first.complaints()).hasSize(1);
        assertThat(world.figures.of(ZHANGDIAN_OFFICER, YearMonth.of(2026, 10), YearMonth.of(2026, 12)))
                .isEmpty();
        assertThat(CardFigures.median(List.of(1, 2))).isEqualTo("1.5");
        assertThat(CardFigures.median(List.of())).isNull();
    }
}

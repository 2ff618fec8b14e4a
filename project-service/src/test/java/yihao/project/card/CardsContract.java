package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.card.Card.Link;
import yihao.project.card.Cards.Filter;
import yihao.project.card.Procedure.Status;
import yihao.project.card.Procedure.Stop;

/// What every keeper of cards promises, the twin as well as the store.
public abstract class CardsContract {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private final String mark = UUID.randomUUID().toString();

    protected abstract Cards cards();

    @Test
    void a_project_has_one_card_and_is_found_by_it() {
        var kept = keep("1", DAY, null);

        assertThatThrownBy(() -> keep("1", DAY, null)).isInstanceOf(Taken.class);
        assertThat(cards().ofProject(mark + "1")).contains(kept);
        assertThat(cards().ofProject("nobody")).isEmpty();
    }

    @Test
    void what_was_kept_is_read_back_whole() {
        var kept = keep("1", DAY, new Link("hash " + mark, NOON));

        assertThat(cards().find(kept.id())).contains(kept);
        assertThat(cards().withLink("hash " + mark)).contains(kept);
        assertThat(cards().withLink("hash")).isEmpty();
    }

    @Test
    void those_to_look_at_are_told_from_their_day_on_and_to_who_may_see_them() {
        var today = keep("1", DAY, null).id();
        var tomorrow = keep("2", DAY.plusDays(1), null).id();
        var never = keep("3", null, null).id();

        assertThat(noticed(DAY.minusDays(1), ZHANGDIAN_HEAD)).doesNotContain(today, tomorrow, never);
        assertThat(noticed(DAY, ZHANGDIAN_HEAD)).contains(today).doesNotContain(tomorrow, never);
        assertThat(noticed(DAY.plusDays(1), ZHANGDIAN_HEAD)).contains(today, tomorrow);
        assertThat(noticed(DAY, People.LINZI_OFFICER)).doesNotContain(today);
        assertThat(noticed(DAY, People.BUREAU_OFFICER)).contains(today);
        var desk = new Actor("desk", "desk", "office-" + mark, Set.of(Function.PROCEDURE_OFFICER));
        assertThat(noticed(DAY, desk)).containsExactly(today);
    }

    @Test
    void a_list_is_newest_first_and_goes_on_after_a_number() {
        var first = keep("1", null, null).state().number();
        var second = keep("2", null, null).state().number();

        assertThat(numbers(null)).containsSubsequence(second, first);
        assertThat(numbers(second)).contains(first).doesNotContain(second);
        assertThat(cards().count(new Filter("district-zhangdian", null, null), ZHANGDIAN_HEAD, 1))
                .isEqualTo(2);
        assertThat(cards().all(People.LINZI_OFFICER)).isEmpty();
    }

    private List<String> noticed(LocalDate day, Actor actor) {
        return cards().noticed(actor, day, 1_000).stream().map(Versioned::id).toList();
    }

    private List<String> numbers(@Nullable String after) {
        return cards().list(new Filter("district-zhangdian", null, after), ZHANGDIAN_HEAD, 1_000).stream()
                .map(one -> one.state().number())
                .toList();
    }

    private Versioned<Card> keep(String project, @Nullable LocalDate noticeOn, @Nullable Link link) {
        var about = new Card.About(mark + project, "P-2026-000001", "精细化工项目", "district-zhangdian");
        var issue = new Card.Issue("ONLY", List.of("ANY"), "zibo-service-card@1", "zhangdian.head", NOON);
        var procedure = new Procedure(
                "FILING",
                "DESK",
                "office-" + mark,
                0,
                Status.RUNNING,
                DAY,
                List.of(new Stop(DAY, DAY, "补正")),
                null,
                null,
                null);
        var fee = new Promise(
                "p-1",
                "FEE_REDUCTION",
                "配套费",
                Money.cny("500000.00"),
                DAY,
                DAY,
                new Promise.Delivery(DAY, Money.cny("0.00"), "未减免"));
        var complaint =
                new Complaint("c-1", "FILING", "太慢", NOON, new Complaint.Reply("已催办", "zhangdian.officer", NOON));
        var card = new Card(
                cards().nextNumber(2026),
                about,
                "zhangdian.officer",
                issue,
                List.of(procedure),
                List.of(fee),
                List.of(complaint),
                link,
                noticeOn);
        return cards().add(UUID.randomUUID().toString(), card, CardAction.ISSUED, act(ZHANGDIAN_HEAD));
    }
}

package yihao.project.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.act;

import java.time.LocalDate;
import java.time.YearMonth;
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
import yihao.project.card.Card.Marks;
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
        var served = new Actor("zhangdian.officer", "officer", "district-zhangdian", Set.of(Function.UNIT_OFFICER));
        assertThat(noticed(DAY.plusDays(1), served)).contains(today, tomorrow);
    }

    @Test
    void those_of_others_are_told_from_the_day_on_which_they_go_up() {
        var up = marked("1", new Marks(DAY, DAY.plusDays(2), List.of()), null).id();

        assertThat(noticed(DAY.plusDays(1), ZHANGDIAN_HEAD)).doesNotContain(up);
        assertThat(noticed(DAY.plusDays(2), ZHANGDIAN_HEAD)).contains(up);
    }

    @Test
    void those_to_look_at_are_read_on_after_the_last_one() {
        var desk = new Actor("desk", "desk", "office-" + mark, Set.of(Function.PROCEDURE_OFFICER));
        var all = List.of(keep("1", DAY, null), keep("2", DAY.minusDays(1), null), keep("3", DAY, null));

        var first = cards().noticed(desk, DAY, null, 1);
        var second = cards().noticed(desk, DAY, first.getFirst(), 1);
        var third = cards().noticed(desk, DAY, second.getFirst(), 1);

        assertThat(first).containsExactly(all.get(1));
        assertThat(List.of(second.getFirst(), third.getFirst())).containsExactlyInAnyOrder(all.get(0), all.get(2));
        assertThat(cards().noticed(desk, DAY, third.getFirst(), 1)).isEmpty();
    }

    @Test
    void what_was_closed_is_found_by_its_months_alone() {
        var both = marked("1", new Marks(null, null, List.of("2026-08", "2026-10")), null);
        var desk = new Actor("desk", "desk", "office-" + mark, Set.of(Function.PROCEDURE_OFFICER));

        assertThat(cards().countedIn(desk, YearMonth.of(2026, 8), YearMonth.of(2026, 8)))
                .containsExactly(both);
        assertThat(cards().countedIn(desk, YearMonth.of(2026, 9), YearMonth.of(2026, 9)))
                .isEmpty();
        assertThat(cards().countedIn(desk, YearMonth.of(2026, 9), YearMonth.of(2026, 12)))
                .containsExactly(both);
        assertThat(cards().countedIn(People.LINZI_OFFICER, YearMonth.of(2026, 8), YearMonth.of(2026, 8)))
                .doesNotContain(both);
        assertThat(cards().countedIn(People.BUREAU_OFFICER, YearMonth.of(2026, 8), YearMonth.of(2026, 8)))
                .contains(both);
    }

    @Test
    void a_list_is_newest_first_and_goes_on_after_a_number() {
        var first = keep("1", null, null).state().number();
        var second = keep("2", null, null).state().number();

        assertThat(numbers(null)).containsSubsequence(second, first);
        assertThat(numbers(second)).contains(first).doesNotContain(second);
        assertThat(cards().count(new Filter("district-zhangdian", null, null), ZHANGDIAN_HEAD, 1))
                .isEqualTo(2);
        var linzi = cards().list(new Filter(null, null, null), People.LINZI_OFFICER, 1_000);
        assertThat(linzi).isEmpty();
    }

    private List<String> noticed(LocalDate day, Actor actor) {
        return cards().noticed(actor, day, null, 1_000).stream()
                .map(Versioned::id)
                .toList();
    }

    private List<String> numbers(@Nullable String after) {
        return cards().list(new Filter("district-zhangdian", null, after), ZHANGDIAN_HEAD, 1_000).stream()
                .map(one -> one.state().number())
                .toList();
    }

    protected final Versioned<Card> keep(String project, @Nullable LocalDate noticeOn, @Nullable Link link) {
        return marked(project, new Marks(noticeOn, noticeOn, List.of("2026-09")), link);
    }

    private Versioned<Card> marked(String project, Marks marks, @Nullable Link link) {
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
                null,
                List.of(new Procedure.Step(CardAction.PROCEDURE_STARTED, DAY, "zhangdian.officer", NOON)));
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
                List.of(procedure),
                List.of(fee),
                List.of(complaint),
                link,
                marks);
        return cards().add(UUID.randomUUID().toString(), card, CardAction.ISSUED, act(ZHANGDIAN_HEAD));
    }
}

package yihao.lead.change;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.FIRST_OF_SEPTEMBER;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.testkit.twins.Acts.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.Sharing;
import yihao.lead.World;
import yihao.lead.change.ReadChanges.Changes;
import yihao.lead.intake.TypedReport;

@DisplayName("L12 What changed since a client last asked")
class ReadChangesTest {

    static final Actor SQUAD_MEMBER = actor("squad.member", World.SQUAD, Function.SQUAD_MEMBER);

    final World world = new World();
    final ReadChanges readChanges = new ReadChanges(new TwinJournal(), world.leads, world.sight);

    @Test
    void is_told_from_the_beginning_and_then_only_what_is_new() {
        var first = reported("甲乙科技", OFFICE);
        var all = changes(0, 50, BUREAU_PERSON);
        var nothing = changes(all.next(), 50, BUREAU_PERSON);
        var second = reported("丙丁科技", OFFICE);

        assertThat(ids(all)).containsExactly(first);
        assertThat(ids(nothing)).isEmpty();
        assertThat(nothing.next()).isEqualTo(all.next());
        assertThat(ids(changes(all.next(), 50, BUREAU_PERSON))).containsExactly(second);
    }

    @Test
    void tells_a_lead_that_changed_often_once_as_it_stands_now() {
        var lead = world.accepted("甲乙科技", World.ZHANGDIAN, ZHANGDIAN_OFFICER);

        var changes = changes(0, 50, BUREAU_PERSON);

        assertThat(changes.leads()).extracting(Versioned::version).containsExactly(lead.version());
    }

    @Test
    void read_in_small_pages_passes_nothing_over() {
        var reported = new ArrayList<String>();
        for (var name : List.of("甲乙科技", "丙丁科技", "戊己科技", "庚辛科技", "壬癸科技")) {
            reported.add(reported(name, OFFICE));
        }

        var told = new ArrayList<String>();
        long cursor = 0;
        Changes page;
        do {
            page = changes(cursor, 2, BUREAU_PERSON);
            told.addAll(ids(page));
            cursor = page.next();
        } while (page.more());

        assertThat(told).containsExactlyElementsOf(reported);
    }

    @Test
    void passes_over_what_the_reader_may_not_see_without_a_trace() {
        var own = own("甲乙科技", ZHANGDIAN_OFFICER);
        var open = reported("丙丁科技", OFFICE);

        assertThat(ids(changes(0, 50, LINZI_OFFICER))).containsExactly(open);
        assertThat(ids(changes(0, 50, ZHANGDIAN_OFFICER))).containsExactly(own, open);
    }

    @Test
    void tells_as_gone_what_the_reader_saw_in_the_pool_and_sees_no_more() {
        var lead = world.pooled("甲乙科技", Sharing.OWN);
        var seen = changes(0, 50, LINZI_OFFICER);
        done(world.pickLead.pick(lead.id(), at(SQUAD_MEMBER, "2026-09-11T02:00:00Z")));

        var changes = changes(seen.next(), 50, LINZI_OFFICER);

        assertThat(ids(seen)).containsExactly(lead.id());
        assertThat(ids(changes)).isEmpty();
        assertThat(changes.gone()).containsExactly(lead.id());
        assertThat(changes(0, 50, World.REFERRING).gone()).isEmpty();
    }

    @Test
    void is_not_told_behind_a_number_that_the_journal_has_not_reached() {
        reported("甲乙科技", OFFICE);

        assertThat(readChanges.after(99, 50, BUREAU_PERSON)).isEmpty();
    }

    private Changes changes(long number, int most, Actor actor) {
        return readChanges.after(number, most, actor).orElseThrow();
    }

    private String reported(String name, Actor by) {
        return done(world.report(investor(name), by, FIRST_OF_SEPTEMBER)).lead().id();
    }

    private String own(String name, Actor by) {
        var example = World.typed(investor(name));
        var typed = new TypedReport(
                example.title(),
                null,
                example.investor(),
                example.amount(),
                null,
                example.channel(),
                Sharing.OWN,
                List.of(),
                null);
        return done(world.reportLead.report(typed, at(by, FIRST_OF_SEPTEMBER)))
                .lead()
                .id();
    }

    private static List<String> ids(Changes changes) {
        return changes.leads().stream().map(Versioned::id).toList();
    }

    /// What the twin recorded, with an entry about something else between any two.
    private final class TwinJournal implements LeadJournal {

        @Override
        public List<Entry> after(long number, int most) {
            var recorded = world.leads.recorded();
            return IntStream.range(0, recorded.size())
                    .boxed()
                    .flatMap(at ->
                            List.of(
                                    new Entry(2L * at + 1, null),
                                    new Entry(2L * at + 2, recorded.get(at).id()))
                                    .stream())
                    .filter(entry -> entry.number() > number)
                    .limit(most)
                    .toList();
        }
    }
}

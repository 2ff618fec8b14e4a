package yihao.talent.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.kernel.Money.cny;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.by;
import static yihao.talent.World.on;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.expert.ExpertWorld.RULE;
import static yihao.talent.expert.ExpertWorld.kept;

import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;

@DisplayName("EX-04 EF-02 What others keep on an expert")
class KeepPlacesTest {

    final InMemoryExperts experts = new InMemoryExperts();
    final KeepPlaces places = ExpertWorld.places(experts);

    @Test
    void is_never_more_than_the_limit_however_many_ask_at_once() throws InterruptedException {
        kept(experts, "x1", "expert.one");
        var answers = new ConcurrentLinkedQueue<Boolean>();
        var threads = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> Thread.ofVirtual()
                        .start(() -> answers.add(places.take("x1", "c" + i, by(OFFICE)) instanceof Outcome.Done)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        var load = experts.find("x1").orElseThrow().state().workload();
        assertThat(load.open()).isEqualTo(RULE.openAtMost());
        assertThat(answers).hasSize(6);
    }

    @Test
    void is_refused_outside_the_term_but_kept_for_whoever_asks_again() {
        kept(experts, "x1", "expert.one");
        value(places.take("x1", "c1", by(OFFICE)));
        var later = on(ExpertWorld.TERM.until().plusDays(1), OFFICE);

        assertThat(refusal(places.take("x1", "c2", later))).isEqualTo("talent.expert-not-serving");
        assertThat(value(places.take("x1", "c1", later)).version()).isEqualTo(2);
    }

    @Test
    void is_written_once_for_whoever_says_it_twice() {
        kept(experts, "x1", "expert.one");
        value(places.take("x1", "c1", by(OFFICE)));
        value(places.given("x1", "c1", by(OFFICE)));

        assertThat(value(places.given("x1", "c1", by(OFFICE))).version()).isEqualTo(3);
        assertThat(value(places.release("x1", "c1", by(OFFICE))).version()).isEqualTo(3);
    }

    @Test
    void counts_a_fee_up_to_the_cap_and_gives_the_room_back() {
        kept(experts, "x1", "expert.one");

        assertThat(value(places.countFee("x1", "f1", 2026, cny("800"), cny("1000"), by(OFFICE))))
                .isEqualTo(cny("800"));
        assertThat(value(places.countFee("x1", "f2", 2026, cny("800"), cny("1000"), by(OFFICE))))
                .isEqualTo(cny("200"));
        value(places.releaseFee("x1", "f1", by(OFFICE)));
        assertThat(value(places.countFee("x1", "f3", 2026, cny("800"), cny("1000"), by(OFFICE))))
                .isEqualTo(cny("800"));
    }
}

package yihao.talent.post;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.value;
import static yihao.talent.post.InMemoryPosts.place;
import static yihao.talent.post.InMemoryPosts.post;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// What every form of [Posts] promises.
public abstract class PostsContract {

    protected abstract Posts posts();

    @Test
    void a_post_is_read_as_it_was_written() {
        var posts = posts();
        posts.add("g1", post(2), PostAction.OPENED, by(OFFICER));
        var first = place("a1", "p1", "2026-01-01", "2026-06-30");

        posts.change("g1", PostAction.PLACE_TAKEN, by(OFFICER), post -> post.take(first));

        assertThat(posts.find("g1").orElseThrow().state()).isEqualTo(value(post(2).take(first)));
    }

    @Test
    void those_held_are_told_page_by_page() {
        var posts = posts();
        posts.add("g0", post(1), PostAction.OPENED, by(OFFICER));
        for (var id : List.of("g1", "g2")) {
            var held = value(post(1).take(place("a-" + id, "p1", "2026-01-01", "2026-06-30")));
            posts.add(id, held, PostAction.OPENED, by(OFFICER));
        }

        assertThat(posts.held(null, 1)).extracting(Versioned::id).containsExactly("g1");
        assertThat(posts.held("g1", 10)).extracting(Versioned::id).containsExactly("g2");
    }

    @Test
    void of_two_who_take_the_last_place_at_the_same_instant_one_has_it() throws InterruptedException {
        var posts = posts();
        posts.add("g1", post(1), PostAction.OPENED, by(OFFICER));
        var outcomes = new ConcurrentLinkedQueue<Outcome<?>>();
        var threads = new ArrayList<Thread>();
        for (var who : List.of("1", "2")) {
            var wanted = place("a" + who, "p" + who, "2026-01-01", "2026-06-30");
            threads.add(Thread.ofVirtual()
                    .start(() -> outcomes.add(
                            posts.change("g1", PostAction.PLACE_TAKEN, by(OFFICER), post -> post.take(wanted)))));
        }
        for (var thread : threads) {
            thread.join();
        }

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(posts.find("g1").orElseThrow().state().places()).hasSize(1);
    }
}

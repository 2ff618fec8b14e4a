package yihao.talent.post;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.Numbers;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownUnit;

/// Rule TS-01: whoever the city names opens, changes, closes and reopens the posts of a unit.
public class KeepPosts {

    private final Posts posts;
    private final Known known;
    private final RuleBook<StaffRules> book;
    private final Numbers numbers;

    KeepPosts(Posts posts, Known known, RuleBook<StaffRules> book, Numbers numbers) {
        this.posts = posts;
        this.known = known;
        this.book = book;
        this.numbers = numbers;
    }

    public Outcome<Versioned<Post>> open(String id, String unit, PostTerms terms, Act act) {
        if (!mayKeep(unit, act.actor(), CityTime.day(act.at()))) {
            return refused(PostRefusal.NOT_YOUR_POST);
        }
        if (known.unit(unit).filter(KnownUnit::active).isEmpty()) {
            return refused(PostRefusal.UNIT_UNKNOWN);
        }
        if (!terms.isSound()) {
            return refused(PostRefusal.TERMS_UNSOUND);
        }
        var number = numbers.next("GW", CityTime.day(act.at()));
        var post = new Post(
                number,
                unit,
                terms,
                List.of(),
                Post.Status.OPEN,
                null,
                act.actor().subject(),
                act.at());
        return done(posts.add(id, post, PostAction.OPENED, act));
    }

    public Outcome<Versioned<Post>> change(String id, PostTerms terms, Act act) {
        return decide(id, PostAction.CHANGED, act, post -> post.change(terms, CityTime.day(act.at())));
    }

    public Outcome<Versioned<Post>> close(String id, String reason, Act act) {
        return decide(id, PostAction.CLOSED, act.because(reason), post -> post.close(reason));
    }

    public Outcome<Versioned<Post>> reopen(String id, String reason, Act act) {
        return decide(id, PostAction.REOPENED, act.because(reason), post -> post.reopen(reason));
    }

    private Outcome<Versioned<Post>> decide(
            String id, PostAction action, Act act, java.util.function.Function<Post, Outcome<Post>> decision) {
        var today = CityTime.day(act.at());
        return posts.change(
                id,
                action,
                act,
                post -> mayKeep(post.unit(), act.actor(), today)
                        ? decision.apply(post)
                        : refused(PostRefusal.NOT_YOUR_POST));
    }

    private boolean mayKeep(String unit, Actor actor, LocalDate day) {
        return StaffRules.may(actor, StaffRules.on(book, day).opens(), unit);
    }

    private boolean mayPropose(String unit, Actor actor, LocalDate day) {
        return StaffRules.may(actor, StaffRules.on(book, day).proposes(), unit);
    }

    /// What this actor may do with it now.
    public List<String> actions(Post post, Actor actor, LocalDate day) {
        var keeps = mayKeep(post.unit(), actor, day);
        return switch (post.status()) {
            case OPEN ->
                Stream.of(
                                keeps ? List.of("change", "close") : List.<String>of(),
                                mayPropose(post.unit(), actor, day) ? List.of("propose") : List.<String>of())
                        .flatMap(List::stream)
                        .toList();
            case CLOSED -> keeps ? List.of("reopen") : List.of();
        };
    }
}

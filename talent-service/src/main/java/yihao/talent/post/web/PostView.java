package yihao.talent.post.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.talent.post.Post;

/// @param taken places taken today
/// @param actions what this caller may do now
record PostView(
        String id,
        String number,
        long version,
        String unit,
        String title,
        String duties,
        String grade,
        int places,
        long taken,
        String requirements,
        Money leastPay,
        Money mostPay,
        LocalDate from,
        @Nullable LocalDate until,
        Post.Status status,
        @Nullable String reason,
        String openedBy,
        Instant openedAt,
        List<String> actions) {

    static PostView of(Versioned<Post> stored, LocalDate today, List<String> actions) {
        var post = stored.state();
        var terms = post.terms();
        return new PostView(
                stored.id(),
                post.number(),
                stored.version(),
                post.unit(),
                terms.title(),
                terms.duties(),
                terms.grade(),
                terms.places(),
                post.takenOn(today),
                terms.requirements(),
                terms.leastPay(),
                terms.mostPay(),
                terms.from(),
                terms.until(),
                post.status(),
                post.reason(),
                post.openedBy(),
                post.openedAt(),
                actions);
    }
}

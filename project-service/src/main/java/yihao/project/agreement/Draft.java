package yihao.project.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// One version of the text. Its reviews are its own: another version has none.
///
/// @param number from 1, in their order
/// @param text the wording, or where it is kept
/// @param caseByCase whether it offers what no policy provides (一事一议)
/// @param written says what is new in it, and why
/// @param rules the version of the rules it was written by
public record Draft(
        int number,
        String text,
        boolean caseByCase,
        Money amount,
        Mark written,
        List<Review> reviews,
        @Nullable Signed signed,
        String rules) {

    /// The day it was signed on, and who says so.
    public record Signed(LocalDate day, Mark by) {}

    /// What is written down of a version.
    public record Content(String text, boolean caseByCase, Money amount) {}

    public Draft {
        reviews = List.copyOf(reviews);
    }

    static Draft of(int number, Content content, Mark written, String rules) {
        return new Draft(
                number, content.text(), content.caseByCase(), content.amount(), written, List.of(), null, rules);
    }

    public Optional<Review> review(String kind) {
        return reviews.stream().filter(review -> review.kind().equals(kind)).findFirst();
    }

    public boolean passed(String kind) {
        return review(kind).filter(Review::passes).isPresent();
    }

    /// Whether its text and its commitments may still change.
    public boolean isOpen() {
        return signed == null && reviews.isEmpty();
    }

    Draft reviewed(Review review) {
        var more = new ArrayList<>(reviews);
        more.add(review);
        return new Draft(number, text, caseByCase, amount, written, more, signed, rules);
    }

    Draft signed(Signed how) {
        return new Draft(number, text, caseByCase, amount, written, reviews, how, rules);
    }

    /// Whether this version or a later one was signed.
    static boolean isSignedFrom(List<Draft> drafts, int number) {
        return drafts.stream().anyMatch(draft -> draft.number() >= number && draft.signed() != null);
    }
}

package yihao.reward.claim.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.Scheme;

/// A case in which the scheme itself takes money back.
record ClawbackTermView(
        String event,
        String permille,
        @Nullable Integer years,
        @Nullable String since,
        String clause) {

    static List<ClawbackTermView> of(Scheme scheme) {
        return scheme.clawback().stream()
                .map(term -> new ClawbackTermView(
                        term.event(), term.permille().toPlainString(), term.years(), term.since(), term.clause()))
                .toList();
    }
}

package yihao.reward.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yihao.reward.listing.ListRules.Criterion;
import yihao.reward.listing.ListRules.OneList;
import yihao.reward.listing.PublishedRanking.Row;

/// Rules LI-01, LI-02: who is on which list by a ranking, and by which findings. A unit is on a list by the first
/// criterion that it meets.
public final class DrawLists {

    private DrawLists() {}

    public static List<Entry> of(PublishedRanking ranking, ListRules rules) {
        var entries = new ArrayList<Entry>();
        for (var list : rules.lists()) {
            if (list.isDrawnIn(ranking.month())) {
                ranking.rows().forEach(row -> entry(ranking, list, row).ifPresent(entries::add));
            }
        }
        return entries;
    }

    private static Optional<Entry> entry(PublishedRanking ranking, OneList list, Row row) {
        return list.criteria().stream()
                .filter(criterion -> criterion.isFor(row.kind()))
                .map(criterion -> findings(ranking, criterion, row))
                .filter(findings -> findings.stream().allMatch(Finding::holds))
                .findFirst()
                .map(findings -> new Entry(list.id(), row.unit(), row.name(), findings, null));
    }

    private static List<Finding> findings(PublishedRanking ranking, Criterion criterion, Row row) {
        var group = ranking.rows().stream()
                .filter(other -> criterion.isFor(other.kind()))
                .toList();
        var standing = new Standing(row, group);
        return criterion.all().stream().map(term -> term.of(standing)).toList();
    }
}

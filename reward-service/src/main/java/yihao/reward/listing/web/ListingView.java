package yihao.reward.listing.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.problem.Texts;
import yihao.reward.Mark;
import yihao.reward.listing.Entry;
import yihao.reward.listing.KeepLists;
import yihao.reward.listing.ListRules;
import yihao.reward.listing.ListRules.Tone;
import yihao.reward.listing.Listing;
import yihao.rules.Bilingual;

/// @param lists each with its entries, exempted ones too
/// @param exemptions what a unit may be left out for
record ListingView(
        String id,
        String rankingId,
        String month,
        String rules,
        Listing.Status status,
        Mark drawn,
        @Nullable Mark confirmed,
        List<OneView> lists,
        List<ListRules.Kind> exemptions,
        List<String> actions,
        long version) {

    record OneView(String id, Bilingual label, Tone tone, List<EntryView> entries) {}

    /// @param because each finding as a sentence
    record EntryView(String unit, Bilingual unitName, List<String> because, Entry.@Nullable Exemption exemption) {}

    static ListingView of(Versioned<Listing> stored, KeepLists keepLists, Actor actor, Texts texts, Locale locale) {
        var listing = stored.state();
        var rules = keepLists.rulesOf(listing);
        return new ListingView(
                stored.id(),
                listing.rankingId(),
                listing.month().toString(),
                listing.rules(),
                listing.status(),
                listing.drawn(),
                listing.confirmed(),
                rules.lists().stream()
                        .map(list -> new OneView(
                                list.id(),
                                list.label(),
                                list.tone(),
                                listing.entries().stream()
                                        .filter(entry -> entry.list().equals(list.id()))
                                        .map(entry -> view(entry, texts, locale))
                                        .toList()))
                        .toList(),
                rules.exemptions(),
                keepLists.actions(listing, actor),
                stored.version());
    }

    private static EntryView view(Entry entry, Texts texts, Locale locale) {
        return new EntryView(
                entry.unit(),
                entry.unitName(),
                entry.because().stream()
                        .map(finding -> texts.get("reward.term." + finding.term(), finding.facts(), locale))
                        .toList(),
                entry.exemption());
    }
}

package yihao.reward.bulletin.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Versioned;
import yihao.reward.Mark;
import yihao.reward.bulletin.Bulletin;
import yihao.reward.bulletin.Content;
import yihao.reward.bulletin.Issue;
import yihao.rules.Bilingual;

/// @param day it bears, or would bear
/// @param corrects the bulletin this notice corrects
/// @param correctedBy notices that correct it
record BulletinView(
        String id,
        @Nullable String number,
        String rankingId,
        String kind,
        Bilingual kindLabel,
        String month,
        String rules,
        Bulletin.Status status,
        Content content,
        LocalDate day,
        Mark drafted,
        @Nullable Mark reviewed,
        @Nullable Mark sentBack,
        @Nullable Issue issue,
        @Nullable Ref corrects,
        List<Ref> correctedBy,
        List<String> actions,
        long version) {

    record Ref(String id, @Nullable String number, String title) {
        static Ref of(Versioned<Bulletin> stored) {
            var one = stored.state();
            return new Ref(stored.id(), one.number().orElse(null), one.content().title());
        }
    }

    static BulletinView of(
            Versioned<Bulletin> stored,
            Bilingual kindLabel,
            @Nullable Ref corrects,
            List<Ref> correctedBy,
            List<String> actions) {
        var one = stored.state();
        return new BulletinView(
                stored.id(),
                one.number().orElse(null),
                one.rankingId(),
                one.kind(),
                kindLabel,
                one.month(),
                one.rules(),
                one.status(),
                one.content(),
                one.day(),
                one.drafted(),
                one.reviewed(),
                one.sentBack(),
                one.issue(),
                corrects,
                correctedBy,
                actions,
                stored.version());
    }
}

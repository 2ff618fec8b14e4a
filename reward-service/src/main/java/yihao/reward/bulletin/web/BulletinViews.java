package yihao.reward.bulletin.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.bulletin.Bulletin;
import yihao.reward.bulletin.BulletinRules;
import yihao.reward.bulletin.Bulletins;
import yihao.reward.bulletin.IssueBulletin;
import yihao.reward.bulletin.WriteBulletin;
import yihao.reward.bulletin.web.BulletinView.Ref;
import yihao.rules.Bilingual;

/// Shows a bulletin to one caller, with what corrects it and what it corrects.
@Component
class BulletinViews {

    private final Bulletins bulletins;
    private final WriteBulletin write;
    private final IssueBulletin issue;

    BulletinViews(Bulletins bulletins, WriteBulletin write, IssueBulletin issue) {
        this.bulletins = bulletins;
        this.write = write;
        this.issue = issue;
    }

    BulletinView of(Versioned<Bulletin> stored, Actor actor) {
        var one = stored.state();
        var label = write.rulesOf(one).kind(one.kind()).map(BulletinRules.Kind::label);
        return BulletinView.of(
                stored,
                label.orElse(new Bilingual(one.kind(), one.kind())),
                corrects(one.corrects(), actor),
                bulletins.correcting(stored.id(), actor).stream().map(Ref::of).toList(),
                issue.actions(one, actor));
    }

    private @Nullable Ref corrects(@Nullable String id, Actor actor) {
        return id == null ? null : bulletins.visible(id, actor).map(Ref::of).orElse(null);
    }
}

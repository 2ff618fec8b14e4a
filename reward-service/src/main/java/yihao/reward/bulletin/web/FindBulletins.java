package yihao.reward.bulletin.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.platform.web.Findings;
import yihao.platform.web.Page;
import yihao.reward.bulletin.Bulletin;
import yihao.reward.bulletin.Bulletins;

/// R5: bulletins by number, month or title. Some appear in a month: the latest are looked through.
@Component
class FindBulletins implements Findings {

    private final Bulletins bulletins;

    FindBulletins(Bulletins bulletins) {
        this.bulletins = bulletins;
    }

    @Override
    public String kind() {
        return "bulletins";
    }

    @Override
    public List<Finding> of(Actor actor, String typed, Locale locale) {
        return bulletins.list(null, actor, Page.MOST).stream()
                .filter(one -> says(one.state(), typed))
                .limit(CANDIDATES)
                .map(FindBulletins::finding)
                .toList();
    }

    private static boolean says(Bulletin bulletin, String typed) {
        return Stream.of(
                        bulletin.number().orElse(""),
                        bulletin.month(),
                        bulletin.content().title())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
    }

    private static Finding finding(Versioned<Bulletin> found) {
        var one = found.state();
        return new Finding(
                found.id(), one.number().orElse(one.month()), one.content().title(), null, "/bulletins/" + found.id());
    }
}

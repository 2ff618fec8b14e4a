package yihao.talent.erasure.need;

import java.util.List;
import org.springframework.stereotype.Component;
import yihao.talent.erasure.Ties;
import yihao.talent.need.Need;
import yihao.talent.need.Needs;
import yihao.talent.need.Recruitment;

/// A recruitment that goes on depends on the person.
@Component
class NeedTies implements Ties {

    private final Needs needs;

    NeedTies(Needs needs) {
        this.needs = needs;
    }

    @Override
    public List<String> of(String talentId) {
        return needs.withTalent(talentId).stream()
                .filter(need -> goesOn(need.state(), talentId))
                .map(need -> need.state().number())
                .toList();
    }

    private static boolean goesOn(Need need, String talentId) {
        return need.isOpen()
                && need.recruitmentOf(talentId).filter(Recruitment::isOnTheWay).isPresent();
    }
}

package yihao.talent.erasure.talent;

import java.util.List;
import org.springframework.stereotype.Component;
import yihao.talent.erasure.Ties;
import yihao.talent.talent.Talents;

/// Whoever works for a project is not erased before the departure is recorded.
@Component
class WorkplaceTies implements Ties {

    private final Talents talents;

    WorkplaceTies(Talents talents) {
        this.talents = talents;
    }

    @Override
    public List<String> of(String talentId) {
        return talents.find(talentId).stream()
                .filter(talent -> talent.state().workplace().isPresent())
                .map(talent -> talent.state().number())
                .toList();
    }
}

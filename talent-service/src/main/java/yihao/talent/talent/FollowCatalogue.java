package yihao.talent.talent;

import java.time.LocalDate;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.talent.catalogue.Catalogues;

/// Rule TA-16: once another catalogue is in force, the class in the register is found by it. What is left to do is
/// asked
/// of the store, so that whoever comes next goes on where somebody stopped.
public class FollowCatalogue {

    private static final int PAGE = 200;

    private final Talents talents;
    private final Catalogues catalogues;

    FollowCatalogue(Talents talents, Catalogues catalogues) {
        this.talents = talents;
        this.catalogues = catalogues;
    }

    public void follow(Act act) {
        var today = CityTime.day(act.at());
        int written;
        do {
            var catalogue = catalogues.inForce(today);
            var page = talents.classedBesides(catalogue, PAGE);
            written = talents.replaceAll(
                    page, talent -> classed(talent, today), TalentAction.CLASSED_ANEW, act.because(catalogue));
        } while (written > 0);
    }

    private Talent classed(Talent talent, LocalDate today) {
        var now = catalogues.classify(talent.titles(), talent.degree(), today);
        return talent.corrected(talent.profile(), talent.titles(), now).result().orElse(talent);
    }
}

package yihao.talent.talent;

import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.TALENT_OFFICE_ONLY;

import java.time.LocalDate;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// Rules TA-08, TA-15: a talent leaves on a day, and what depends on staying stops with it; and may come back.
public class RecordDeparture {

    private final Talents talents;

    RecordDeparture(Talents talents) {
        this.talents = talents;
    }

    public Outcome<Versioned<Talent>> leave(String id, LocalDate on, Act act) {
        if (!act.actor().has(Function.TALENT_OFFICE)) {
            return refused(TALENT_OFFICE_ONLY);
        }
        var today = CityTime.day(act.at());
        return talents.change(id, TalentAction.LEFT, act, talent -> talent.leave(on, today));
    }

    public Outcome<Versioned<Talent>> comeBack(String id, Act act) {
        return act.actor().has(Function.TALENT_OFFICE)
                ? talents.change(id, TalentAction.CAME_BACK, act, Talent::comeBack)
                : refused(TALENT_OFFICE_ONLY);
    }
}

package yihao.talent.talent;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.talent.TalentRefusal.DATE_IN_FUTURE;
import static yihao.talent.talent.TalentRefusal.TAKEN_BACK_BEFORE_GIVEN;
import static yihao.talent.talent.TalentRefusal.TALENT_OFFICE_ONLY;
import static yihao.talent.talent.TalentRefusal.TITLE_HELD;
import static yihao.talent.talent.TalentRefusal.TITLE_NOT_HELD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.Title;

/// Rule TA-09: the talent office puts right what is known of a registered talent. The class follows by the catalogue in
/// force on the day of the correction; what was said before is kept with its reasons.
public class CorrectTalent {

    private final Talents talents;
    private final Catalogues catalogues;
    private final TalentRules rules;

    CorrectTalent(Talents talents, Catalogues catalogues, TalentRules rules) {
        this.talents = talents;
        this.catalogues = catalogues;
        this.rules = rules;
    }

    public Outcome<Versioned<Talent>> profile(String id, Profile profile, Act act) {
        return rules.check(profile)
                .flatMap(checked -> change(
                        id,
                        TalentAction.CORRECTED,
                        act,
                        talent -> correct(talent, checked, talent.titles(), today(act))));
    }

    /// Rule TW-01: where somebody wishes to work, told by itself; the last one counts.
    public Outcome<Versioned<Talent>> wish(String id, String place, Act act) {
        return change(id, TalentAction.CORRECTED, act, talent -> {
            var profile = talent.profile().wishingFor(place);
            return rules.check(profile).flatMap(checked -> correct(talent, checked, talent.titles(), today(act)));
        });
    }

    public Outcome<Versioned<Talent>> addTitle(String id, Title title, Act act) {
        if (title.year() > today(act).getYear()) {
            return refused(DATE_IN_FUTURE);
        }
        return change(id, TalentAction.TITLE_ADDED, act, talent -> {
            if (held(talent.titles(), title, today(act)) >= 0) {
                return refused(TITLE_HELD);
            }
            var titles = new ArrayList<>(talent.titles());
            titles.add(title);
            return correct(talent, talent.profile(), titles, today(act));
        });
    }

    /// The title stays in the record; it counts for no day from then on.
    public Outcome<Versioned<Talent>> takeBackTitle(String id, Title title, LocalDate on, Act act) {
        if (on.isAfter(today(act))) {
            return refused(DATE_IN_FUTURE);
        }
        if (on.getYear() < title.year()) {
            return refused(TAKEN_BACK_BEFORE_GIVEN);
        }
        return change(id, TalentAction.TITLE_TAKEN_BACK, act, talent -> {
            int at = held(talent.titles(), title, today(act));
            if (at < 0) {
                return refused(TITLE_NOT_HELD);
            }
            var titles = new ArrayList<>(talent.titles());
            titles.set(at, titles.get(at).takenBack(on));
            return correct(talent, talent.profile(), titles, today(act));
        });
    }

    /// Whether somebody may correct this talent at all, before a file is kept for it.
    public Outcome<Versioned<Talent>> forTitle(String id, Act act) {
        return change(id, TalentAction.TITLE_ADDED, act, Outcome::done);
    }

    private Outcome<Talent> correct(Talent talent, Profile profile, List<Title> titles, LocalDate today) {
        return talent.corrected(profile, titles, catalogues.classify(titles, profile.degree(), today));
    }

    private Outcome<Versioned<Talent>> change(
            String id, TalentAction action, Act act, java.util.function.Function<Talent, Outcome<Talent>> decision) {
        return act.actor().has(Function.TALENT_OFFICE)
                ? talents.change(id, action, act, talent -> living(talent).flatMap(decision::apply))
                : refused(TALENT_OFFICE_ONLY);
    }

    private static Outcome<Talent> living(Talent talent) {
        return talent.isErased() ? refused(TalentRefusal.IS_ERASED) : done(talent);
    }

    private static int held(List<Title> titles, Title title, LocalDate today) {
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).isSameAs(title) && titles.get(i).isHeldOn(today)) {
                return i;
            }
        }
        return -1;
    }

    private static LocalDate today(Act act) {
        return CityTime.day(act.at());
    }
}

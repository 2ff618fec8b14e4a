package yihao.talent.performance;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.rules.RuleBook;
import yihao.talent.post.StaffRules;

/// Rule TS-09, second half: another person approves and so locks the sheet, or sends it back.
public class DecideSheet {

    private final Sheets sheets;
    private final RuleBook<PerformanceMethod> methods;
    private final RuleBook<StaffRules> book;

    DecideSheet(Sheets sheets, RuleBook<PerformanceMethod> methods, RuleBook<StaffRules> book) {
        this.sheets = sheets;
        this.methods = methods;
        this.book = book;
    }

    public Outcome<Versioned<Sheet>> approve(String id, Act act) {
        return sheets.change(
                id,
                SheetAction.LOCKED,
                act,
                sheet -> mayApprove(sheet, act.actor(), CityTime.day(act.at()))
                        ? sheet.approve(act.actor()).flatMap(this::paidOnce)
                        : refused(SheetRefusal.NOT_YOURS));
    }

    /// Two sheets may have found the same correction at one instant; each sees the other here.
    private Outcome<Sheet> paidOnce(Sheet sheet) {
        var others = sheets.of(sheet.unit()).stream()
                .filter(other -> !other.state().period().equals(sheet.period()))
                .toList();
        return new Settled(others).isFollowedBy(sheet) ? done(sheet) : refused(SheetRefusal.RECOUNT_FIRST);
    }

    public Outcome<Versioned<Sheet>> sendBack(String id, String reason, Act act) {
        return sheets.change(
                id,
                SheetAction.RETURNED,
                act.because(reason),
                sheet -> mayApprove(sheet, act.actor(), CityTime.day(act.at()))
                        ? sheet.sendBack(act.actor(), reason)
                        : refused(SheetRefusal.NOT_YOURS));
    }

    /// The digest of the same facts, reckoned again by the same version.
    public String again(Sheet sheet) {
        var reckon = new ReckonPay(methods.find(sheet.method()).orElseThrow().rules(), sheet.span());
        return SheetDigest.of(sheet.lines().stream()
                .map(line -> line.keeping(line.given(), reckon))
                .toList());
    }

    /// What somebody may do with it now.
    public List<String> actions(Sheet sheet, Actor actor, LocalDate today) {
        var actions = new ArrayList<String>();
        var prepares = StaffRules.may(actor, StaffRules.on(book, today).prepares(), sheet.unit());
        if (prepares && sheet.status() == Sheet.Status.PREPARED) {
            actions.addAll(List.of("recount", "enter", "check"));
        }
        if (mayDecide(sheet, actor, today)) {
            actions.addAll(List.of("approve", "return"));
        }
        return actions;
    }

    public boolean mayDecide(Sheet sheet, Actor actor, LocalDate today) {
        return mayApprove(sheet, actor, today) && sheet.approvable(actor) instanceof Outcome.Done<?>;
    }

    private boolean mayApprove(Sheet sheet, Actor actor, LocalDate today) {
        return StaffRules.may(actor, StaffRules.on(book, today).approves(), sheet.unit());
    }
}

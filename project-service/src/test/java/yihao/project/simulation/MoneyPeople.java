package yihao.project.simulation;

import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.BUREAU_OFFICER_2;
import static yihao.project.People.ZHANGDIAN_OFFICER;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonDocument;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.capital.Capital;
import yihao.project.capital.CapitalEntry;
import yihao.project.capital.Voucher;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.ProjectAction;
import yihao.testkit.simulation.Door;

/// Who enters, verifies and revokes money, and hands projects to another unit.
final class MoneyPeople {

    private static final List<Actor> ENTER = List.of(BUREAU_OFFICER, BUREAU_OFFICER_2, ZHANGDIAN_OFFICER);
    private static final List<Actor> VERIFY = List.of(BUREAU_OFFICER, BUREAU_OFFICER_2, BUREAU_HEAD);
    private static final List<String> KINDS = List.of("PAID_IN", "FOREIGN_PAID_IN", Sum.STATED);

    private final ProjectCity city;
    private final Promises promises;

    MoneyPeople(ProjectCity city, Promises promises) {
        this.city = city;
        this.promises = promises;
    }

    /// One in seven shows its voucher only when it is verified.
    void enter(Deed deed) {
        promises.projectOf(deed.lead()).ifPresent(project -> {
            var kind = KINDS.get(deed.much() % KINDS.size());
            var voucher = deed.much() % 7 == 0 ? null : voucher(kind, deed);
            var entry = new CapitalEntry(
                    project,
                    kind,
                    amount(kind, deed),
                    CityTime.day(city.times.now()).minusDays(deed.much() % 4),
                    Map.of(),
                    null,
                    voucher,
                    null,
                    List.of(),
                    deed.title());
            once(deed, ENTER, (here, act) -> here.keepCapital.enter(entry, act));
        });
    }

    void verify(Deed deed) {
        sum(deed).ifPresent(sum -> {
            var kind = sum.getDocument("state").getString("kind").getValue();
            once(deed, VERIFY, (here, act) -> here.keepCapital.verify(id(sum), voucher(kind, deed), act));
        });
    }

    void revoke(Deed deed) {
        sum(deed).ifPresent(sum -> once(deed, VERIFY, (here, act) -> here.keepCapital.revoke(id(sum), act)));
    }

    void changeOwner(Deed deed) {
        var act = new Act(BUREAU_HEAD, city.times.now(), null, deed.title(), null, null);
        promises.projectOf(deed.lead())
                .ifPresent(id -> city.project(deed.instance())
                        .projects
                        .change(id, ProjectAction.CHANGED, act, project -> Outcome.done(handedOver(project))));
    }

    private static Project handedOver(Project project) {
        return new Project(
                project.number(),
                project.origin(),
                LeadLife.unit(LeadLife.unit(0).equals(project.unit()) ? 1 : 0),
                project.profile(),
                project.evidence(),
                project.stage(),
                project.standing(),
                project.stageLog(),
                project.jump());
    }

    private interface OnSum {
        Outcome<Versioned<Capital>> with(ProjectLife here, Act act);
    }

    private void once(Deed deed, List<Actor> people, OnSum request) {
        var here = city.project(deed.instance());
        Function<Act, Outcome<String>> by = act -> request.with(here, act).map(Versioned::id);
        new Door(here.platform.store)
                .once(promises.act(people.get(deed.person()), deed), by)
                .ifPresent(id -> promises.acknowledged(deed, id));
    }

    /// One of the project's sums.
    private Optional<BsonDocument> sum(Deed deed) {
        return promises.projectOf(deed.lead()).flatMap(project -> {
            var sums = promises.sumsOf(project);
            return sums.isEmpty() ? Optional.empty() : Optional.of(sums.get(deed.thing() % sums.size()));
        });
    }

    private static Voucher voucher(String kind, Deed deed) {
        return new Voucher(kind.equals(Sum.STATED) ? "BUSINESS_LICENCE" : "BANK_CREDIT_SLIP", "V-" + deed.thing());
    }

    /// Statements in either currency; fractions, so that something is rounded.
    private static Money amount(String kind, Deed deed) {
        var dollars = kind.equals("FOREIGN_PAID_IN") || (kind.equals(Sum.STATED) && deed.thing() == 0);
        return new Money(
                new BigDecimal("50.07").multiply(BigDecimal.valueOf(deed.much())),
                Currency.getInstance(dollars ? "USD" : "CNY"));
    }

    private static String id(BsonDocument sum) {
        return sum.getString("_id").getValue();
    }
}

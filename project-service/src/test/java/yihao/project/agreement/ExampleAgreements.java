package yihao.project.agreement;

import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.agreement.FulfilCommitments.Told;
import yihao.project.agreement.FulfilCommitments.Which;
import yihao.project.agreement.Review.Verdict;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Readers;
import yihao.rules.RuleBook;

/// The agreement of the example project, written by Zhangdian's officer at noon of 15 September 2026.
final class ExampleAgreements {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    final ExampleProjects world = new ExampleProjects();
    final String project = world.started("lead-1");
    final InMemoryAgreements agreements = new InMemoryAgreements();
    final AgreementRuleBook book;
    final OpenAgreement open;
    final KeepAgreement keep;
    final KeepCommitments commitments;
    final FulfilCommitments fulfil;

    ExampleAgreements() {
        this(AgreementRules.shipped());
    }

    ExampleAgreements(RuleBook<AgreementRules> rules) {
        Supplier<String> newId = () -> UUID.randomUUID().toString();
        var sight = new AgreementSight(agreements, new Readers(ExampleProjects.UNITS));
        book = new AgreementRuleBook(rules, ExampleProjects.BOOK);
        var goOn = new ProjectsGoOn(world.projects);
        open = new OpenAgreement(agreements, sight, world.guide, book, newId);
        keep = new KeepAgreement(agreements, sight, world.guide, book, goOn);
        commitments = new KeepCommitments(agreements, sight, book, goOn, newId);
        fulfil = new FulfilCommitments(agreements, sight, book, goOn, newId);
    }

    static Draft.Content content(boolean caseByCase, String amount) {
        return new Draft.Content("第一条……", caseByCase, Money.cny(amount));
    }

    Outcome<Versioned<Agreement>> open(Act act) {
        return open.open(project, "投资协议", List.of("Beispiel Feinchemie GmbH"), content(false, "150000000"), act);
    }

    String opened() {
        return done(open(act(ZHANGDIAN_OFFICER))).id();
    }

    Agreement state() {
        return agreements.all().getLast().state();
    }

    String id() {
        return agreements.all().getLast().id();
    }

    Outcome<Versioned<Agreement>> review(String kind, Verdict verdict, @Nullable String why) {
        return keep.review(id(), kind, verdict, TODAY, act(BUREAU_OFFICER, why));
    }

    void passed() {
        done(review("LEGAL", Verdict.PASSED, null));
        done(review("FAIR_COMPETITION", Verdict.PASSED_WITH_CONDITIONS, "删除第八条"));
    }

    void signed() {
        passed();
        done(keep.sign(id(), TODAY, act(ZHANGDIAN_HEAD)));
    }

    Outcome<Versioned<Agreement>> commit(Side side, String kind, @Nullable String amount, String due) {
        var content = new Commitment.Content(side, kind, kind, number(amount), LocalDate.parse(due));
        return commitments.commit(id(), content, act(ZHANGDIAN_OFFICER));
    }

    /// The id of a commitment that was written down.
    String committed(Side side, String kind, @Nullable String amount, String due) {
        return done(commit(side, kind, amount, due))
                .state()
                .commitments()
                .getLast()
                .id();
    }

    Outcome<Versioned<Agreement>> enter(String commitment, String day, @Nullable String amount) {
        return fulfil.enter(
                which(commitment), new Told(LocalDate.parse(day), number(amount), "凭证"), act(ZHANGDIAN_OFFICER));
    }

    void fulfilled(String commitment, String day, @Nullable String amount) {
        done(enter(commitment, day, amount));
        done(fulfil.confirm(which(commitment), last(commitment), act(BUREAU_OFFICER)));
    }

    String last(String commitment) {
        return commitment(commitment).fulfilments().getLast().id();
    }

    Commitment commitment(String id) {
        return state().commitment(id).orElseThrow();
    }

    Which which(String commitment) {
        return new Which(id(), commitment);
    }

    static @Nullable BigDecimal number(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount);
    }

    static Versioned<Agreement> done(Outcome<Versioned<Agreement>> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}

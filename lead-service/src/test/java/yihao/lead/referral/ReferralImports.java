package yihao.lead.referral;

import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.referral.ReferralWorld.AT;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.ProblemCode;
import yihao.lead.referral.ImportReferrals.Item;
import yihao.lead.referral.ImportReferrals.No;
import yihao.lead.referral.ImportReferrals.Part;
import yihao.lead.referral.ImportReferrals.Result;
import yihao.lead.referral.Referrer.Category;
import yihao.lead.referral.Referrer.Person;
import yihao.lead.referral.Referrer.ReferrerKind;
import yihao.lead.referral.RegisterReferrer.Candidate;

/// Rows of a spreadsheet of referrals, brought by an officer of Zhangdian.
record ReferralImports(ReferralWorld city) {

    static final String FIRST_CODE = "91110000600037341L";
    static final String SECOND_CODE = "91350211M00013FA1N";

    Referrer referrer(String name, String code) {
        var person = new Person(name, ReferralWorld.SEALED, ReferralWorld.SEALED, null);
        var candidate = new Candidate(ReferrerKind.LEGAL_PERSON, Category.INTERMEDIARY, name, code, null, true, person);
        var registered = done(city.registerReferrer.register(candidate, at(ZHANGDIAN_OFFICER, AT)));
        return done(city.registerReferrer.confirm(registered.id(), at(BUREAU_PERSON, AT)))
                .state();
    }

    List<Result> bring(boolean preview, List<Item> rows) {
        return bring(preview, ZHANGDIAN_OFFICER, rows);
    }

    List<Result> bring(boolean preview, Actor by, List<Item> rows) {
        var sight = new ReferralSight(city.referrals, city.world.leads, city.world.sight);
        var run = new ImportReferrals(city.referrals, new NameReferrer(city.referrers), city.fileReferral, sight)
                .run(preview);
        return rows.stream().map(row -> run.bring(row, at(by, AT))).toList();
    }

    static Item item(String lead, Part part) {
        return item("2", lead, part);
    }

    static Item item(String place, String lead, Part part) {
        return new Item(place, lead, List.of(part), "说明");
    }

    static Part named(String name) {
        return new Part(null, name, null);
    }

    static Part coded(String code, @Nullable String name) {
        return new Part(code, name, null);
    }

    static Part share(Referrer referrer, String percent) {
        return new Part(referrer.number(), referrer.name(), new BigDecimal(percent));
    }

    static List<@Nullable ProblemCode> problems(List<Result> results) {
        return results.stream()
                .<@Nullable ProblemCode>map(
                        one -> one instanceof No no ? no.refusal().problem() : null)
                .toList();
    }
}

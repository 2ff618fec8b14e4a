package yihao.reward.simulation;

import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.COMMERCE;
import static yihao.reward.People.FINANCE;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.STATISTICS;
import static yihao.reward.People.TAX;
import static yihao.reward.People.TREASURY;
import static yihao.reward.People.ZHANGDIAN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.reward.claim.ApplyForReward.Application;
import yihao.reward.claim.ReviewBody;

/// Who applies, reviews, publishes, objects, answers and approves, in their turn and out of it.
final class ClaimPeople {

    private static final List<Actor> APPLY = List.of(ZHANGDIAN, BUREAU, ZHANGDIAN, LINZI);
    private static final List<Actor> REVIEW = List.of(COMMERCE, TREASURY, TAX, STATISTICS);
    private static final List<Actor> PUBLISH = List.of(BUREAU, BUREAU_2, BUREAU_2, HEAD);
    private static final List<Actor> APPROVE = List.of(HEAD, HEAD, HEAD, FINANCE);

    private final Promises promises;

    ClaimPeople(Promises promises) {
        this.promises = promises;
    }

    void apply(Deed deed) {
        var application = new Application(
                Neighbours.project(deed.thing()), Neighbours.referral(deed.thing()), Stage.SCHEME, Map.of());
        promises.once(
                deed,
                APPLY.get(deed.person()),
                (here, act) -> here.applying.apply(application, act).map(Versioned::id));
    }

    void step(Deed deed) {
        promises.claim(deed).ifPresent(claim -> {
            var status = Bson.text(claim, "state.status");
            switch (status) {
                case "APPLIED" -> review(deed, Bson.id(claim), nextBody(claim));
                case "REVIEWED" -> publish(deed, Bson.id(claim));
                case "PUBLISHED" -> approve(deed, Bson.id(claim));
                case "APPROVED" -> confirm(deed, Bson.id(claim));
                default -> {}
            }
        });
    }

    void anyStep(Deed deed) {
        promises.claim(deed).map(Bson::id).ifPresent(id -> {
            switch (deed.much() % 4) {
                case 0 -> review(deed, id, ReviewBody.values()[deed.person()]);
                case 1 -> publish(deed, id);
                case 2 -> approve(deed, id);
                default -> answer(deed);
            }
        });
    }

    void object(Deed deed) {
        promises.claim(deed)
                .map(Bson::id)
                .ifPresent(id -> promises.once(
                        deed,
                        Actor.service("gateway"),
                        (here, act) -> here.deciding.object(id, "为何给他", act).map(Versioned::id)));
    }

    /// One answer in twenty upholds it.
    void answer(Deed deed) {
        promises.claim(deed).ifPresent(claim -> {
            var no = Math.max(1, Bson.list(claim, "state.objections").size());
            promises.once(
                    deed,
                    PUBLISH.get(deed.person()),
                    (here, act) -> here.deciding
                            .answer(Bson.id(claim), no, deed.much() == 20, "已核实", act)
                            .map(Versioned::id));
        });
    }

    private void review(Deed deed, String id, ReviewBody body) {
        promises.once(
                deed,
                REVIEW.get(deed.person()),
                (here, act) ->
                        here.deciding.review(id, body, !isRare(deed), act).map(Versioned::id));
    }

    private void publish(Deed deed, String id) {
        promises.once(
                deed,
                PUBLISH.get(deed.person()),
                (here, act) -> here.deciding.publish(id, act).map(Versioned::id));
    }

    private void approve(Deed deed, String id) {
        promises.once(
                deed,
                APPROVE.get(deed.person()),
                (here, act) -> here.deciding.approve(id, !isRare(deed), act).map(Versioned::id));
    }

    /// What no record can tell of the second instalment.
    private void confirm(Deed deed, String id) {
        promises.once(
                deed,
                APPLY.get(deed.person()),
                (here, act) -> here.confirming.confirm(id, 2, act).map(Versioned::id));
    }

    private static boolean isRare(Deed deed) {
        return deed.much() == 20 && deed.thing() == 0;
    }

    private static ReviewBody nextBody(BsonDocument claim) {
        var given = Bson.list(claim, "state.reviews").stream()
                .map(review -> Bson.text(review, "body"))
                .toList();
        return Stream.of(ReviewBody.values())
                .filter(body -> !given.contains(body.name()))
                .findFirst()
                .orElse(ReviewBody.TAX);
    }
}

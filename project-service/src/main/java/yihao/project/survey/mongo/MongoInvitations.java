package yihao.project.survey.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Versioned;
import yihao.platform.store.AggregateKind;
import yihao.platform.store.MongoAggregates;
import yihao.platform.store.Store;
import yihao.project.lifecycle.Units;
import yihao.project.survey.Invitation;
import yihao.project.survey.Invitations;
import yihao.project.survey.SurveySight;

/// The collection `survey-invitations`. The unique index is what invites nobody twice.
public final class MongoInvitations extends MongoAggregates<Invitation> implements Invitations {

    private static final String SURVEY = "state.surveyId";
    private static final String LINK = "state.link.hash";

    public MongoInvitations(Store store, Units units) {
        super(
                store,
                AggregateKind.of("survey-invitations", Invitation.class)
                        .readers(invitation -> SurveySight.readers(invitation, units))
                        .unique("state.once")
                        .unique(LINK)
                        .index(SURVEY, "_id"));
    }

    @Override
    public List<Versioned<Invitation>> ofSurvey(String surveyId) {
        return query(Filters.eq(SURVEY, surveyId), Sorts.ascending("_id"), MOST);
    }

    @Override
    public Optional<Versioned<Invitation>> withLink(String hash) {
        return first(Filters.eq(LINK, hash));
    }
}

package yihao.project.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

final class InMemoryInvitations extends InMemoryAggregates<Invitation> implements Invitations {

    InMemoryInvitations() {
        super(InMemoryInvitations::unique);
    }

    private static List<String> unique(Invitation invitation) {
        var unique = new ArrayList<>(List.of(invitation.once()));
        if (invitation.link() != null) {
            unique.add(invitation.link().hash());
        }
        return unique;
    }

    @Override
    public List<Versioned<Invitation>> ofSurvey(String surveyId) {
        return where(one -> one.surveyId().equals(surveyId));
    }

    @Override
    public Optional<Versioned<Invitation>> withLink(String hash) {
        return where(one -> one.link() != null && one.link().hash().equals(hash)).stream()
                .findFirst();
    }
}

package yihao.talent.institution.kafka;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import yihao.contracts.talent.InstitutionEvent;
import yihao.contracts.talent.InstitutionState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.institution.Course;
import yihao.talent.institution.Institution;

/// What the other services hear of an institution: nobody to speak to, no paper, no word of a commitment.
@Component
class InstitutionEventsOut implements EventsOut<Institution> {

    private final EventsOut<Institution> named =
            EventsOut.named(InstitutionEvent.class, InstitutionEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Institution institution) {
        return named.of(id, action, institution);
    }

    private static InstitutionState publicState(String id, Institution institution) {
        var profile = institution.profile();
        return new InstitutionState(
                id,
                institution.number(),
                profile.kind(),
                profile.grade(),
                profile.year(),
                profile.nameZh(),
                profile.country(),
                profile.field(),
                institution.unit(),
                profile.enterpriseId(),
                institution.course().stage(),
                reachedOn(institution.course()),
                institution.status().name(),
                institution.keys().projects().stream().sorted().toList(),
                Math.toIntExact(institution.folder().agreements().stream()
                        .filter(agreement -> agreement.ended() == null)
                        .count()));
    }

    private static Map<String, String> reachedOn(Course course) {
        var reachedOn = new HashMap<String, String>();
        course.entries()
                .forEach(entry -> reachedOn.put(entry.stage(), entry.on().toString()));
        return reachedOn;
    }
}

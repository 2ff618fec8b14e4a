package yihao.talent.consultation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.trail.Trailed;
import yihao.platform.telemetry.Reading;
import yihao.reference.Industries;
import yihao.rules.RuleBook;
import yihao.talent.Listing;
import yihao.talent.Numbers;
import yihao.talent.Units;
import yihao.talent.copies.Known;
import yihao.talent.expert.ExpertSight;
import yihao.talent.expert.Experts;
import yihao.talent.expert.KeepPlaces;

@Configuration(proxyBeanMethods = false)
class ConsultationConfiguration {

    @Bean
    RuleBook<ConsultationKinds> consultationKindsBook() {
        return ConsultationKinds.shipped();
    }

    @Bean
    Deadlines consultationDeadlines(WorkingCalendar calendar) {
        return new Deadlines(calendar);
    }

    @Bean
    Conflicts expertConflicts(Known known) {
        return new Conflicts(known);
    }

    @Bean
    AskExperts askExperts(
            Consultations consultations,
            Known known,
            Units units,
            RuleBook<ConsultationKinds> consultationKindsBook,
            Deadlines consultationDeadlines,
            Numbers numbers) {
        return new AskExperts(
                consultations,
                known,
                units,
                code -> Industries.shipped().find(code).isPresent(),
                consultationKindsBook,
                consultationDeadlines,
                numbers);
    }

    @Bean
    SuggestExperts suggestExperts(
            Experts experts,
            Conflicts conflicts,
            KeepPlaces places,
            RuleBook<ConsultationKinds> consultationKindsBook) {
        return new SuggestExperts(experts, conflicts, places, consultationKindsBook);
    }

    @Bean
    SettlePlaces settlePlaces(Consultations consultations, KeepPlaces places) {
        return new SettlePlaces(consultations, places);
    }

    @Bean
    AssignExperts assignExperts(
            Consultations consultations,
            Experts experts,
            SuggestExperts suggest,
            Conflicts conflicts,
            SettlePlaces settle,
            RuleBook<ConsultationKinds> consultationKindsBook,
            Deadlines consultationDeadlines) {
        return new AssignExperts(
                consultations, experts, suggest, conflicts, settle, consultationKindsBook, consultationDeadlines);
    }

    @Bean
    AnswerConsultation answerConsultation(
            Consultations consultations,
            Experts experts,
            Conflicts conflicts,
            SettlePlaces settle,
            RuleBook<ConsultationKinds> consultationKindsBook) {
        return new AnswerConsultation(consultations, experts, conflicts, settle, consultationKindsBook);
    }

    @Bean
    EndConsultation endConsultation(
            Consultations consultations, SettlePlaces settle, RuleBook<ConsultationKinds> consultationKindsBook) {
        return new EndConsultation(consultations, settle, consultationKindsBook);
    }

    @Bean
    WatchConsultations watchConsultations(
            Consultations consultations,
            SettlePlaces settle,
            RuleBook<ConsultationKinds> consultationKindsBook,
            Deadlines consultationDeadlines) {
        return new WatchConsultations(consultations, settle, consultationKindsBook, consultationDeadlines);
    }

    @Bean
    Reading overdueConsultations(Consultations consultations, Clock clock) {
        return Reading.overdue(() -> Map.of(
                "talent.consultation",
                consultations.overdue(CityTime.day(clock.instant())).size()));
    }

    @Bean
    Reading stuckConsultations(Consultations consultations) {
        return Reading.stuck(
                "talent.consultation",
                () -> consultations.unsettled(Reading.MOST).size());
    }

    /// The trail of a consultation is told to the experts' office and the auditor.
    @Bean
    Trailed consultationTrail(Listing<Consultation> consultations) {
        return Trailed.whole(
                "consultations",
                "consultations",
                (reader, id) -> ExpertSight.isOffice(reader) || reader.has(Function.AUDITOR)
                        ? consultations.visible(id, reader)
                        : Optional.empty());
    }
}

package yihao.contracts;

import java.util.List;
import java.util.stream.Stream;
import yihao.contracts.lead.EnterpriseEvent;
import yihao.contracts.lead.ExchangeRateEvent;
import yihao.contracts.lead.LeadEvent;
import yihao.contracts.lead.OfficerEvent;
import yihao.contracts.lead.ReferralEvent;
import yihao.contracts.lead.UnitEvent;
import yihao.contracts.lead.VisitEvent;
import yihao.contracts.platform.ClockEvent;
import yihao.contracts.platform.JournalHeadEvent;
import yihao.contracts.platform.PeriodEvent;
import yihao.contracts.platform.RepublicationEvent;
import yihao.contracts.project.CapitalEvent;
import yihao.contracts.project.ProjectEvent;
import yihao.contracts.reward.ClaimEvent;
import yihao.contracts.reward.PaymentEvent;
import yihao.contracts.reward.RankingEvent;
import yihao.contracts.reward.RecoveryEvent;
import yihao.contracts.talent.AppointmentEvent;
import yihao.contracts.talent.BenefitEvent;
import yihao.contracts.talent.ConsultationEvent;
import yihao.contracts.talent.ExpertEvent;
import yihao.contracts.talent.InstitutionEvent;
import yihao.contracts.talent.NeedEvent;
import yihao.contracts.talent.PerformanceSheetEvent;
import yihao.contracts.talent.PostEvent;
import yihao.contracts.talent.RecommendationEvent;
import yihao.contracts.talent.TalentEvent;
import yihao.contracts.talent.TeamEvent;

/// Every topic of the platform and every kind of event in it. All topics are compacted and keyed by aggregate id,
/// without time limit.
public final class Topics {

    public static final List<EventKind<?>> KINDS = Stream.<EventKind<?>[]>of(
                    UnitEvent.values(),
                    OfficerEvent.values(),
                    EnterpriseEvent.values(),
                    LeadEvent.values(),
                    ReferralEvent.values(),
                    ExchangeRateEvent.values(),
                    VisitEvent.values(),
                    ProjectEvent.values(),
                    CapitalEvent.values(),
                    ClaimEvent.values(),
                    PaymentEvent.values(),
                    RecoveryEvent.values(),
                    RankingEvent.values(),
                    NeedEvent.values(),
                    RecommendationEvent.values(),
                    TalentEvent.values(),
                    BenefitEvent.values(),
                    TeamEvent.values(),
                    InstitutionEvent.values(),
                    PostEvent.values(),
                    AppointmentEvent.values(),
                    PerformanceSheetEvent.values(),
                    ExpertEvent.values(),
                    ConsultationEvent.values(),
                    JournalHeadEvent.values(),
                    PeriodEvent.values(),
                    RepublicationEvent.values(),
                    ClockEvent.values())
            .<EventKind<?>>flatMap(Stream::of)
            .toList();

    public static final List<String> ALL =
            KINDS.stream().map(EventKind::topic).distinct().sorted().toList();

    private Topics() {}
}

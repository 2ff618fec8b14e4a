package yihao.lead.referral;

import java.time.LocalDate;
import java.util.Map;

/// When a lead's project came so far, as project-service told it; what has not happened is not there.
@FunctionalInterface
public interface ProjectDates {

    Map<Milestone, LocalDate> of(String leadId);
}

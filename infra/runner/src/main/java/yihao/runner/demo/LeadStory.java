package yihao.runner.demo;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yihao.runner.demo.CityTables.Place;
import yihao.runner.demo.CityTables.Reporter;

/// What becomes of one lead. Days are numbers of [Days].
///
/// @param declinedBy the place that it was handed to first in vain
/// @param judged the day it is judged and handed on; none before the story ends
/// @param until the last day anybody does something about it: the day it is converted or released where it is
record LeadStory(
        String ref,
        Firm firm,
        boolean again,
        Place place,
        @Nullable Place declinedBy,
        Reporter reporter,
        String reportedBy,
        BigDecimal amount,
        int reported,
        int judged,
        int accepted,
        int until,
        Fate fate,
        @Nullable ProjectStory project) {

    enum Fate {
        CONVERTED,
        RELEASED,
        NOT_VALUABLE,
        /// Nobody does anything more until the protection runs out.
        LEFT,
        OPEN
    }

    String title() {
        var brand = firm.brand();
        return reporter.batch()
                ? brand.latin() + " " + firm.industry().en() + (again ? " plant, second phase" : " plant")
                : brand.zh() + firm.industry().product() + "项目" + (again ? "（二期）" : "");
    }

    LeadStory with(ProjectStory told) {
        return new LeadStory(
                ref,
                firm,
                again,
                place,
                declinedBy,
                reporter,
                reportedBy,
                amount,
                reported,
                judged,
                accepted,
                until,
                fate,
                told);
    }
}

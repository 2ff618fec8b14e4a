package yihao.rules.holidays;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import yihao.kernel.WorkingCalendar;
import yihao.reference.ChineseCalendar;
import yihao.rules.RuleBook;

/// The one calendar of a service: whoever counts working days is given it. The gateway, beside it where all run in one
/// process, counts none.
@AutoConfiguration(beforeName = "yihao.rules.upload.UploadsAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
class HolidaysAutoConfiguration {

    @Bean
    RuleBook<PublicHolidays> publicHolidays() {
        return PublicHolidays.FORMAT.book();
    }

    @Bean
    WorkingCalendar workingCalendar(RuleBook<PublicHolidays> publicHolidays) {
        return new HolidayCalendar(publicHolidays, ChineseCalendar.shipped());
    }
}

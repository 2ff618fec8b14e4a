/// Which services have closed a month, as they tell it themselves.
@NullMarked
package yihao.project.monthlyreport.kafka;

import org.jspecify.annotations.NullMarked;

/// The clock that hands enquiries to lead-service.
@NullMarked
package yihao.project.opportunity.job;

import org.jspecify.annotations.NullMarked;

/// Lead-service, asked to make leads of enquiries.
@NullMarked
package yihao.project.opportunity.feign;

import org.jspecify.annotations.NullMarked;

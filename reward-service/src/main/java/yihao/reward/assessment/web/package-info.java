/// Months and rankings over HTTP.
@NullMarked
package yihao.reward.assessment.web;

import org.jspecify.annotations.NullMarked;

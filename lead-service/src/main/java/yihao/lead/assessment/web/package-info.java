/// What is done outside, over HTTP.
@NullMarked
package yihao.lead.assessment.web;

import org.jspecify.annotations.NullMarked;

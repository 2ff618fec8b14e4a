/// The call to project-service.
@NullMarked
package yihao.reward.claim.feign;

import org.jspecify.annotations.NullMarked;

/// Project-service, asked before an account is closed.
@NullMarked
package yihao.lead.network.feign;

import org.jspecify.annotations.NullMarked;

/// Project-service, asked while somebody waits.
@NullMarked
package yihao.lead.conversion.feign;

import org.jspecify.annotations.NullMarked;

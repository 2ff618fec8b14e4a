/// What happens to every request before anything else: its path has to be plain, it gets its number, and its body may
/// not grow without limit.
@NullMarked
package yihao.gateway.request;

import org.jspecify.annotations.NullMarked;

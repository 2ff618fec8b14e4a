/// Selections, their publicity and the honour wall over HTTP.
@NullMarked
package yihao.reward.honour.web;

import org.jspecify.annotations.NullMarked;

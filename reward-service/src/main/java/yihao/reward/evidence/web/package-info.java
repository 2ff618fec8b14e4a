/// Evidence over HTTP.
@NullMarked
package yihao.reward.evidence.web;

import org.jspecify.annotations.NullMarked;

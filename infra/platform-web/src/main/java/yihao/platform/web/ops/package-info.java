/// What operators and auditors ask of every service.
@NullMarked
package yihao.platform.web.ops;

import org.jspecify.annotations.NullMarked;
